import { at, box, c, disc, line, person, shape } from './people.mjs'
import { floor } from './things.mjs'

// An evening of billiards: one plays, one waits, one brings the drinks.
const lamp = line('M192 0V34', 'k', 3) + shape('M136 56Q140 34 160 34H224Q244 34 248 56Z', 'b') + shape('M136 56H248L276 118H108Z', 'l', ' opacity=".4"')
const score = box(26, 40, 68, 42, 'h2', 4) + line('M34 54H86M34 68H86', 'w', 2) + [40, 48, 74, 82].map(x => disc(x, 54, 4, 'a')).join('') + [40, 66, 74, 82].map(x => disc(x, 68, 4, 'w')).join('')
const table = shape('M120 122H266L290 146H96Z', 'g') + box(90, 144, 206, 16, 'h2', 4) + box(90, 144, 206, 5, 'k', 2, ' opacity=".25"') + box(106, 160, 12, 28, 'h2', 2) + box(268, 160, 12, 28, 'h2', 2) +
  disc(176, 133, 5.5, 'w') + disc(236, 130, 5.5, 'a') + disc(252, 138, 5.5, 'w')
const glass = (x, color) => shape(`M${x - 5}-16H${x + 5}L${x + 4} 0H${x - 4}Z`, 'w') + shape(`M${x - 4.6}-10H${x + 4.6}L${x + 4} 0H${x - 4}Z`, color)

export default score + floor('x', 176) + lamp +
  person({ x: 196, y: 182, hair: 'curls', hairColor: 'h1', skin: 3, top: 'a', bottom: 'k', front: [[9, -64], [20, -56], [28, -66]], back: [[-9, -64], [-18, -54], [-14, -42]] }) + at(228, 112, box(-22, 0, 44, 4, 'k', 2) + glass(-11, 'a') + glass(2, 'b') + glass(14, 'g')) +
  person({ x: 290, y: 184, hair: 'bald', hairColor: 'h3', beard: 'h3', skin: 1, top: 'b', sleeve: 'b', bottom: 'k', flip: true, front: [[9, -64], [18, -60], [14, -74]], back: [[-9, -64], [-16, -50], [-10, -40]] }) + line('M276 178V72', 'h4', 4) + disc(276, 110, 4.6, 'p1') +
  table + person({ x: 76, y: 186, hair: 'tail', hairColor: 'h4', skin: 2, top: 'w', sleeve: 'w', bottom: 'b', lean: 26, front: [[9, -64], [20, -62], [30, -72]], back: [[-4, -64], [-18, -62], [-18, -52]] }) + line('M52 127L168 132', 'h4', 4)
