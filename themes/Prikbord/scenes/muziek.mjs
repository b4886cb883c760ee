import { at, box, disc, line, person, shape } from './people.mjs'
import { floor } from './things.mjs'

// A choir rehearses; the trumpet sets in.
const tone = (x, y, color, s = 1, two = false) => at(x, y, disc(0, 0, 6, color) + line(two ? 'M5 0V-24L25-28V-4' : 'M5 0V-24Q16-22 14-12', color, 3.5) + (two ? disc(20, -4, 6, color) : ''), s)
const song = (x, y) => at(x, y, shape('M0 2L-15-3V-19L0-14L15-19V-3Z', 'w') + line('M0-13V1', 'y', 2))
const trumpet = at(238, 114, line('M-26 0H28', 'a', 5) + line('M-2 1Q-2 12 8 12T20 1', 'a', 4) + line('M4-6V0M11-6V0M18-6V0', 'a') + shape('M-20-3Q-34-4-40-13V13Q-34 4-20 3Z', 'a'), 1, false, 10)

export default tone(64, 56, 'b', 1, true) + tone(130, 50, 'a') + tone(190, 66, 'g', 0.9) + tone(232, 54, 'b', 0.8, true) + floor('x', 150) + box(16, 164, 162, 36, 'h2', 4) +
  person({ x: 44, y: 166, hair: 'bun', hairColor: 'h3', skin: 1, top: 'b', dress: true, bottom: 'p1', front: [[9, -64], [18, -50], [24, -54]], back: [[-9, -64], [-12, -48], [6, -50]] }) + song(64, 116) +
  person({ x: 144, y: 166, hair: 'scarf', hairColor: 'a', skin: 2, top: 'g', dress: true, bottom: 'g', front: [[9, -64], [18, -50], [24, -54]], back: [[-9, -64], [-12, -48], [6, -50]] }) + song(164, 116) +
  person({ x: 94, y: 178, s: 1.05, hair: 'short', hairColor: 'h1', skin: 4, top: 'w', sleeve: 'w', front: [[9, -64], [18, -50], [24, -54]], back: [[-9, -64], [-12, -48], [6, -50]] }) + song(115, 125) + box(8, 178, 178, 22, 'h2', 4) + box(8, 178, 178, 5, 'k', 2, ' opacity=".25"') +
  person({ x: 280, y: 192, s: 1.05, hair: 'quiff', hairColor: 'h4', skin: 1, top: 'b', sleeve: 'b', flip: true, front: [[9, -64], [18, -58], [36, -74]], back: [[-9, -64], [8, -52], [27, -72]] }) + trumpet
