import { at, c, disc, line, person } from './people.mjs'
import { floor, plant } from './things.mjs'
import { board } from './invitation.mjs'

// A board on which nothing hangs yet.
const gap = (x, y, turn) => at(x, y, `<rect x="-17" y="-20" width="34" height="40" rx="3" stroke="${c('w')}" stroke-width="2.5" stroke-dasharray="6 5"/>` + disc(0, -15, 3.6, 'a'), 1, false, turn)
const glass = at(74, 92, `<circle r="13" fill="${c('w')}" fill-opacity=".6" stroke="${c('k')}" stroke-width="4"/>` + line('M9 9L20 22', 'k', 5), 1, true)

export default floor('x', 182) + board + gap(124, 72, -4) + gap(182, 84, 3) + gap(240, 70, -2) + gap(232, 122, 5) + plant(300, 192, 0.9, 'b') +
  person({ x: 34, y: 192, s: 1.1, hair: 'hat', hairColor: 'g', skin: 3, top: 'b', sleeve: 'b', bottom: 'k', front: [[9, -64], [20, -58], [22, -72]], back: [[-9, -64], [-16, -50], [-6, -42]] }) + glass
