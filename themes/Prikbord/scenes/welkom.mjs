import { box, c, disc, line, person, shape } from './people.mjs'
import { bunting, floor, plant } from './things.mjs'

// Somebody is let in: an open door, a wave and a cup of coffee ready.
const door = box(196, 34, 84, 148, 'h2', 4) + box(202, 40, 72, 142, 'l') + shape('M202 40L228 54V188L202 182Z', 'b') + disc(222, 120, 3, 'a') + shape('M228 150Q252 132 274 148V182H228Z', 'g')
const mat = shape('M196 182H282L296 194H182Z', 'a')
const counter = box(10, 128, 96, 8, 'h2', 3) + box(16, 136, 84, 60, 'w') + `<path d="M44 136V196M72 136V196" stroke="${c('x')}" stroke-width="3"/>`
const urn = box(24, 96, 26, 32, 'k', 5) + disc(37, 96, 9, 'k') + box(34, 84, 6, 6, 'a', 2) + line('M50 118H56V122', 'k', 3)

export default bunting(0, 188, 26, 12) + floor('x', 180) + door + mat + counter + urn + box(62, 118, 10, 10, 'b', 2) + box(78, 118, 10, 10, 'a', 2) +
  person({ x: 140, y: 188, hair: 'bun', hairColor: 'h2', skin: 2, top: 'b', dress: true, bottom: 'p2', front: [[9, -64], [24, -74], [34, -92]], back: [[-9, -64], [-20, -54], [-24, -42]] }) +
  person({ x: 244, y: 192, hair: 'short', hairColor: 'h1', skin: 4, top: 'a', bottom: 'k', flip: true, pose: 'walk', front: [[9, -64], [20, -72], [26, -88]], back: [[-9, -64], [-16, -52], [-10, -40]] }) + plant(302, 190, 0.9, 'b')
