import { at, box, c, disc, line, person, shape } from './people.mjs'
import { cup, floor, plant, table } from './things.mjs'

// Planning rides: who calls gets a place in the week.
const day = (x, blocks) => blocks.map(([y, h, color]) => box(x, y, 22, h, color, 3)).join('')
const week = box(22, 28, 156, 96, 'w', 5) + `<path d="M22 46H178M54 28V124M85 28V124M116 28V124M147 28V124" stroke="${c('x')}" stroke-width="2.5"/>` +
  box(22, 28, 156, 18, 'k', 4) + [38, 69, 100, 131, 162].map(x => disc(x, 37, 3, 'w')).join('') +
  day(27, [[52, 16, 'a'], [92, 24, 'b']]) + day(58, [[64, 30, 'g']]) + day(89, [[52, 24, 'b'], [84, 14, 'a']]) + day(120, [[58, 14, 'g'], [98, 18, 'a']]) + day(151, [[52, 34, 'b']])
const pin = (x, y, color) => at(x, y, shape('M0 0C-10-11-9-22 0-22S10-11 0 0Z', color) + disc(0, -14, 3.4, 'w'))
const call = shape('M206 30H300Q306 30 306 36V74Q306 80 300 80H246L232 92V80H206Q200 80 200 74V36Q200 30 206 30Z', 'w') + line('M220 68Q240 44 254 60T284 52', 'k', 3, ' stroke-dasharray="1 7"') + pin(218, 70, 'g') + pin(288, 56, 'b')

export default week + call + floor('x', 178) +
  person({ x: 122, y: 192, s: 1.06, hair: 'bob', hairColor: 'h3', skin: 1, top: 'g', sleeve: 'g', flip: true, front: [[9, -64], [24, -74], [36, -90]], back: [[-9, -64], [-16, -50], [-10, -40]] }) + box(72, 82, 20, 14, 'a', 3, ' transform="rotate(-6 82 89)"') +
  person({ x: 204, y: 190, s: 1.04, hair: 'curls', hairColor: 'h1', skin: 4, top: 'a', sleeve: 'a', pose: 'sit', front: [[8, -62], [22, -46], [40, -42]], back: [[-4, -62], [10, -44], [30, -38]], over: line('M-11-80Q-12-92 0-93', 'k', 3) + disc(-4, -77, 5, 'k') + line('M-2-72Q6-64 12-68', 'k', 2.5) }) +
  line('M180 128Q178 148 184 162H200M186 162L182 190M200 162L204 190', 'b', 5) + table(264, 190, 100) + shape('M236 156L240 148H262L266 156Z', 'w') + line('M246 152H256', 'k', 2) + shape('M272 156L284 126H312L302 156Z', 'k') + cup(226, 156, 'b', 0.8) + plant(16, 188, 0.9, 'a')
