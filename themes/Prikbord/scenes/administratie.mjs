import { at, box, c, disc, line, person } from './people.mjs'
import { chair, cup, floor, plant, table } from './things.mjs'

// Sorting letters and bills at a table.
const shelf = box(212, 66, 88, 5, 'h2', 2) + [['b', 0], ['a', 16], ['g', 32], ['w', 48]].map(([color, x]) => box(222 + x, 34, 13, 32, color, 2) + box(225 + x, 40, 7, 8, 'k', 1, ' opacity=".25"')).join('')
const calendar = box(36, 36, 54, 58, 'w', 4) + box(36, 36, 54, 14, 'b', 4) + [0, 1, 2, 3, 4, 5, 6, 7, 8].map(i => disc(48 + (i % 3) * 15, 60 + Math.floor(i / 3) * 12, 3, i === 4 ? 'a' : 'y')).join('')
const sheet = (x, y, turn) => at(x, y, box(-10, -13, 20, 26, 'w', 2) + line('M-6-6H6M-6 0H6M-6 6H2', 'y', 2), 1, false, turn)
const pile = [0, 5, 10].map((dy, i) => box(186, 138 - dy, 30, 5, i === 1 ? 'a' : 'w', 1)).join('')

export default shelf + calendar + floor('x', 178) + chair(104, 184, 'g') + chair(222, 184, 'b', true) +
  person({ x: 104, y: 184, hair: 'bob', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'k', pose: 'sit', front: [[8, -62], [20, -46], [34, -50]], back: [[-4, -62], [10, -44], [26, -42]] }) +
  person({ x: 222, y: 184, flip: true, hair: 'afro', hairColor: 'h1', skin: 3, top: 'w', bottom: 'b', pose: 'sit', front: [[8, -62], [20, -50], [32, -60]], back: [[-4, -62], [10, -44], [24, -42]] }) +
  table(160, 184, 112) + sheet(150, 130, 8) + sheet(180, 122, -6) + pile + cup(122, 150, 'b', 0.8) + plant(24, 186, 0.9, 'a') +
  `<path d="M150 146h24" stroke="${c('k')}" stroke-width="3"/>`
