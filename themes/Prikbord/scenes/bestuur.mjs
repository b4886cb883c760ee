import { box, c, disc, line, person, shape } from './people.mjs'
import { cup, floor, table } from './things.mjs'

// A board around the table, with a plan on the wall.
const plan = box(92, 24, 136, 70, 'w', 5) + line('M106 80L132 62L156 70L184 44L212 52', 'b', 4) + [[132, 62], [156, 70], [184, 44]].map(([x, y]) => disc(x, y, 5, 'a')).join('') + `<path d="M106 36h30M106 46h18" stroke="${c('y')}" stroke-width="4"/>`

export default plan + floor('x', 172) +
  person({ x: 84, y: 178, hair: 'long', hairColor: 'h2', skin: 2, top: 'b', sleeve: 'b', bottom: 'k', pose: 'sit', front: [[8, -62], [20, -48], [34, -44]], back: [[-4, -62], [8, -46], [22, -40]] }) +
  person({ x: 140, y: 162, hair: 'bald', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'k', pose: 'sit', front: [[8, -62], [16, -46], [10, -36]], back: [[-8, -62], [-16, -48], [-6, -38]] }) +
  person({ x: 190, y: 162, hair: 'curls', hairColor: 'h1', skin: 4, top: 'w', bottom: 'k', pose: 'sit', flip: true, front: [[9, -64], [22, -76], [26, -94]], back: [[-8, -62], [-14, -48], [-4, -38]] }) +
  person({ x: 244, y: 178, hair: 'cap', hairColor: 'g', skin: 3, top: 'g', sleeve: 'g', bottom: 'b', pose: 'sit', flip: true, front: [[8, -62], [20, -48], [34, -44]], back: [[-4, -62], [8, -46], [22, -40]] }) +
  table(164, 186, 176) + box(116, 147, 26, 4, 'w', 1) + box(186, 147, 26, 4, 'w', 1) + cup(164, 152, 'b', 0.9) + shape('M224 152L238 146L240 152Z', 'a')
