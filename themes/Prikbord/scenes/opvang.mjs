import { at, box, c, disc, line, person, shape } from './people.mjs'
import { floor, plant } from './things.mjs'

// In the shelter: a cat gets its food, a rabbit a lap.
const cat = (x, y, color, s = 1, flip = false) => at(x, y, shape('M-13 0Q-17-26-4-30Q10-30 9 0Z', color) + line('M8-3Q24-2 21-20', color, 5) + disc(-6, -36, 10, color) + shape('M-15-40L-14-51L-5-45ZM2-42L5-52L-5-46Z', color) + disc(-11, -36, 1.6, 'w'), s, flip)
const rabbit = (x, y, color, s = 1, flip = false) => at(x, y, shape('M-16 0Q-20-18-4-19Q14-18 13 0Z', color) + disc(-14, -18, 8, color) + line('M-13-24L-9-40M-9-23L-2-37', color, 5.5) + disc(-17, -19, 1.5, 'k') + disc(14, -6, 5, 'w'), s, flip)
const pen = (x, y, w, h, inside) => box(x, y, w, h, 'k', 4, ' opacity=".82"') + inside + `<path d="M${x + w / 4} ${y}V${y + h}M${x + w / 2} ${y}V${y + h}M${x + w * 3 / 4} ${y}V${y + h}" stroke="${c('w')}" stroke-width="2" opacity=".65"/>` + `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="4" stroke="${c('h2')}" stroke-width="6"/>`

export default pen(22, 24, 74, 62, rabbit(62, 84, 'w', 1)) + pen(102, 24, 74, 62, cat(142, 84, 'a', 0.95)) + floor('x', 176) + box(12, 88, 174, 6, 'h2', 2) +
  person({ x: 250, y: 188, hair: 'bob', hairColor: 'h2', skin: 2, top: 'g', sleeve: 'g', bottom: 'k', flip: true, front: [[9, -64], [17, -46], [4, -34]], back: [[-9, -64], [-18, -46], [-6, -32]] }) + cat(248, 156, 'w', 0.85, true) + disc(242, 154, 4.6, 'p2') + disc(257, 157, 4.6, 'p2') +
  person({ x: 116, y: 190, hair: 'afro', hairColor: 'h1', skin: 4, top: 'a', sleeve: 'a', bottom: 'b', pose: 'kneel', lean: 8, front: [[8, -62], [22, -48], [38, -40]], back: [[-4, -62], [10, -44], [24, -34]] }) + cat(188, 192, 'w', 0.95) + shape('M146 186H170L166 195H150Z', 'b') + plant(302, 188, 1, 'a') + box(14, 164, 34, 30, 'h4', 3) + box(14, 164, 34, 8, 'k', 2, ' opacity=".2"')
