import { at, box, disc, line, person, shape } from './people.mjs'
import { floor, plant } from './things.mjs'

// The noticeboard, and somebody who hangs up a note.
export const note = (x, y, color, turn, pin = 'b', lines = 3) => at(x, y, box(-17, -20, 34, 40, color, 3) + line(Array.from({ length: lines }, (_, i) => `M-10 ${-4 + i * 8}H${i === lines - 1 ? 4 : 10}`).join(''), 'k', 2.5, ' opacity=".35"') + disc(0, -15, 3.6, pin), 1, false, turn)
export const board = line('M96 150V186M268 150V186', 'h2', 7) + box(74, 22, 216, 132, 'h2', 8) + box(82, 30, 200, 116, 'h4', 4, ' opacity=".75"')

export default floor('x', 182) + board + note(110, 62, 'w', -5) + note(152, 60, 'a', 4, 'g') + note(262, 110, 'w', -3, 'a', 4) + note(242, 62, 'w', 5, 'g') + note(108, 112, 'a', 3, 'b', 2) + note(216, 124, 'g', -4, 'a', 2) +
  person({ x: 158, y: 190, s: 1.05, hair: 'curls', hairColor: 'h1', skin: 4, top: 'b', bottom: 'k', front: [[9, -64], [24, -72], [30, -86]], back: [[-9, -64], [-18, -54], [-14, -42]] }) + note(197, 88, 'w', 8, 'b', 2) +
  person({ x: 48, y: 192, s: 1.05, hair: 'bob', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'g', front: [[9, -64], [22, -62], [32, -76]], back: [[-9, -64], [-16, -50], [-4, -44]] }) + plant(304, 192, 0.8, 'b')
