import { at, box, disc, line, person, shape } from './people.mjs'
import { floor, plant } from './things.mjs'

// Reading aloud in a big chair; two children and a bear listen.
const lamp = line('M62 180V66M46 182H78', 'k', 4) + shape('M40 66L50 36H76L86 66Z', 'a') + shape('M40 66H86L104 130H24Z', 'l', ' opacity=".45"')
const seat = shape('M104 92Q104 70 124 70H152Q172 70 172 92V182H104Z', 'b') + box(94, 128, 20, 56, 'b', 9) + box(164, 128, 20, 56, 'b', 9) + box(112, 142, 54, 16, 'k', 6, ' opacity=".2"')
const book = at(184, 124, shape('M0 0Q-12-7-24-4V-18Q-12-20 0-13Q12-20 24-18V-4Q12-7 0 0Z', 'w') + shape('M0 3Q-12-4-26-1V-5Q-12-8 0-1Q12-8 26-5V-1Q12-4 0 3Z', 'a'))
const bear = at(286, 186, disc(0, -10, 11, 'h2') + disc(0, -28, 9, 'h2') + disc(-7, -36, 4, 'h2') + disc(7, -36, 4, 'h2') + disc(2, -26, 3.5, 'p1') + disc(3, -27, 1.4, 'k') + disc(-8, -2, 5, 'h2') + disc(8, -2, 5, 'h2'))
const stars = [[214, 40], [246, 58], [272, 34], [230, 70]].map(([x, y]) => at(x, y, shape('M0-8L2-2 8 0 2 2 0 8-2 2-8 0-2-2Z', 'w'))).join('')

export default stars + lamp + floor('x', 180) + shape('M150 192Q220 178 312 190Q290 200 220 200Q160 200 150 192Z', 'y') + seat +
  person({ x: 138, y: 180, hair: 'bun', hairColor: 'h3', skin: 1, top: 'g', sleeve: 'g', bottom: 'k', pose: 'sit', front: [[8, -62], [24, -50], [40, -50]], back: [[-2, -62], [14, -44], [34, -44]] }) + book +
  person({ x: 222, y: 190, s: 0.66, hair: 'afro', hairColor: 'h1', skin: 4, top: 'a', bottom: 'b', pose: 'sit', low: 22, flip: true, front: [[8, -62], [16, -48], [18, -38]], back: [[-8, -62], [-14, -48], [-6, -38]] }) +
  person({ x: 254, y: 192, s: 0.62, hair: 'tail', hairColor: 'h4', skin: 1, top: 'w', bottom: 'k', pose: 'sit', low: 22, flip: true, front: [[9, -64], [20, -76], [24, -90]], back: [[-8, -62], [-14, -48], [-6, -38]] }) + bear + plant(20, 188, 0.9, 'a')
