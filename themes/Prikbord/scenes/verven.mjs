import { at, box, disc, line, person, shape } from './people.mjs'
import { floor } from './things.mjs'

// A room gets a colour.
const painted = shape('M0 24H144V60H112V44H100V92H70V72H44V118H0Z', 'b', ' opacity=".85"') + shape('M144 24H178V50H144Z', 'b', ' opacity=".85"')
const bucket = (x, y, color) => at(x, y, shape('M-13-20H13L10 0H-10Z', 'w') + box(-14, -23, 28, 6, color, 2) + line('M-12-20Q0-40 12-20', 'k', 2.5))
const roller = at(128, 60, box(-16, -7, 32, 14, 'b', 4) + line('M16 0H22V14H4V26', 'k', 3.5) + line('M4 26V44', 'h2', 5))
const window = box(222, 36, 70, 76, 'w', 5) + box(229, 43, 56, 62, 'x', 2) + line('M257 43V105M229 72H285', 'w', 4)
const ladder = line('M172 188L196 84M222 188L208 84M177 166H218M182 142H215M188 116H212', 'h2', 5)

export default box(0, 0, 320, 24, 'x') + painted + window + box(0, 160, 320, 24, 'w') + floor('x', 180) + shape('M30 188Q150 178 300 190L286 200H44Z', 'y') + ladder + roller +
  person({ x: 104, y: 190, hair: 'scarf', hairColor: 'g', skin: 3, top: 'a', sleeve: 'a', bottom: 'k', front: [[9, -64], [24, -70], [28, -90]], back: [[-9, -64], [8, -66], [25, -80]] }) +
  person({ x: 204, y: 144, hair: 'quiff', hairColor: 'h2', skin: 1, top: 'w', bottom: 'g', flip: true, pose: [[[-5, -40], [-6, -22], [-2, -3]], [[5, -40], [12, -28], [4, -14]]], front: [[9, -64], [24, -74], [36, -84]], back: [[-9, -64], [-18, -54], [-20, -44]] }) + at(166, 56, line('M4 6L0-6', 'h2', 4) + box(-8, -18, 14, 12, 'b', 2)) +
  bucket(56, 192, 'b') + bucket(256, 190, 'a') + disc(80, 194, 4, 'b')
