import { at, box, c, disc, line, person } from './people.mjs'
import { cloud, ground, tree } from './things.mjs'

// Taking the picture that goes with a story.
const camera = at(0, 0, box(-14, -9, 28, 18, 'k', 4) + box(-6, -14, 12, 6, 'k', 2) + disc(2, 0, 6.5, 'w') + disc(2, 0, 3.5, 'b'))
const frame = (x, y, w, h) => `<path d="M${x} ${y + 14}V${y}H${x + 14}M${x + w - 14} ${y}H${x + w}V${y + 14}M${x + w} ${y + h - 14}V${y + h}H${x + w - 14}M${x + 14} ${y + h}H${x}V${y + h - 14}" stroke="${c('w')}" stroke-width="4"/>`
const flash = at(142, 92, line('M0-16V-8M0 8V16M-16 0H-8M8 0H16M-11-11L-6-6M11-11L6-6', 'a', 3.5))

export default cloud(120, 42) + tree(40, 170, 1.1) + ground() +
  person({ x: 94, y: 186, hair: 'tail', hairColor: 'h2', skin: 1, top: 'b', sleeve: 'b', bottom: 'k', lean: 4, front: [[9, -64], [20, -66], [22, -82]], back: [[-6, -64], [10, -58], [16, -78]] }) + at(122, 102, camera) + flash +
  person({ x: 216, y: 186, hair: 'bun', hairColor: 'h3', skin: 3, top: 'a', dress: true, bottom: 'p3', front: [[9, -64], [18, -54], [28, -60]], back: [[-9, -64], [-16, -52], [-12, -40]] }) +
  person({ x: 256, y: 188, hair: 'quiff', hairColor: 'h4', skin: 1, top: 'g', bottom: 'k', flip: true, front: [[9, -64], [18, -54], [22, -58]], back: [[-9, -64], [-22, -78], [-24, -96]] }) + frame(182, 66, 116, 128)
