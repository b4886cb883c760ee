import { person, shape } from './people.mjs'
import { cloud, plant, sun } from './things.mjs'

// Two people close by: who helped and who was helped.
export default sun(60, 58, 26) + cloud(262, 48, 0.9) + shape('M0 150Q80 120 160 142T320 132V200H0Z', 'x') + plant(24, 204, 1.2, 'b') +
  person({ x: 122, y: 284, s: 2, hair: 'bald', hairColor: 'h3', beard: 'h3', skin: 1, top: 'b', sleeve: 'b', front: [[10, -64], [20, -50], [30, -40]] }) +
  person({ x: 208, y: 282, s: 1.95, flip: true, hair: 'curls', hairColor: 'h1', skin: 3, top: 'a', front: [[10, -64], [22, -54], [30, -56]], back: [[-9, -64], [-18, -48], [-12, -38]] })
