import { at, box, c, disc, line, person, shape } from './people.mjs'
import { cloud, ground, sun, tree } from './things.mjs'

// Home from the shop together: one pushes the walker, the other carries the bag.
const stripes = [0, 1, 2, 3, 4, 5].map(i => shape(`M${4 + i * 23} 66H${27 + i * 23}V82A11.5 10 0 0 1 ${4 + i * 23} 82Z`, i % 2 ? 'w' : 'a')).join('')
const crate = (x, y, color) => [6, 17, 28].map(dx => disc(x + dx, y - 2, 6, color)).join('') + box(x, y, 34, 14, 'h2', 2)
const shop = box(8, 34, 130, 138, 'y') + box(0, 28, 146, 10, 'k', 2) + box(20, 92, 60, 44, 'l', 3) + box(92, 90, 34, 82, 'g', 3) + box(97, 96, 24, 40, 'l', 2) + stripes + crate(16, 134, 'a') + crate(52, 134, 'b')
const bag = at(186, 158, shape('M-13-14H13L16 20H-16Z', 'b') + line('M-7-14Q0-30 7-14', 'b', 3.5) + line('M-6-15L-11-32', 'w', 6) + line('M-9-24L-16-36M-10-26L-8-40', 'g', 5)) + disc(186, 139, 4.6, 'p3')
const basket = shape('M-8-32H24L20-12H-4Z', 'w') + `<path d="M-6-26H22M-5-19H21M3-31V-13M13-31V-13" stroke="${c('k')}" stroke-width="1.6"/>`
const walker = line('M2 0L-6-60H-14M26 0L-6-60', 'k', 4) + line('M2-34L10-44M14-34L20-48', 'h4', 7) + disc(8, -36, 6, 'a') + basket + disc(2, -2, 6, 'k') + disc(26, -2, 6, 'k')

export default sun(278, 46, 19) + cloud(196, 42, 0.9) + tree(298, 168, 0.95) + shop + ground('x', 170) + ground('y', 186) +
  person({ x: 152, y: 190, s: 1.08, hair: 'curls', hairColor: 'h1', skin: 3, top: 'w', bottom: 'g', pose: 'walk', front: [[9, -64], [20, -56], [31, -47]], back: [[-9, -64], [-20, -54], [-16, -42]] }) + bag +
  person({ x: 226, y: 190, s: 1.04, hair: 'bun', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'k', pose: 'walk', lean: 8, front: [[9, -64], [14, -52], [24, -54]], back: [[-6, -64], [6, -50], [20, -53]] }) + at(264, 190, walker)
