import { at, box, c, disc, line, person, shape } from './people.mjs'
import { bricks, bush, floor, plant } from './things.mjs'

// With the collecting box at the door.
const front = box(150, 20, 170, 164, 'w') + bricks(156, 34, 160, 6, 'x') + box(206, 70, 62, 114, 'g', 3) + box(214, 78, 20, 40, 'l', 2) + box(240, 78, 20, 40, 'l', 2) + disc(260, 130, 3, 'a') + shape('M196 70L237 46L278 70Z', 'b') + line('M284 92V104', 'k', 3) + disc(284, 88, 6, 'l')
const tin = at(116, 128, box(-9, -12, 18, 24, 'a', 4) + box(-5, -9, 10, 3, 'k', 1) + shape('M0 8C-8 2-6-5-2-3Q0-2 0 0Q0-2 2-3C6-5 8 2 0 8Z', 'w'))
const coin = disc(146, 100, 6, 'a') + `<circle cx="146" cy="100" r="3" stroke="${c('k')}" stroke-width="1.5" opacity=".5"/>`

export default front + shape('M0 148H150V184H0Z', 'x') + bush(36, 160, 1) + floor('y', 182) +
  person({ x: 90, y: 190, hair: 'long', hairColor: 'h1', skin: 3, top: 'b', sleeve: 'b', bottom: 'k', front: [[9, -64], [18, -56], [26, -60]], back: [[-6, -64], [4, -50], [20, -50]], over: shape('M-9-52L12-60L12-56L-8-46Z', 'a') }) + tin + coin +
  person({ x: 190, y: 188, hair: 'bald', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'k', flip: true, front: [[9, -64], [24, -68], [38, -84]], back: [[-9, -64], [-16, -52], [-10, -40]] }) + plant(296, 190, 0.9, 'b') + plant(30, 192, 0.7, 'a')
