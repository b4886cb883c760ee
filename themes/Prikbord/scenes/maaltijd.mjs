import { at, box, disc, line, person, shape } from './people.mjs'
import { ground, tree } from './things.mjs'

// The long table: everybody sits down, the dish comes.
const lights = line('M0 30Q80 64 160 34T320 30', 'k', 2) + line('M26 44h0M104 52h0M182 35h0M264 37h0', 'a', 10) + line('M64 53h0M142 44h0M222 33h0M300 37h0', 'w', 10)
const dish = at(76, 112, shape('M-20-2H20Q16 9 0 9T-20-2Z', 'w') + shape('M-15-2Q-12-14 0-14T15-2Z', 'g') + line('M-5-7h0M6-8h0', 'a', 8))
const jug = (x, color) => shape(`M${x - 6} 124H${x + 6}L${x + 8} 147H${x - 8}Z`, color)

export default lights + tree(18, 166, 1) + ground('y', 172) +
  person({ x: 112, y: 178, hair: 'curls', hairColor: 'h1', skin: 4, top: 'a', sleeve: 'a', pose: 'sit', front: [[8, -62], [16, -48], [20, -38]], back: [[-8, -62], [-14, -48], [-6, -38]] }) +
  person({ x: 158, y: 178, hair: 'bun', hairColor: 'h3', skin: 1, top: 'g', sleeve: 'g', pose: 'sit', flip: true, front: [[9, -64], [20, -76], [22, -92]], back: [[-8, -62], [-14, -48], [-6, -38]] }) +
  person({ x: 204, y: 178, hair: 'short', hairColor: 'h4', skin: 2, top: 'w', sleeve: 'w', pose: 'sit', front: [[8, -62], [16, -48], [20, -38]], back: [[-8, -62], [-14, -48], [-6, -38]] }) +
  person({ x: 250, y: 178, hair: 'scarf', hairColor: 'a', skin: 3, top: 'b', sleeve: 'b', pose: 'sit', flip: true, front: [[8, -62], [16, -48], [20, -38]], back: [[-8, -62], [-14, -48], [-6, -38]] }) +
  shape('M86 146H290L298 184H78Z', 'b') + box(84, 144, 208, 8, 'w', 3) + line('M112 184V198M264 184V198', 'h2', 6) + jug(148, 'a') + jug(242, 'g') +
  person({ x: 40, y: 192, s: 1.05, hair: 'quiff', hairColor: 'h1', skin: 3, top: 'w', sleeve: 'w', pose: 'walk', front: [[9, -64], [18, -56], [32, -68]], back: [[-6, -64], [8, -58], [22, -66]], over: shape('M-9-58H9L13-28H-12Z', 'a') }) + dish
