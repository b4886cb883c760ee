import { at, line, person, shape } from './people.mjs'
import { bird, cloud, ground, tree } from './things.mjs'

// Flying a kite on the hill.
const kite = at(246, 50, shape('M0-32L22 0L0 34L-22 0Z', 'a') + shape('M0-32L22 0H-22Z', 'b') + line('M0-32V34M-22 0H22', 'w', 2) + line('M0 34Q-14 46-4 56T-14 78', 'k', 2) + shape('M-10 46l-8-3v8ZM-6 56l9-3-1 8Z', 'b'), 1, false, 18)

export default cloud(70, 50) + cloud(150, 34, 0.7) + bird(180, 66, 0.8) + shape('M0 160Q80 120 190 150T320 140V200H0Z', 'x') + tree(292, 158, 0.7) + ground() + line('M164 128Q210 110 234 74', 'k', 1.5) + kite +
  person({ x: 92, y: 182, hair: 'long', hairColor: 'h2', skin: 2, top: 'g', bottom: 'k', front: [[9, -64], [20, -62], [28, -52]], back: [[-9, -64], [-18, -54], [-22, -42]] }) +
  person({ x: 144, y: 184, s: 0.72, hair: 'curls', hairColor: 'h1', skin: 4, top: 'a', bottom: 'b', pose: 'stride', front: [[9, -64], [20, -66], [28, -76]], back: [[-6, -64], [10, -60], [24, -72]] }) +
  person({ x: 208, y: 188, s: 0.62, hair: 'tail', hairColor: 'h4', skin: 1, top: 'b', dress: true, bottom: 'p1', front: [[9, -64], [18, -78], [22, -92]], back: [[-9, -64], [-18, -78], [-24, -90]] })
