import { at, box, disc, line, person, shape } from './people.mjs'
import { bird, bush, cloud, ground, house, sun } from './things.mjs'

// The neighbourhood garden: beds of vegetables, a full wheelbarrow.
const bed = (x, y, w) => box(x, y, w, 16, 'h2', 3) + [...Array(Math.floor(w / 16)).keys()].map(i => shape(`M${x + 9 + i * 16} ${y}C${x + 1 + i * 16} ${y - 6} ${x + 3 + i * 16} ${y - 15} ${x + 9 + i * 16} ${y - 17}C${x + 15 + i * 16} ${y - 15} ${x + 17 + i * 16} ${y - 6} ${x + 9 + i * 16} ${y}Z`, 'g') + (i % 2 ? disc(x + 9 + i * 16, y - 6, 3.5, 'a') : '')).join('')
const sunflower = (x, y, h) => line(`M${x} ${y}V${y - h}`, 'g', 4) + disc(x, y - h, 12, 'a') + disc(x, y - h, 6, 'h2') + line(`M${x} ${y - h * 0.45}l10-8`, 'g', 5)
const barrow = at(254, 184, shape('M-28-30H26L16-10H-14Z', 'b') + line('M-20-12L-12 0M-28-30L-46-36', 'k', 4.5) + disc(22, -5, 9, 'k') + disc(22, -5, 3, 'w') + disc(-14, -34, 8, 'a') + disc(0, -36, 9, 'g') + disc(14, -34, 8, 'a'))

export default sun(276, 44, 19) + cloud(86, 40, 0.9) + bird(160, 48) + house(44, 146, 46, 52, { wall: 'y', roof: 'y', door: 'x' }) + house(96, 146, 42, 44, { wall: 'y', roof: 'y', door: 'x', step: true }) + bush(292, 150, 0.9) + shape('M0 142Q120 132 320 146V200H0Z', 'x') + sunflower(20, 172, 66) + sunflower(304, 168, 66) + ground('y', 178) +
  bed(66, 150, 96) +
  person({ x: 118, y: 190, hair: 'hat', hairColor: 'a', skin: 2, top: 'w', sleeve: 'w', bottom: 'b', shoe: 'g', pose: 'kneel', lean: 10, front: [[8, -62], [20, -50], [32, -46]], back: [[-4, -62], [10, -46], [24, -40]] }) +
  person({ x: 198, y: 188, hair: 'afro', hairColor: 'h1', skin: 4, top: 'g', bottom: 'k', shoe: 'k', pose: 'walk', lean: 6, front: [[9, -64], [12, -48], [14, -38]], back: [[-6, -64], [2, -48], [10, -36]] }) + barrow
