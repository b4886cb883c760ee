import { at, box, c, disc, line, person, shape } from './people.mjs'
import { bicycleWheel, bird, bunting, bush, cloud, heather, house, plant, poplar, sun, tree } from './things.mjs'
import { dog } from './dieren.mjs'
import { note } from './invitation.mjs'

// The square on a Saturday. Words stand over the sky at the left: before 610 nothing rises above 424. Narrow windows see it from 218, 590 or 822 on: nobody stands there.
const far = shape('M0 470Q180 424 400 452T860 420T1280 440V600H0Z', 'x') + poplar(70, 464, 0.42, 'y') + poplar(86, 465, 0.34, 'y') + poplar(450, 462, 0.4, 'y') + tree(300, 466, 0.4, 'y') + tree(544, 466, 0.42, 'y')
const row = [
  [652, 72, 118, { wall: 'y', roof: 'y', door: 'x', step: true, rows: 3 }], [728, 80, 150, { wall: 'b', door: 'a', step: true, rows: 3 }],
  [810, 84, 128, { wall: 'w', roof: 'b', door: 'g', rows: 2 }], [898, 92, 172, { wall: 'a', door: 'b', step: true, rows: 3 }],
  [990, 92, 140, { wall: 'y', roof: 'k', door: 'b', rows: 3 }], [1080, 88, 186, { wall: 'g', roof: 'k', door: 'a', rows: 4 }], [1172, 96, 146, { wall: 'b', door: 'w', step: true, rows: 3 }], [1262, 84, 166, { wall: 'w', roof: 'a', door: 'b', rows: 3 }],
].map(([x, w, h, look]) => house(x, 476, w, h, look)).join('')
const square = shape('M0 486Q320 466 640 476T1280 472V600H0Z', 'y') + shape('M0 540Q420 516 760 528T1280 520V600H0Z', 'x')

const bench = line('M-46-24H46M-40-24V0M40-24V0M-46-46H46', 'h2', 6)
const talk = at(150, 556, bench) +
  person({ x: 132, y: 557, s: 1.02, hair: 'bald', hairColor: 'h3', beard: 'h3', skin: 1, top: 'g', sleeve: 'g', bottom: 'k', pose: 'sit', front: [[8, -62], [18, -50], [24, -40]] }) +
  person({ x: 172, y: 557, s: 1.02, flip: true, hair: 'long', hairColor: 'h1', skin: 2, top: 'a', bottom: 'b', pose: 'sit', front: [[8, -62], [18, -56], [22, -68]] })

const notice = at(930, 560, line('M-56-40V0M56-40V0', 'h2', 7) + box(-72, -136, 144, 98, 'h2', 7) + box(-64, -128, 128, 82, 'h4', 3) + note(-40, -94, 'w', -5) + note(38, -98, 'a', 4, 'g') + note(-2, -76, 'w', 3, 'a', 2)) +
  person({ x: 884, y: 576, s: 1.12, hair: 'afro', hairColor: 'h1', skin: 4, top: 'b', dress: true, bottom: 'p4', front: [[9, -64], [22, -66], [30, -78]], back: [[-9, -64], [-18, -52], [-14, -40]] }) +
  person({ x: 1004, y: 580, s: 1.12, flip: true, hair: 'quiff', hairColor: 'h4', skin: 1, top: 'w', sleeve: 'w', bottom: 'k', front: [[9, -64], [20, -70], [24, -84]], back: [[-9, -64], [-16, -50], [-12, -38]] })

const cargo = at(724, 566, bicycleWheel(-52, -22, 22) + bicycleWheel(62, -17, 17) + line('M-52-22L-20-30L-34-66M-20-30H22M-34-66L-2-62L0-78H10', 'k', 4) + line('M-42-68H-26', 'k', 5) +
  person({ x: 34, y: -4, s: 0.56, hair: 'tail', hairColor: 'h4', skin: 1, top: 'b', front: [[9, -64], [20, -72], [30, -84]] }) + person({ x: 58, y: -2, s: 0.52, hair: 'curls', hairColor: 'h1', skin: 3, top: 'g' }) + shape('M10-46H92L80-14H24Z', 'a') +
  person({ x: -32, y: -24, s: 1, hair: 'scarf', hairColor: 'g', skin: 2, top: 'b', sleeve: 'b', bottom: 'k', lean: 8, low: -4, pose: [[[-3, -42], [18, -36], [14, -8]], [[2, -42], [22, -26], [20, 2]]], front: [[7, -64], [20, -58], [36, -54]], back: [[0, -64], [16, -54], [34, -52]] }))

const stroll = at(1132, 580, line('M-25-67H-16L-10-32H19L24-8H32', 'k', 4) + person({ x: -52, y: 0, s: 1.1, hair: 'short', hairColor: 'h1', skin: 3, top: 'a', sleeve: 'a', bottom: 'b', pose: 'walk', lean: 4, front: [[9, -64], [14, -54], [27, -62]] }) +
  person({ x: 0, y: -8, s: 1, hair: 'bun', hairColor: 'h3', skin: 1, top: 'b', sleeve: 'b', bottom: 'g', pose: 'sit', front: [[7, -62], [18, -60], [24, -74]] }) + bicycleWheel(-6, -26, 25) + disc(28, -6, 5, 'k'))

const play = person({ x: 392, y: 578, s: 0.78, hair: 'curls', hairColor: 'h1', skin: 4, top: 'w', bottom: 'b', lean: -6, pose: [[[-3, -40], [-6, -22], [-12, -3]], [[3, -40], [18, -32], [28, -18]]], front: [[9, -64], [20, -62], [28, -70]], back: [[-9, -64], [-20, -58], [-28, -62]] }) +
  at(436, 562, disc(0, 0, 9, 'w') + shape('M0-5L5-1 3 5H-3L-5-1Z', 'k')) + person({ x: 502, y: 574, s: 0.72, flip: true, hair: 'bob', hairColor: 'h2', skin: 1, top: 'a', bottom: 'k', front: [[9, -64], [20, -76], [24, -88]], back: [[-9, -64], [-20, -74], [-26, -86]] })

const garden = at(1236, 584, shape('M-34-24H34L28 0H-28Z', 'h2')) + heather(1216, 562, 1.2) + heather(1236, 562, 1.4, 'a') + heather(1256, 562, 1.1)

export default sun(1120, 150, 40) + cloud(1010, 130, 1.5) + cloud(760, 190, 1.2) + cloud(1210, 220, 1.1) + bird(880, 200, 1.2) + bird(910, 220) + bird(1180, 120, 0.9) + far + row + bunting(728, 1080, 318, 22) + square +
  tree(650, 500, 1.4) + tree(1042, 492, 0.85) + tree(44, 530, 1) + bush(250, 512, 0.9) + bush(820, 494, 0.7) + plant(774, 496, 0.8, 'w') + talk + play + at(262, 580, dog(0, 0, 'h4', 0.7)) + cargo + notice + stroll + garden
