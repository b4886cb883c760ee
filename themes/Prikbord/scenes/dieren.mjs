import { at, box, c, disc, line, person, shape } from './people.mjs'
import { bush, cloud, ground, tree } from './things.mjs'

// Walking the dogs of somebody who is ill.
export const dog = (x, y, color, s = 1, flip = false) => at(x, y,
  line('M-14-18L-16-2M-8-18L-8-2M10-18L10-2M16-18L17-2', color, 5) + line('M-18-26Q-30-30-30-40', color, 5) + shape('M-22-26Q-22-34-12-34H16Q24-34 22-22Q21-14 12-14H-12Q-22-14-22-26Z', color) +
  shape('M12-30L18-50Q24-54 30-50L42-42Q44-36 36-35H28L24-24Z', color) + shape('M20-50Q12-48 14-36Q20-36 23-46Z', 'k') + disc(42, -42, 2.6, 'k') + line('M15-33L25-28', 'a', 4), s, flip)
const cat = at(296, 132, shape('M-12 0Q-16-24-4-28Q8-28 8 0Z', 'k') + disc(-5, -34, 9, 'k') + shape('M-13-38L-12-48L-4-42ZM1-40L3-48L-5-43Z', 'k') + line('M8-3Q22-2 20-16', 'k', 4))

export default cloud(240, 44) + cloud(120, 56, 0.7) + tree(48, 168, 1.15) + box(262, 132, 58, 50, 'h2') + `<path d="M262 144h58M262 156h58M262 168h58M278 132v12M304 132v12M290 144v12M278 156v12M304 156v12" stroke="${c('y')}" stroke-width="2"/>` + cat + ground('y', 174) + bush(14, 180, 0.7) +
  at(-34, -40, line('M140 132Q168 138 196 150M140 132Q184 168 236 158', 'k', 2) +
  person({ x: 118, y: 182, hair: 'short', hairColor: 'h2', skin: 1, top: 'b', sleeve: 'b', bottom: 'k', pose: 'walk', front: [[9, -64], [20, -58], [22, -50]], back: [[-9, -64], [-18, -54], [-18, -40]] }) +
  dog(186, 184, 'h4', 0.95) + dog(240, 186, 'w', 0.6), 1.2)
