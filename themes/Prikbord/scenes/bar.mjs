import { box, c, disc, line, person, shape } from './people.mjs'
import { floor } from './things.mjs'

// Serving in the canteen after the match.
const awning = [0, 1, 2, 3, 4, 5, 6, 7].map(i => shape(`M${i * 40} 0H${i * 40 + 40}V22A20 14 0 0 1 ${i * 40} 22Z`, i % 2 ? 'w' : 'b')).join('')
const cups = box(28, 78, 96, 5, 'h2', 2) + [38, 56, 74, 92].map((x, i) => shape(`M${x} 58H${x + 14}L${x + 12} 78H${x + 2}Z`, i % 2 ? 'a' : 'w')).join('')
const trophy = box(108, 70, 10, 8, 'k', 1) + shape('M102 50H124Q124 66 113 68Q102 66 102 50Z', 'a')
const pennant = shape('M176 52H216L196 86Z', 'g') + line('M172 52H220', 'k', 3) + disc(196, 62, 5, 'w')
const tap = line('M84 132V106H98V114', 'k', 5) + disc(84, 104, 5, 'a')

export default awning + cups + trophy + pennant + floor('x', 184) +
  person({ x: 128, y: 188, hair: 'curls', hairColor: 'h2', skin: 2, top: 'g', bottom: 'k', front: [[9, -64], [24, -58], [42, -64]], back: [[-6, -64], [-20, -56], [-26, -60]] }) +
  tap + box(24, 128, 178, 8, 'h2', 3) + box(30, 136, 166, 64, 'a') + `<path d="M63 136V200M96 136V200M129 136V200M162 136V200" stroke="${c('k')}" stroke-width="2.5" opacity=".22"/>` +
  shape('M170 108H184L182 128H172Z', 'w') + shape('M171 114H183L182 128H172Z', 'b') + shape('M148 110H160L158 128H150Z', 'w') +
  person({ x: 238, y: 190, hair: 'cap', hairColor: 'b', skin: 1, top: 'b', bottom: 'w', shoe: 'k', flip: true, front: [[9, -64], [26, -58], [44, -64]], back: [[-9, -64], [-16, -52], [-12, -40]] }) +
  person({ x: 286, y: 192, hair: 'afro', hairColor: 'h1', skin: 4, top: 'b', bottom: 'w', shoe: 'k', flip: true, front: [[9, -64], [18, -76], [14, -94]], back: [[-9, -64], [-18, -54], [-16, -44]] }) + disc(262, 186, 9, 'w') + shape('M262 181l5 4-2 5h-6l-2-5Z', 'k')
