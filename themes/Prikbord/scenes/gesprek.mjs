import { at, box, c, line, person, shape } from './people.mjs'
import { chair, floor, plant } from './things.mjs'

// In a circle: one tells, the others listen.
const says = (x, y, w, h, color, inside, flip) => at(x, y, box(-w, -h, 2 * w, 2 * h, color, 7) + shape(`M${10 - w} ${h - 2}V${h + 13}L${26 - w} ${h - 2}Z`, color) + inside, 1, flip)
const heart = shape('M0 11C-18 0-12-14 0-6C12-14 18 0 0 11Z', 'b')
const dots = line('M-13 0h0M0 0h0M13 0h0', 'w', 8)

export default floor('x', 166) + `<ellipse cx="160" cy="184" rx="116" ry="13" fill="${c('y')}"/>` + says(126, 48, 34, 21, 'w', heart) + says(216, 60, 28, 16, 'g', dots, true) +
  chair(134, 170, 'a') + chair(190, 170, 'a', true) +
  person({ x: 134, y: 170, s: 0.96, hair: 'scarf', hairColor: 'b', skin: 3, top: 'g', sleeve: 'g', pose: 'sit', front: [[8, -62], [16, -48], [22, -38]], back: [[-8, -62], [-14, -48], [-4, -38]] }) +
  person({ x: 190, y: 170, s: 0.96, hair: 'short', hairColor: 'h3', beard: 'h3', skin: 1, top: 'b', sleeve: 'b', bottom: 'h2', pose: 'sit', flip: true, front: [[8, -62], [16, -48], [22, -38]], back: [[-8, -62], [-14, -48], [-4, -38]] }) +
  chair(76, 190, 'b') + chair(246, 190, 'b', true) +
  person({ x: 76, y: 190, s: 1.04, hair: 'bob', hairColor: 'h4', skin: 1, top: 'a', sleeve: 'a', bottom: 'k', pose: 'sit', front: [[8, -62], [22, -56], [34, -68]], back: [[-4, -62], [10, -52], [24, -54]] }) +
  person({ x: 246, y: 190, s: 1.04, hair: 'afro', hairColor: 'h1', skin: 4, top: 'w', bottom: 'g', pose: 'sit', flip: true, front: [[8, -62], [20, -52], [12, -74]], back: [[-4, -62], [10, -44], [22, -36]] }) + plant(296, 178, 1, 'a') + plant(26, 178, 1.1, 'a')
