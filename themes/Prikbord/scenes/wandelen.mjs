import { at, box, line, person, shape } from './people.mjs'
import { bird, cloud, ground, heather, sun, tree } from './things.mjs'

// A walk over the heath: one leads the way, two come arm in arm.
const post = line('M36 186V100', 'h2', 6) + shape('M30 104H62L71 113L62 122H30Z', 'w') + shape('M42 128H20L12 136L20 144H42Z', 'a')

export default sun(272, 46, 20) + cloud(104, 44, 0.9) + bird(190, 42) + shape('M0 150Q70 116 150 142T320 126V200H0Z', 'x') + tree(304, 150, 0.7) + ground('y', 176) + post + at(-24, -26,
  person({ x: 226, y: 186, hair: 'hat', hairColor: 'g', skin: 2, top: 'g', sleeve: 'g', bottom: 'h2', pose: 'stride', front: [[9, -64], [24, -66], [40, -76]], back: [[-9, -64], [-16, -52], [-12, -42]], under: box(-25, -67, 17, 30, 'a', 6) }) +
  person({ x: 146, y: 188, hair: 'curls', hairColor: 'h1', skin: 4, top: 'b', sleeve: 'b', bottom: 'k', pose: 'walk', front: [[9, -64], [20, -56], [26, -46]], back: [[-9, -64], [-16, -50], [-10, -44]] }) +
  person({ x: 112, y: 188, hair: 'bob', hairColor: 'h3', skin: 1, top: 'w', sleeve: 'w', bottom: 'g', pose: 'walk', front: [[9, -64], [18, -50], [32, -52]], back: [[-9, -64], [-18, -54], [-16, -40]] }), 1.14) +
  heather(72, 190) + heather(186, 194, 0.8, 'a') + heather(282, 190, 1.1)
