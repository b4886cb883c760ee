import { box, c, disc, line, person, shape } from './people.mjs'
import { floor, plant } from './things.mjs'

// Cooking together in a kitchen: one cuts, one stirs.
const tiles = `<path d="M0 52H320M0 76H320M0 100H320M24 28V124M64 28V124M104 28V124M144 28V124M184 28V124M224 28V124M264 28V124M304 28V124" stroke="${c('x')}" stroke-width="2"/>`
const rail = line('M96 40H236', 'k', 3) + line('M118 40V54M150 40V52M182 40V48', 'k', 2.5) + disc(118, 62, 8, 'g') + box(143, 52, 14, 20, 'a', 3) + shape('M172 48H192L188 62H176Z', 'b')
const pan = box(164, 106, 50, 24, 'k', 5) + line('M158 112H164M214 112H222', 'k', 5) + line('M176 98q-4-8 2-14q5-6 0-14M196 98q-4-8 2-14q5-6 0-14', 'w', 3)
const board = box(92, 124, 60, 6, 'h2', 3) + disc(106, 117, 7, 'a') + disc(119, 118, 6, 'a') + shape('M132 124Q128 108 138 104Q146 108 144 124Z', 'g')

export default tiles + rail + floor('x', 184) +
  person({ x: 78, y: 168, hair: 'scarf', hairColor: 'g', skin: 3, top: 'w', sleeve: 'w', bottom: 'k', front: [[9, -64], [22, -54], [36, -66]], back: [[-6, -64], [8, -54], [24, -60]], over: shape('M-8-58H9L13-28H-12Z', 'b') }) +
  person({ x: 250, y: 168, hair: 'bald', hairColor: 'h3', beard: 'h3', skin: 1, top: 'b', sleeve: 'b', bottom: 'k', flip: true, front: [[9, -64], [22, -62], [36, -66]], back: [[-6, -64], [10, -54], [20, -48]], over: shape('M-8-58H9L13-28H-12Z', 'a') }) +
  line('M204 112L214 96', 'h2', 4) + pan + box(36, 130, 250, 7, 'k', 3) + box(42, 137, 238, 63, 'w') + line('M121 144V194M201 144V194', 'y', 3) + line('M108 154V166M134 154V166M214 154V166', 'k', 3.5) + board + plant(302, 186, 0.8, 'a')
