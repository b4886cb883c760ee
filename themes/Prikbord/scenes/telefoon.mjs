import { box, disc, line, person, shape } from './people.mjs'
import { cup, floor, plant, table } from './things.mjs'

// Listening in the evening: one at the desk, one in the big chair at the other end of the line.
const night = box(24, 30, 62, 74, 'w', 5) + box(30, 36, 50, 62, 'k', 3) + disc(62, 56, 11, 'a') + disc(56, 53, 10, 'k') + disc(42, 78, 2, 'w') + disc(68, 84, 2, 'w') + disc(40, 48, 1.6, 'w')
const lamp = line('M160 146V112L146 100', 'k', 3.5) + shape('M132 106L142 90L158 102L150 110Z', 'a') + box(152, 143, 16, 4, 'k', 2)
const other = disc(246, 92, 68, 'w') + disc(246, 92, 64, 'x') + shape('M201 140H291A64 64 0 0 1 201 140Z', 'y') + shape('M254 72Q256 60 270 60Q286 62 286 78V146H254Z', 'b') +
  person({ x: 250, y: 147, s: 0.95, hair: 'bun', hairColor: 'h3', skin: 2, top: 'a', sleeve: 'a', bottom: 'g', pose: 'sit', flip: true, front: [[8, -62], [18, -66], [10, -82]], back: [[-4, -62], [10, -46], [22, -38]] }) + box(238, 116, 48, 11, 'b', 5) + line('M236 73L243 65', 'k', 6)
const wire = line('M106 82Q132 40 150 58T178 64', 'k', 3, ' stroke-dasharray="1 8"')

export default night + floor('x', 178) + other + wire +
  person({ x: 84, y: 186, hair: 'curls', hairColor: 'h1', skin: 3, top: 'g', sleeve: 'g', pose: 'sit', front: [[8, -62], [20, -46], [36, -42]], back: [[-4, -62], [10, -42], [26, -40]], over: line('M-11-80Q-12-92 0-93', 'k', 3) + disc(-4, -77, 5, 'k') + line('M-2-72Q6-64 12-68', 'k', 2.5) }) +
  table(130, 186, 112) + lamp + cup(116, 152, 'a', 0.9) + plant(20, 188, 0.9, 'a')
