import { box, c, disc, line, person } from './people.mjs'
import { chair, floor, plant } from './things.mjs'

// A course: somebody explains, two listen and one asks.
const board = box(22, 30, 150, 92, 'w', 5) + box(22, 30, 150, 92, 'b', 5, ' fill-opacity=".12"') + line('M42 92Q62 46 88 70T140 56', 'b', 4) + disc(140, 56, 6, 'a') + `<path d="M42 48h40M42 104h60M114 104h24" stroke="${c('k')}" stroke-width="4" opacity=".5"/>` + line('M60 122L52 184M134 122L142 184', 'h2', 5)

export default board + floor('x', 182) +
  person({ x: 164, y: 186, hair: 'bob', hairColor: 'h1', skin: 2, top: 'a', sleeve: 'a', bottom: 'k', flip: true, front: [[9, -64], [24, -72], [38, -84]], back: [[-9, -64], [-20, -54], [-22, -66]] }) +
  chair(222, 192, 'b', true) + chair(284, 194, 'g', true) +
  person({ x: 222, y: 192, hair: 'short', hairColor: 'h3', skin: 1, top: 'g', bottom: 'k', pose: 'sit', flip: true, front: [[9, -64], [20, -80], [22, -98]], back: [[-4, -62], [10, -46], [20, -36]] }) +
  person({ x: 284, y: 194, hair: 'scarf', hairColor: 'a', skin: 3, top: 'w', sleeve: 'w', bottom: 'b', pose: 'sit', flip: true, front: [[8, -62], [16, -46], [24, -38]], back: [[-4, -62], [10, -46], [22, -38]] }) + box(252, 150, 24, 4, 'a', 1) + plant(16, 188, 0.8, 'b')
