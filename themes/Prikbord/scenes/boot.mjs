import { at, box, c, disc, line, person, shape } from './people.mjs'
import { bicycleWheel, bird, cloud, poplar, sun } from './things.mjs'

// A day on the water: there is room for wheelchairs on deck.
const mill = at(42, 112, shape('M-9 0L-5-32H5L9 0Z', 'y') + line('M0-32L-18-48M0-32L18-48M0-32L-18-16M0-32L18-16', 'y', 3))
const water = (y, color) => shape(`M0 ${y}q10-5 20 0${'t20 0'.repeat(15)}V200H0Z`, color)
const cabin = box(60, 84, 60, 64, 'w', 5) + box(54, 78, 72, 9, 'b', 4) + box(68, 94, 44, 26, 'l', 3)
const hull = shape('M40 144H310Q306 170 284 186H66Q48 176 40 144Z', 'b') + line('M44 152H307', 'a', 5) + [96, 134, 172, 210, 248].map(x => disc(x, 168, 5, 'l')).join('')
const rail = line('M126 122H306M126 144V122M156 144V122M276 144V122M304 144V122', 'k', 3)
const flags = line('M58 78Q160 48 304 122', 'k', 1.5) + [[92, 68, 'b'], [126, 65, 'a'], [160, 67, 'g'], [194, 73, 'b'], [228, 82, 'a'], [262, 96, 'g']].map(([x, y, color]) => shape(`M${x - 6} ${y}h12l-6 11Z`, color)).join('')
const chair = line('M-24-52H-15L-9-16H20L24 4H32', 'k', 4) + bicycleWheel(-6, -8, 21)

export default sun(256, 44, 18) + cloud(176, 38, 0.9) + bird(122, 56, 0.8) + mill + poplar(286, 124, 0.5, 'y') + poplar(302, 124, 0.4, 'y') + water(120, 'x') +
  cabin + person({ x: 86, y: 146, s: 0.62, hair: 'cap', hairColor: 'b', skin: 2, top: 'g', sleeve: 'g', front: [[9, -64], [18, -56], [26, -58]] }) + shape('M60 120H120V148H60Z', 'w') + line('M110 102V120', 'k', 3) +
  person({ x: 160, y: 148, s: 0.92, hair: 'afro', hairColor: 'h1', skin: 4, top: 'a', bottom: 'k', front: [[9, -64], [16, -54], [27, -60]], back: [[-9, -64], [-22, -76], [-28, -90]] }) +
  at(208, 148, person({ x: 0, y: -6, s: 0.9, hair: 'bob', hairColor: 'h3', skin: 1, top: 'g', sleeve: 'g', bottom: 'k', pose: 'sit', front: [[7, -62], [20, -68], [34, -76]], back: [[-6, -62], [8, -46], [16, -38]] }) + chair) +
  person({ x: 270, y: 150, s: 0.86, hair: 'tail', hairColor: 'h4', skin: 3, top: 'w', bottom: 'b', flip: true, front: [[9, -64], [18, -54], [26, -44]], back: [[-9, -64], [-20, -56], [-26, -46]] }) +
  rail + hull + water(178, 'y') + line('M16 190h22M132 192h26M238 190h24', 'w', 4)
