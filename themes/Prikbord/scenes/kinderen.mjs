import { at, box, disc, line, person, shape } from './people.mjs'
import { floor } from './things.mjs'

// Building and painting with children on a Wednesday afternoon.
const drawing = (x, y, inner, turn) => at(x, y, box(-24, -20, 48, 40, 'w', 3) + inner, 1, false, turn)
const wall = drawing(66, 50, shape('M-14 10V-2L0-14L14-2V10Z', 'b') + box(-4, 0, 8, 10, 'a'), -4) + drawing(128, 44, disc(8, -6, 7, 'a') + line('M-14 12V-2M-14 0L-20-8M-14-2L-8-10', 'g', 4), 3) + drawing(256, 48, line('M-14 6Q0-22 14 6', 'b', 5) + line('M-8 8Q0-10 8 8', 'a', 5), 5)
const blocks = [[150, 164, 'b'], [172, 164, 'a'], [194, 164, 'g'], [161, 142, 'a'], [183, 142, 'b'], [172, 120, 'g']].map(([x, y, color]) => box(x, y, 21, 21, color, 3)).join('') + shape('M168 120L182 102L196 120Z', 'w')
const easel = line('M34 192L50 92L66 192M50 92V176', 'h2', 4) + at(50, 122, box(-27, -22, 54, 44, 'w', 3) + shape('M-16 12Q-10-12 2 2T18 12Z', 'g') + disc(9, -8, 6, 'a')) + box(24, 144, 52, 5, 'h2', 2)

export default wall + floor('x', 184) + easel + blocks +
  person({ x: 112, y: 190, hair: 'tail', hairColor: 'h4', skin: 1, top: 'g', sleeve: 'g', bottom: 'k', pose: 'kneel', front: [[8, -62], [24, -58], [40, -62]], back: [[-4, -62], [8, -48], [18, -40]] }) +
  person({ x: 226, y: 190, s: 0.74, hair: 'curls', hairColor: 'h1', skin: 4, top: 'a', bottom: 'b', flip: true, front: [[9, -64], [26, -80], [38, -92]], back: [[-9, -64], [-18, -74], [-22, -88]] }) +
  person({ x: 266, y: 192, s: 0.7, hair: 'long', hairColor: 'h2', skin: 2, top: 'b', dress: true, bottom: 'p2', flip: true, front: [[9, -64], [24, -60], [34, -64]], back: [[-9, -64], [-16, -52], [-14, -40]] }) +
  person({ x: 300, y: 190, s: 0.66, hair: 'cap', hairColor: 'b', skin: 3, top: 'w', bottom: 'k', flip: true, front: [[9, -64], [20, -80], [24, -98]], back: [[-9, -64], [-18, -54], [-14, -42]] })
