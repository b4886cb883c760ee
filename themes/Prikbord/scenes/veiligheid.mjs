import { at, box, disc, line, person, shape } from './people.mjs'
import { cloud, house, tree } from './things.mjs'

// Safely across the street on the way to school.
const stop = line('M0 0V-62', 'k', 4) + disc(0, -76, 19, 'b') + disc(0, -76, 15, 'w') + box(-10, -80, 20, 8, 'b', 2)
const stripes = [0, 1, 2, 3, 4, 5].map(i => shape(`M${66 + i * 38} 174H${88 + i * 38}L${82 + i * 46} 200H${52 + i * 46}Z`, 'w')).join('')

export default cloud(96, 42, 0.8) + house(254, 164, 104, 76, { wall: 'a', roof: 'b', door: 'b', rows: 2 }) + line('M254 40V24', 'k', 2.5) + shape('M254 24H272L266 30L272 36H254Z', 'g') + tree(24, 166, 0.9) + tree(178, 164, 0.55) + box(0, 162, 320, 12, 'x') + box(0, 172, 320, 28, 'y') + stripes +
  at(112, 124, stop, 0.95) +
  person({ x: 92, y: 186, hair: 'cap', hairColor: 'b', skin: 3, top: 'a', sleeve: 'a', bottom: 'k', front: [[9, -64], [18, -60], [20, -68]], back: [[-9, -64], [-26, -66], [-36, -64]], over: line('M-10-46H10', 'w', 5) + line('M-8-68L-6-46M8-68L6-46', 'w', 3) }) +
  person({ x: 172, y: 190, s: 0.7, hair: 'tail', hairColor: 'h4', skin: 1, top: 'g', bottom: 'b', pose: 'walk', front: [[9, -64], [18, -54], [24, -46]], under: box(-22, -66, 14, 28, 'b', 5) }) +
  person({ x: 212, y: 192, s: 0.64, hair: 'short', hairColor: 'h1', skin: 2, top: 'w', bottom: 'k', pose: 'stride', back: [[-9, -64], [-24, -54], [-30, -46]], front: [[9, -64], [18, -54], [20, -42]], under: box(-22, -66, 14, 28, 'a', 5) })
