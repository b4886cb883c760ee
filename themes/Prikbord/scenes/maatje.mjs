import { box, disc, line, person, shape } from './people.mjs'
import { bird, bush, cloud, ground, poplar, sun, tree } from './things.mjs'

// Two on a bench by the pond, with all the time of the world.
const pond = shape('M176 152Q230 138 320 148V176Q240 184 190 172Q164 162 176 152Z', 'w', ' opacity=".55"') + line('M226 160H252M270 154H290', 'w', 3)
const duck = shape('M256 162Q262 152 274 156L284 152Q282 166 268 168Q258 168 256 162Z', 'w') + disc(258, 152, 6, 'g') + shape('M253 152L245 155L253 157Z', 'a')
const bench = box(76, 118, 128, 8, 'h2', 3) + box(76, 132, 128, 8, 'h2', 3) + line('M90 118V188M190 118V188', 'k', 5)

export default sun(276, 46, 19) + cloud(170, 38) + bird(226, 58, 0.9) + shape('M0 150Q90 124 180 144T320 134V200H0Z', 'x') + poplar(300, 144, 0.7) + tree(38, 168, 1.2) + pond + duck + ground('y', 182) + bench +
  person({ x: 112, y: 190, s: 1.05, hair: 'curls', hairColor: 'h1', skin: 4, top: 'b', sleeve: 'b', bottom: 'k', pose: 'sit', front: [[8, -62], [18, -48], [26, -52]], back: [[-6, -62], [-8, -46], [4, -38]] }) +
  person({ x: 172, y: 190, s: 1.05, hair: 'bob', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'g', pose: 'sit', flip: true, front: [[9, -64], [20, -58], [24, -70]], back: [[-4, -62], [2, -46], [10, -38]] }) + bush(232, 196, 0.6) + bush(16, 196, 0.7)
