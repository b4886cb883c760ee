import { box, c, disc, line, person, shape } from './people.mjs'
import { floor, plant } from './things.mjs'

// An energy coach looks for draught and hands over a better lamp.
const window = box(26, 34, 84, 86, 'w', 5) + box(34, 42, 68, 70, 'l', 3) + line('M68 42V112M34 77H102', 'w', 4) + shape('M26 34H42Q40 84 26 104ZM110 34H94Q96 84 110 104Z', 'g')
const radiator = box(34, 132, 68, 36, 'w', 4) + `<path d="M46 136V164M58 136V164M70 136V164M82 136V164M94 136V164" stroke="${c('x')}" stroke-width="4"/>` + line('M28 160H34M102 160H110V182', 'w', 4)
const bulb = disc(196, 88, 11, 'a') + box(191, 97, 10, 8, 'k', 2) + line('M196 66V70M176 76L179 79M216 76L213 79M170 92H175M217 92H222', 'a', 3.5)
const roof = line('M-10 30L160-40L330 30', 'b', 12) + line('M-10 40L160-30L330 40', 'a', 5)

export default roof + window + floor('x', 178) + radiator +
  person({ x: 160, y: 188, hair: 'quiff', hairColor: 'h2', skin: 2, top: 'b', sleeve: 'b', bottom: 'k', front: [[9, -64], [22, -66], [34, -82]], back: [[-9, -64], [-18, -54], [-20, -44]], over: shape('M-9-64L10-40L8-36L-11-60Z', 'a') + box(6, -44, 14, 12, 'k', 3) }) + bulb +
  person({ x: 248, y: 188, hair: 'scarf', hairColor: 'a', skin: 3, top: 'g', dress: true, bottom: 'g', flip: true, front: [[9, -64], [26, -68], [42, -84]], back: [[-9, -64], [-16, -52], [-8, -42]] }) + plant(300, 188, 1, 'b')
