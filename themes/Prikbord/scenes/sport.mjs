import { at, box, c, disc, line, person, shape } from './people.mjs'
import { cloud, poplar, sun } from './things.mjs'

// Training on Saturday: a child shoots, the coach cheers.
const goal = `<path d="M22 104H92M22 120H92M22 136H92M22 152H92M38 96V172M54 96V172M70 96V172" stroke="${c('w')}" stroke-width="1.5" opacity=".8"/>` + line('M16 174V94H96V174', 'w', 5)
const ball = at(166, 164, disc(0, 0, 9, 'w') + shape('M0-5L5-1 3 5H-3L-5-1Z', 'k'))

export default sun(284, 44, 18) + cloud(150, 46, 0.9) + poplar(120, 158, 0.8) + poplar(142, 158, 0.62) + poplar(302, 158, 0.85) +
  box(0, 156, 320, 44, 'g') + box(0, 156, 320, 44, 'w', 0, ' opacity=".18"') + goal + line('M0 178Q160 168 320 178', 'w', 3, ' opacity=".7"') +
  person({ x: 128, y: 182, s: 0.8, hair: 'tail', hairColor: 'h4', skin: 1, top: 'a', bottom: 'w', shoe: 'k', flip: false, lean: -8, pose: [[[-3, -40], [-6, -22], [-12, -3]], [[3, -40], [18, -32], [28, -18]]], front: [[9, -64], [20, -62], [28, -70]], back: [[-9, -64], [-20, -58], [-28, -62]] }) + ball +
  person({ x: 236, y: 184, hair: 'cap', hairColor: 'b', skin: 3, top: 'b', bottom: 'k', flip: true, front: [[9, -64], [22, -78], [20, -98]], back: [[-9, -64], [-24, -76], [-26, -96]] }) +
  person({ x: 284, y: 186, s: 0.72, hair: 'afro', hairColor: 'h1', skin: 4, top: 'a', bottom: 'w', flip: true, pose: 'walk', front: [[9, -64], [18, -54], [24, -66]] })
