import { at, box, disc, line, person, shape } from './people.mjs'

// Soup for everybody, under the high windows.
const window = (x, color) => shape(`M${x - 24} 112V46Q${x - 24} 14 ${x} 6Q${x + 24} 14 ${x + 24} 46V112Z`, 'l') + shape(`M${x} 10Q${x + 20} 18 ${x + 20} 46V74H${x}Z`, color, ' opacity=".55"') + line(`M${x} 8V110M${x - 22} 74H${x + 22}`, 'y', 4)
const pot = at(136, 146, shape('M-22-24H22V-4Q22 4 14 4H-14Q-22 4-22-4Z', 'k') + box(-26, -28, 52, 6, 'k', 3) + line('M-6-34q-4-6 0-12M6-34q-4-6 0-12', 'w', 3))
const bowl = (x, color) => shape(`M${x - 12} 142H${x + 12}Q${x + 10} 152 ${x} 152T${x - 12} 142Z`, color)

export default window(56, 'a') + window(160, 'b') + window(264, 'g') +
  person({ x: 84, y: 196, hair: 'bald', hairColor: 'h3', skin: 2, top: 'g', sleeve: 'g', front: [[9, -64], [18, -50], [26, -50]] }) +
  person({ x: 176, y: 184, hair: 'bun', hairColor: 'h1', skin: 4, top: 'a', sleeve: 'a', flip: true, front: [[9, -64], [22, -62], [30, -70]], back: [[-9, -64], [-20, -56], [-12, -46]] }) + line('M146 116L136 90', 'w', 3) +
  person({ x: 234, y: 196, hair: 'scarf', hairColor: 'w', skin: 1, top: 'b', sleeve: 'b', flip: true, front: [[9, -64], [18, -50], [26, -50]] }) + pot +
  shape('M28 150H292L300 200H20Z', 'w') + shape('M28 150H292L294 162H26Z', 'b') + bowl(100, 'a') + bowl(216, 'a') + bowl(184, 'g') + line('M62 148V132M266 148V132', 'w', 6) + disc(62, 126, 3.5, 'a') + disc(266, 126, 3.5, 'a')
