import { at, line, person, shape } from './people.mjs'
import { bicycleWheel, cloud, house, poplar } from './things.mjs'

// Learning to ride a bicycle, with somebody who holds the saddle.
const bike = line('M168 154L184 116L218 118L236 154M184 116L200 150L218 118M168 154L200 150M218 118L214 104H226', 'a', 4) + line('M176 112H192', 'k', 5) + bicycleWheel(168, 156, 22) + bicycleWheel(236, 156, 22)
const street = at(0, 0, [[28, 44, 66], [78, 44, 78], [262, 44, 72], [308, 40, 60]].map(([x, w, h], i) => house(x, 160, w, h, { wall: 'y', roof: 'y', door: 'x', step: i % 2 === 1 })).join(''))

export default cloud(190, 40) + street + poplar(150, 160, 0.7) + shape('M0 158H320V200H0Z', 'x') + line('M0 186H320', 'w', 3, ' stroke-dasharray="22 18"') +
  person({ x: 122, y: 180, hair: 'short', hairColor: 'h3', skin: 1, top: 'b', sleeve: 'b', bottom: 'k', pose: 'stride', lean: 14, front: [[8, -64], [24, -60], [40, -62]], back: [[-8, -64], [-22, -62], [-24, -48]] }) +
  person({ x: 188, y: 158, hair: 'scarf', hairColor: 'g', skin: 3, top: 'w', sleeve: 'w', bottom: 'b', lean: 8, low: -4, pose: [[[-3, -44], [18, -36], [8, -8]], [[2, -44], [22, -26], [16, 4]]], front: [[7, -64], [18, -58], [24, -48]], back: [[0, -64], [14, -56], [24, -48]] }) + bike
