import { at, box, disc, line, person, shape } from './people.mjs'
import { cloud, ground, tree } from './things.mjs'

// First aid: a bandage, and a case with all that is needed.
const plus = (x, y, s, color) => at(x, y, shape('M-3-9H3V-3H9V3H3V9H-3V3H-9V-3H-3Z', color), s)
const kit = at(290, 188, line('M-8-30V-36H8V-30', 'k', 4) + box(-24, -30, 48, 32, 'g', 5) + plus(0, -14, 1.2, 'w'))
const tent = shape('M206 150V74L262 42L318 74V150Z', 'w') + shape('M198 80L262 42L326 80L318 88L262 56L206 88Z', 'g') + plus(262, 84, 1.4, 'g') + shape('M244 150V112Q244 104 262 104T280 112V150Z', 'x')

export default cloud(110, 44) + tree(26, 166, 1.1) + tent + ground('x', 150) + ground('y', 174) +
  person({ x: 168, y: 190, s: 1.08, hair: 'bob', hairColor: 'h4', skin: 1, top: 'a', sleeve: 'a', bottom: 'b', shoe: 'w', pose: [[[-4, -8], [20, -26], [34, -4]], [[0, -8], [30, -8], [52, -4]]], low: 30, lean: -10, front: [[8, -62], [20, -50], [28, -38]], back: [[-8, -62], [-20, -48], [-18, -32]] }) + line('M196 164L204 175', 'w', 11) + line('M195 166L203 177M199 162L207 173', 'y', 1.5) +
  person({ x: 246, y: 192, s: 1.08, hair: 'tail', hairColor: 'h1', skin: 4, top: 'g', sleeve: 'g', flip: true, pose: 'kneel', lean: 12, front: [[8, -62], [20, -46], [30, -38]], back: [[-2, -62], [14, -42], [34, -30]] }) +
  person({ x: 120, y: 184, hair: 'cap', hairColor: 'g', skin: 3, top: 'g', sleeve: 'g', pose: 'kneel', lean: 6, front: [[8, -62], [22, -58], [38, -54]], back: [[-4, -62], [10, -48], [24, -42]] }) + kit
