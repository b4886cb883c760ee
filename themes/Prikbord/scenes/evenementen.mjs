import { at, box, disc, line, person, shape } from './people.mjs'
import { bunting, ground, tree } from './things.mjs'

// Lemonade at the neighbourhood party.
const awning = [0, 1, 2, 3, 4, 5].map(i => shape(`M${112 + i * 28} 62H${140 + i * 28}V84A14 14 0 0 1 ${112 + i * 28} 84Z`, i % 2 ? 'w' : 'b')).join('')
const stall = line('M118 66V182M274 66V182', 'h2', 5) + shape('M112 62L124 44H268L280 62Z', 'k') + awning
const counter = box(112, 136, 168, 8, 'h2', 3) + box(118, 144, 156, 40, 'a') + line('M144 144V184M170 144V184M196 144V184M222 144V184M248 144V184', 'h2', 2, ' opacity=".35"')
const glass = (x, color) => shape(`M${x - 5} 122H${x + 5}L${x + 4} 136H${x - 4}Z`, color)

export default bunting(0, 128, 24, 16) + bunting(272, 328, 30, 10) + tree(34, 172, 1) + stall +
  person({ x: 214, y: 186, hair: 'bun', hairColor: 'h4', skin: 1, top: 'g', bottom: 'k', flip: true, front: [[9, -64], [22, -52], [34, -58]], back: [[-9, -64], [-20, -54], [-16, -48]] }) +
  ground('y', 180) + counter + glass(238, 'b') + glass(252, 'b') + shape('M132 108H152L149 136H135Z', 'w') + shape('M134 118H150L148 136H136Z', 'b') +
  person({ x: 88, y: 190, hair: 'hat', hairColor: 'a', skin: 4, top: 'w', bottom: 'b', front: [[9, -64], [18, -52], [14, -40]], back: [[-9, -64], [-18, -54], [-20, -42]] }) +
  person({ x: 140, y: 192, s: 0.68, hair: 'tail', hairColor: 'h1', skin: 2, top: 'b', dress: true, bottom: 'p2', front: [[9, -64], [22, -72], [32, -84]], back: [[-9, -64], [-16, -52], [-12, -42]] }) +
  at(300, 190, disc(0, -86, 17, 'b') + line('M0-69Q6-50-2-34', 'k', 1.5)) + person({ x: 298, y: 192, s: 0.6, hair: 'curls', hairColor: 'h1', skin: 3, top: 'a', bottom: 'k', flip: true, front: [[9, -64], [16, -58], [2, -56]] })
