import { at, box, c, disc, line, person, shape } from './people.mjs'
import { chair, ground } from './things.mjs'

// A film for everybody, in a hall or on the grass: one runs the projector, the others watch.
const bulbs = line('M0 26Q80 52 182 30', 'k', 2) + [[24, 38], [58, 45], [94, 48], [130, 46], [164, 40]].map(([x, y], i) => disc(x, y, 5, 'agw'[i % 3])).join('')
const picture = box(186, 26, 122, 82, 'k', 4) + box(193, 33, 108, 68, 'w', 2) + disc(280, 51, 10, 'a') + shape('M193 84Q222 62 252 80T301 74V101H193Z', 'g') + shape('M216 88H250L243 97H223Z', 'b') + shape('M231 85V56L248 80Z', 'a')
const poles = line('M198 108V172M296 108V172', 'k', 4)
const beam = shape('M118 103L186 32V104L118 110Z', 'l', ' opacity=".55"')
const reel = (x, y, r) => disc(x, y, r, 'k') + disc(x, y - r / 2, r / 5, 'w') + disc(x - r / 2, y + r / 4, r / 5, 'w') + disc(x + r / 2, y + r / 4, r / 5, 'w')
const projector = line('M92 122L76 182M98 122L118 182', 'k', 4) + box(76, 96, 36, 24, 'b', 4) + box(110, 101, 9, 11, 'k', 2) + reel(82, 85, 12) + reel(106, 88, 9)
const popcorn = at(216, 156, shape('M-8-8H8L6 8H-6Z', 'a') + line('M-3-7L-2 7M3-7L2 7', 'w', 2.5) + `<path d="M-6-10h.1M0-13h.1M6-10h.1" stroke="${c('w')}" stroke-width="7"/>`)
const watcher = (x, look) => chair(x - 2, 190, 'h2') + person({ x, y: 190, s: 0.82, pose: 'sit', front: [[8, -62], [18, -48], [22, -40]], back: [[-6, -62], [8, -46], [18, -38]], ...look })

export default bulbs + ground('x', 172) + poles + picture + beam + projector +
  person({ x: 50, y: 188, hair: 'bob', hairColor: 'h2', skin: 2, top: 'g', sleeve: 'g', front: [[9, -64], [22, -62], [36, -72]], back: [[-9, -64], [-18, -52], [-14, -40]] }) +
  watcher(152, { hair: 'afro', hairColor: 'h1', skin: 4, top: 'a', bottom: 'k' }) + watcher(202, { hair: 'bun', hairColor: 'h3', skin: 1, top: 'b', sleeve: 'b', bottom: 'g', front: [[8, -62], [18, -52], [14, -44]] }) + popcorn +
  watcher(256, { hair: 'scarf', hairColor: 'g', skin: 3, top: 'w', sleeve: 'w', bottom: 'b', front: [[8, -62], [20, -72], [26, -84]] })
