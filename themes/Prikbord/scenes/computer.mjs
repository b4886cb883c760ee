import { box, c, disc, line, person, shape } from './people.mjs'
import { chair, cup, floor, plant, table } from './things.mjs'

// Help with a computer in the library.
const books = (y, list) => list.map(([x, color, h, w]) => box(214 + x, y - h, w, h, color, 1)).join('') + box(206, y, 100, 5, 'h2', 2)
const shelf = books(60, [[0, 'b', 26, 8], [10, 'w', 22, 7], [19, 'a', 28, 9], [34, 'g', 24, 8], [44, 'b', 20, 10], [60, 'a', 26, 8], [70, 'w', 28, 8]]) + books(106, [[2, 'g', 24, 9], [13, 'a', 28, 7], [30, 'w', 22, 9], [41, 'b', 26, 8], [51, 'k', 24, 7], [66, 'g', 28, 9]])
const screen = box(160, 102, 66, 44, 'k', 5) + box(165, 107, 56, 34, 'w', 2) + disc(180, 120, 6, 'b') + `<path d="M192 116h20M192 124h14M172 133h38" stroke="${c('y')}" stroke-width="3.5"/>` + shape('M184 146H202L206 152H180Z', 'k')

export default shelf + floor('x', 180) + chair(92, 186, 'b') +
  person({ x: 50, y: 188, hair: 'short', hairColor: 'h1', skin: 4, top: 'g', bottom: 'k', lean: 12, front: [[9, -64], [26, -62], [44, -56]], back: [[-8, -64], [-16, -52], [-10, -40]] }) +
  person({ x: 96, y: 186, hair: 'bob', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'k', pose: 'sit', front: [[8, -62], [22, -46], [40, -40]], back: [[-2, -62], [14, -44], [32, -38]] }) +
  table(176, 186, 116) + screen + line('M138 149H158', 'k', 4) + cup(236, 152, 'b', 0.9) + plant(300, 188, 0.9, 'a')
