import { at, disc, line, person, shape } from './people.mjs'
import { bicycleWheel, bird, bush, cloud, ground, sun, tree } from './things.mjs'

// A walk through the park with somebody in a wheelchair.
const chair = line('M161 113H170L176 148H205L210 172H218', 'k', 4) + bicycleWheel(180, 154, 24)

const walkers = person({ x: 134, hair: 'quiff', hairColor: 'h1', skin: 3, top: 'b', bottom: 'k', pose: 'walk', front: [[9, -64], [14, -54], [28, -64]], back: [[-6, -64], [8, -52], [24, -63]], lean: 4 }) +
  person({ x: 186, y: 172, s: 0.95, hair: 'bun', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'g', pose: 'sit', front: [[7, -62], [14, -50], [20, -42]] }) +
  shape('M180 138H203Q210 139 210 148L208 160H198L196 150H180Z', 'w') + chair + disc(214, 173, 5, 'k')

export default sun(268, 50) + cloud(92, 44) + bird(206, 36) + ground('x', 146) + tree(44, 172, 1.25) + bush(292, 172, 0.9) + ground() + at(-46, -46, walkers, 1.28)
