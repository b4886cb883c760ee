import { at, box, c, disc, line, person, shape } from './people.mjs'
import { chair, floor, plant, table } from './things.mjs'

// Sums at the kitchen table: a child thinks, somebody has time.
const slate = at(0, 4, box(34, 26, 84, 60, 'h2', 5) + box(40, 32, 72, 48, 'g', 2) + line('M52 46V58M46 52H58M88 48H102M88 56H102M46 70H66', 'w') + disc(74, 52, 6, 'a'))
const clock = disc(272, 50, 21, 'w') + `<circle cx="272" cy="50" r="21" stroke="${c('b')}" stroke-width="5"/>` + line('M272 50V38M272 50L281 55', 'k', 3.5)
const thought = at(20, 8, disc(186, 86, 4, 'w') + disc(180, 73, 5, 'w') + shape('M140 56a15 15 0 0 1 8-26a20 20 0 0 1 36-4a16 16 0 0 1 16 28a10 10 0 0 1-8 4H150Z', 'w') + `<text x="171" y="49" text-anchor="middle" font-size="20" font-weight="800" fill="${c('ov-ink')}">3×4</text>`)
const book = at(168, 144, shape('M0 0Q-12-7-28-4V-16Q-12-18 0-11Q12-18 28-16V-4Q12-7 0 0Z', 'w') + shape('M0 2Q-12-5-30-2V-4Q-12-7 0 0Q12-7 30-4V-2Q12-5 0 2Z', 'b') + line('M-22-11L-8-11M8-11H20', 'y', 2))

export default slate + clock + floor('x', 178) + thought + chair(104, 186, 'b') +
  person({ x: 104, y: 186, hair: 'bun', hairColor: 'h3', skin: 2, top: 'a', sleeve: 'a', pose: 'sit', lean: 6, front: [[8, -62], [24, -50], [46, -48]], back: [[-4, -62], [10, -42], [26, -42]] }) +
  chair(232, 186, 'b', true) + box(221, 150, 22, 8, 'a', 3) +
  person({ x: 232, y: 176, s: 0.8, hair: 'curls', hairColor: 'h1', skin: 4, top: 'g', bottom: 'b', pose: 'sit', flip: true, front: [[8, -62], [18, -48], [12, -72]], back: [[-4, -62], [12, -44], [36, -44]] }) +
  table(168, 186, 104) + book + line('M188 128L196 140', 'a', 3.5) + plant(300, 188, 1, 'a') + plant(28, 188, 0.8, 'b')
