import { at, box, disc, line, person, shape } from './people.mjs'
import { bricks, cloud, ground, plant } from './things.mjs'

// A neighbour at the door with a pan; somebody was waiting for that.
const front = box(150, 0, 170, 182, 'a') + bricks(158, 18, 160, 5, 'k').replace('/>', ' opacity=".14"/>') + box(196, 56, 72, 128, 'w', 3) + box(203, 63, 58, 121, 'k') + shape('M261 63L246 74V184H261Z', 'b') + line('M184 64H280', 'w', 7) + disc(184, 104, 4.5, 'w') + disc(184, 104, 2, 'k')
const pan = at(122, 136, box(-17, -12, 34, 19, 'k', 4) + line('M-22-8H-17M17-8H22', 'k', 4.5) + box(-19, -17, 38, 6, 'b', 3) + disc(0, -19, 3.5, 'k') + line('M-6-26q-4-7 1-12q4-5 0-11M7-26q-4-7 1-12q4-5 0-11', 'w', 3))
const walker = at(214, 186, line('M0 0L-4-36H8M-12 0L-4-36', 'k', 3.5) + disc(0, 0, 4, 'k') + disc(-12, 0, 4, 'k') + box(-13, -26, 13, 9, 'a', 2))

export default cloud(60, 44) + shape('M0 150Q70 132 150 146V184H0Z', 'x') + front + ground('y', 182) + box(186, 182, 92, 8, 'x', 2) +
  person({ x: 238, y: 186, hair: 'bald', hairColor: 'h3', beard: 'h3', skin: 1, top: 'g', sleeve: 'g', bottom: 'h2', flip: true, lean: 4, front: [[9, -64], [20, -76], [26, -92]], back: [[-6, -64], [6, -50], [20, -42]] }) + walker +
  person({ x: 88, y: 190, hair: 'long', hairColor: 'h1', skin: 2, top: 'b', sleeve: 'b', bottom: 'k', pose: 'walk', front: [[9, -64], [16, -50], [28, -54]], back: [[-6, -64], [4, -48], [18, -50]] }) + pan + plant(300, 190, 1.1, 'w') + plant(160, 190, 0.8, 'b')
