import { box, disc, line, person, shape } from './people.mjs'
import { chair, cup, floor, plant, table } from './things.mjs'

// Coffee together at a table.
const lamp = line('M160 0V44', 'k', 2.5) + shape('M136 64Q136 42 160 42T184 64Z', 'a') + disc(160, 65, 6, 'l')
const window = box(28, 38, 66, 76, 'w', 6) + box(28, 38, 66, 76, 'x', 6, ' opacity=".55"') + line('M61 40V112M30 76H92', 'w', 4)

export default window + floor('x', 176) + box(238, 44, 50, 38, 'w', 4) + box(244, 50, 38, 26, 'g', 2) + disc(270, 60, 6, 'a') + lamp + plant(292, 180, 1.05, 'b') +
  chair(96, 180, 'g') + chair(224, 180, 'g', true) +
  person({ x: 96, hair: 'curls', hairColor: 'h3', skin: 4, top: 'b', sleeve: 'b', bottom: 'k', pose: 'sit', front: [[8, -62], [18, -42], [32, -52]], back: [[-4, -62], [8, -44], [24, -42]] }) +
  person({ x: 224, flip: true, hair: 'bob', hairColor: 'h4', skin: 1, top: 'w', bottom: 'b', pose: 'sit', front: [[8, -62], [18, -44], [30, -44]], back: [[-4, -62], [10, -56], [22, -66]] }) +
  table(160, 180, 84) + cup(140, 146) + cup(182, 146, 'a')
