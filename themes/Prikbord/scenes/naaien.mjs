import { at, box, disc, line, person, shape } from './people.mjs'
import { chair, floor, table } from './things.mjs'

// At the sewing machine; what is mended hangs on the rack.
const dress = (x, color) => at(x, 46, line('M0-6V-2M-12 4L0-2L12 4', 'k', 2.5) + shape('M-12 4Q-6 8 0 8T12 4L10 22L20 58H-20L-10 22Z', color))
const shirt = (x, color) => at(x, 46, line('M0-6V-2', 'k', 2.5) + shape('M-8 0Q0 6 8 0L22 10L17 22L12 18V50H-12V18L-17 22L-22 10Z', color))
const rack = line('M190 184V40H306V184M178 184H202M294 184H318', 'k', 4) + shirt(220, 'w') + dress(252, 'b') + shirt(284, 'g')
const machine = at(142, 146, box(-22, -6, 52, 6, 'k', 2) + box(16, -34, 12, 30, 'b', 3) + shape('M28-40V-26H-6V-14H-16V-40Q-16-42-12-42H24Q28-42 28-40Z', 'b') + line('M-11-14V-6', 'k', 2.5) + disc(31, -28, 7, 'a') + box(2, -50, 8, 8, 'a', 2))
const cloth = shape('M100 152V146Q104 141 114 141H136V148H130L134 176Q120 170 108 176Z', 'a') + line('M102 141H122', 'p4', 8)

export default rack + floor('x', 180) + chair(84, 186, 'g') +
  person({ x: 84, y: 186, hair: 'afro', hairColor: 'h1', skin: 4, top: 'w', bottom: 'b', pose: 'sit', lean: 6, front: [[8, -62], [22, -46], [38, -44]], back: [[-2, -62], [16, -50], [32, -50]] }) +
  table(142, 186, 124) + machine + cloth + disc(184, 146, 6, 'g') + box(176, 142, 16, 8, 'g', 2) +
  person({ x: 226, y: 190, hair: 'bun', hairColor: 'h3', skin: 1, top: 'g', sleeve: 'g', flip: true, front: [[9, -64], [22, -54], [30, -64]], back: [[-9, -64], [-18, -74], [-24, -90]], over: line('M-8-69Q-12-50-9-36', 'a', 3) })
