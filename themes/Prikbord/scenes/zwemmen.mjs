import { box, c, disc, line, person, shape } from './people.mjs'

// In the pool: somebody lets go of the side, somebody walks along.
const wave = (y, color, extra) => shape(`M0 ${y}q10-6 20 0${'t20 0'.repeat(15)}V200H0Z`, color, extra)
const tiles = box(0, 84, 320, 60, 'w') + `<path d="M0 98H320M40 98V150M92 98V150M144 98V150M196 98V150M248 98V150" stroke="${c('x')}" stroke-width="3"/>`
const swimmer = line('M138 142L196 134', 'a', 22) + line('M196 134L240 138', 'p3', 9) + disc(210, 114, 14, 'p3') + shape('M196 117Q194 99 210 99T225 111Q211 108 196 117Z', 'g') + line('M132 146L112 142', 'p3', 10) + box(230, 126, 52, 13, 'g', 6)

export default line('M0 26Q80 46 160 26T320 26', 'k', 2) + shape('M20 31H40L30 48ZM100 38H120L110 55ZM180 28H200L190 43ZM268 28H288L278 43Z', 'b') + shape('M60 38H80L70 56ZM140 32H160L150 48ZM226 24H246L236 40Z', 'a') + tiles +
  line('M272 160V76Q272 64 284 64M304 160V76Q304 64 316 64M272 112H304M272 134H304', 'k', 5) + wave(138, 'x') +
  person({ x: 92, y: 208, s: 1.15, hair: 'tail', hairColor: 'h4', skin: 1, top: 'b', front: [[9, -64], [26, -60], [44, -54]], back: [[-9, -64], [-20, -52], [-18, -40]] }) + swimmer +
  wave(150, 'y') + line('M18 166h22M96 164h16M196 162h26M286 170h18', 'w') + `<path d="M0 184H320" stroke="${c('b')}" stroke-width="7" stroke-dasharray="14 9"/>`
