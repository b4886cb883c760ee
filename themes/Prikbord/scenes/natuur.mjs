import { at, line, person, shape } from './people.mjs'
import { bird, cloud, ground, heather, poplar, sun, tree } from './things.mjs'

// Planting trees on the heath.
const sapling = at(164, 178, line('M0 0V-42', 'h2', 3.5) + shape('M0-34C-16-36-18-50-14-56C-4-54 1-46 0-34C2-48 10-58 20-58C22-46 14-36 0-34Z', 'g') + shape('M-16 2Q0-12 16 2Z', 'h2'))
const spade = line('M222 100L208 166', 'h2', 4) + shape('M202 160L215 163L210 182Q203 182 200 176Z', 'k')

export default sun(72, 58, 22) + cloud(206, 44) + bird(130, 50) + bird(150, 62, 0.7) + shape('M0 152Q70 112 150 144T320 128V200H0Z', 'x') + poplar(288, 142, 0.6) + poplar(304, 140, 0.45) + tree(30, 160, 0.8) + ground() +
  person({ x: 126, y: 180, hair: 'tail', hairColor: 'h2', skin: 2, top: 'a', bottom: 'b', shoe: 'g', pose: 'kneel', lean: 12, front: [[8, -62], [20, -46], [32, -36]], back: [[-2, -62], [14, -42], [30, -26]] }) + sapling +
  person({ x: 236, y: 180, hair: 'bald', hairColor: 'h3', beard: 'h3', skin: 1, top: 'b', sleeve: 'b', bottom: 'k', shoe: 'g', flip: true, lean: 4, front: [[9, -64], [20, -60], [18, -74]], back: [[-7, -64], [6, -44], [22, -44]] }) + spade +
  heather(84, 186) + heather(270, 188, 1.1) + heather(292, 192, 0.8) + heather(60, 194, 0.8) + heather(190, 194, 0.7)
