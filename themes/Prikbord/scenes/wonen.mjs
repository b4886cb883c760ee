import { at, box, disc, line, person, shape } from './people.mjs'
import { bricks, plant, ground } from './things.mjs'

// Helping a neighbour: a lamp above the door, flowers in the front garden.
const ladder = line('M172 182L190 78M200 182L210 78M176 162H202M180 142H204M183 122H206M187 102H208', 'h2', 4)
const can = at(104, 140, shape('M-10-10H8V8H-10Z', 'g') + line('M8 2L20-10M-10-6Q-18-4-14 4', 'g', 4) + line('M23-8l4 8M25-11l8 6', 'w', 2))

export default shape('M84 26L192-26L300 26Z', 'k') + box(92, 22, 200, 160, 'b').replace('/>', ' opacity=".9"/>') + bricks(98, 38, 196, 5, 'k').replace('/>', ' opacity=".18"/>') +
  shape('M222 182V104Q222 84 244 84T266 104V182Z', 'a') + disc(258, 140, 3, 'k') + box(112, 70, 54, 60, 'w', 3) + box(118, 76, 42, 48, 'x', 2) + shape('M118 76H134Q132 98 118 112ZM160 76H144Q146 98 160 112Z', 'a') + line('M139 76V124M118 98H160', 'w', 3) + box(108, 130, 62, 7, 'w', 2) +
  ground('y', 180) + line('M226 64H238V72', 'k', 4) + shape('M228 72H248L244 84H232Z', 'w') + ladder +
  person({ x: 192, y: 144, s: 0.92, hair: 'tail', hairColor: 'h1', skin: 2, top: 'a', bottom: 'k', pose: [[[-5, -40], [-6, -22], [-2, -3]], [[5, -40], [12, -28], [4, -14]]], front: [[9, -64], [24, -66], [36, -76]], back: [[-6, -64], [6, -56], [14, -60]] }) +
  person({ x: 86, y: 186, hair: 'bob', hairColor: 'h3', skin: 1, top: 'w', sleeve: 'w', bottom: 'g', front: [[9, -64], [18, -54], [12, -44]], back: [[-9, -64], [-16, -52], [-12, -38]] }) + can + plant(136, 188, 0.8, 'a') + plant(20, 186, 0.6, 'b') +
  person({ x: 296, y: 186, s: 0.72, hair: 'curls', hairColor: 'h1', skin: 4, top: 'g', bottom: 'k', flip: true, front: [[9, -64], [22, -76], [26, -90]] })
