import { box, c, disc, line, person, shape } from './people.mjs'
import { bicycleWheel, floor } from './things.mjs'

// The repair café: a bicycle upside down, a radio on the bench.
const tools = box(176, 30, 120, 62, 'w', 4) + line('M196 42V66M196 42L190 36M196 42L202 36', 'k', 4) + line('M222 42V74', 'h2', 5) + box(213, 38, 18, 9, 'k', 2) + line('M250 40L262 62', 'a', 4) + line('M262 62L266 72', 'k', 3) + `<circle cx="280" cy="48" r="7" stroke="${c('b')}" stroke-width="4"/>` + line('M280 56V74', 'b', 4)
const bike = bicycleWheel(72, 118, 25) + bicycleWheel(140, 118, 25) + line('M72 118L86 164L126 160L140 118M86 164L108 122L126 160M72 118L108 122M126 160L132 174H142M86 164L84 176H98', 'a', 4.5) + disc(108, 122, 5, 'k')
const radio = box(226, 112, 44, 28, 'a', 4) + disc(240, 126, 8, 'k') + box(252, 118, 14, 5, 'w', 1) + disc(256, 130, 2.5, 'k') + disc(263, 130, 2.5, 'k') + line('M262 112L276 96', 'k', 2.5)

export default tools + floor('x', 180) + bike +
  person({ x: 36, y: 188, hair: 'short', hairColor: 'h3', skin: 1, top: 'b', sleeve: 'b', bottom: 'k', lean: 10, front: [[9, -64], [22, -64], [34, -70]], back: [[-6, -64], [10, -52], [26, -56]] }) +
  person({ x: 178, y: 188, hair: 'scarf', hairColor: 'b', skin: 3, top: 'w', sleeve: 'w', bottom: 'k', front: [[9, -64], [24, -58], [46, -60]], back: [[-6, -64], [12, -52], [34, -56]], over: shape('M-8-58H9L13-26H-12Z', 'g') }) +
  radio + box(204, 140, 108, 8, 'h2', 3) + line('M216 148V186M300 148V186', 'h2', 6) + line('M216 170H300', 'h2', 4) + box(282, 128, 20, 12, 'b', 2)
