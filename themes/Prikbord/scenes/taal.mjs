import { at, box, c, person, shape } from './people.mjs'
import { chair, cup, floor, table } from './things.mjs'

// Learning Dutch together, with a book.
const shelf = [[0, 'b', 26], [9, 'a', 22], [18, 'g', 28], [27, 'w', 24], [40, 'a', 28], [49, 'b', 20]].map(([x, color, h]) => box(238 + x, 64 - h, 7, h, color, 1)).join('') + box(230, 64, 70, 5, 'h2', 2)
const says = (x, y, word, flip) => at(x, y, shape('M-30-26H30Q36-26 36-20V2Q36 8 30 8H-10L-22 20V8H-30Q-36 8-36 2V-20Q-36-26-30-26Z', 'w'), 1, flip) +
  `<text x="${x}" y="${y - 2}" text-anchor="middle" font-size="20" font-weight="800" fill="${c('ov-ink')}">${word}</text>`
const book = at(160, 144, shape('M0 0Q-12-7-26-4V-16Q-12-18 0-11Q12-18 26-16V-4Q12-7 0 0Z', 'w') + shape('M0 2Q-12-5-28-2V-4Q-12-7 0 0Q12-7 28-4V-2Q12-5 0 2Z', 'a'))

export default shelf + floor('x', 176) + says(120, 52, 'hoi!') + says(196, 66, 'hallo', true) +
  chair(94, 180, 'b') + chair(226, 180, 'b', true) +
  person({ x: 94, hair: 'scarf', hairColor: 'b', skin: 2, top: 'g', sleeve: 'g', bottom: 'k', pose: 'sit', front: [[8, -62], [20, -44], [38, -44]], back: [[-4, -62], [10, -46], [26, -40]] }) +
  person({ x: 226, flip: true, hair: 'quiff', hairColor: 'h4', skin: 1, top: 'a', bottom: 'b', pose: 'sit', front: [[8, -62], [20, -44], [38, -42]], back: [[-4, -62], [12, -58], [20, -68]] }) +
  table(160, 180, 92) + book + cup(124, 146, 'w', 0.8)
