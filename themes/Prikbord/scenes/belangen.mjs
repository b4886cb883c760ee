import { at, box, disc, line, person, shape } from './people.mjs'
import { bicycleWheel, cloud, ground, house } from './things.mjs'

// Speaking up together.
const board = (x, y, color, mark, turn) => at(x, y, line('M0 10V62', 'h2', 4) + box(-26, -24, 52, 38, color, 5) + mark, 1, false, turn)
const heart = shape('M0 7C-16-5-10-17 0-10C10-17 16-5 0 7Z', 'b')
const check = line('M-10-6L-3 2L11-14', 'w', 6)
const horn = at(180, 96, shape('M-4-6L26-18V16L-4 6Q-10 6-10 0T-4-6Z', 'a') + line('M0 6L4 16', 'k', 5) + line('M34-10L44-16M36 0H48M34 9L44 15', 'k', 3))

export default cloud(40, 48, 0.8) + cloud(286, 40, 0.7) + house(160, 160, 108, 62, { wall: 'x', roof: 'y', door: 'y', rows: 1 }) + ground('y', 172) + board(84, 66, 'w', heart, -6) + board(252, 74, 'g', check, 6) +
  person({ x: 92, y: 186, hair: 'long', hairColor: 'h4', skin: 1, top: 'g', bottom: 'k', front: [[9, -64], [14, -74], [-2, -84]], back: [[-9, -64], [-18, -62], [-6, -72]] }) +
  person({ x: 154, y: 188, hair: 'afro', hairColor: 'h1', skin: 3, top: 'b', bottom: 'k', front: [[9, -64], [22, -70], [24, -86]], back: [[-9, -64], [-18, -52], [-12, -42]] }) + horn +
  person({ x: 236, y: 182, s: 0.95, hair: 'short', hairColor: 'h1', skin: 2, top: 'a', sleeve: 'a', bottom: 'b', pose: 'sit', front: [[7, -62], [20, -58], [22, -72]], back: [[-6, -62], [-16, -46], [-8, -38]] }) +
  line('M222 124L228 158H256L260 178H268', 'k', 4) + bicycleWheel(232, 164, 22) + disc(262, 182, 5, 'k')
