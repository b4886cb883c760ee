import { at, box, disc, line, person, shape } from './people.mjs'
import { bush, cloud, ground, house, sun, tree } from './things.mjs'

// Picking litter with long grabbers.
const bag = (x, y, color, s = 1) => at(x, y, shape('M-12-30Q-20-8-17 0H17Q20-8 12-30Q16-34 12-38H-12Q-16-34-12-30Z', color) + line('M-12-31H12', 'k', 3), s)
const can = (x, y, color, turn) => at(x, y, box(-5, -14, 10, 14, color, 2) + line('M-5-11H5', 'w', 2), 1, false, turn)
const vest = shape('M-11-36L-13-62Q-12-70-5-71L0-56L5-71Q12-70 13-62L11-36Z', 'a') + line('M-12-46H12', 'w', 4)

export default sun(48, 44, 18) + cloud(200, 38) + house(250, 156, 52, 56, { wall: 'y', roof: 'y', door: 'x' }) + house(298, 156, 46, 66, { wall: 'y', roof: 'y', door: 'x', step: true }) + tree(36, 168, 1.1) + bush(204, 160, 0.8) + ground('x', 158) + ground('y', 180) +
  person({ x: 112, y: 188, hair: 'cap', hairColor: 'g', skin: 3, top: 'b', sleeve: 'b', lean: 8, front: [[9, -64], [22, -54], [32, -44]], back: [[-9, -64], [-18, -52], [-24, -44]], over: vest }) + line('M146 140L172 184M172 184l-3 8M172 184l6 6', 'k', 4) + bag(86, 190, 'w') +
  person({ x: 238, y: 190, s: 0.82, hair: 'long', hairColor: 'h4', skin: 1, top: 'g', flip: true, front: [[9, -64], [22, -60], [34, -56]], back: [[-9, -64], [-20, -50], [-22, -40]], over: vest }) + line('M210 144L194 180', 'k', 4) + can(192, 190, 'b', 20) + bag(270, 190, 'w', 0.9) +
  can(182, 196, 'g', -80) + shape('M146 196l8-8 7 6-5 5Z', 'w')
