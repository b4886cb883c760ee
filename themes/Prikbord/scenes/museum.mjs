import { at, box, c, disc, line, person, shape } from './people.mjs'
import { floor } from './things.mjs'

// Old pictures find their place; a pot is looked at closely.
const framed = (x, y, w, h, inside, turn = 0) => at(x, y, box(-w / 2, -h / 2, w, h, 'h2', 3) + box(-w / 2 + 5, -h / 2 + 5, w - 10, h - 10, 'w', 1) + inside, 1, false, turn)
const sitter = disc(0, -6, 9, 'h3') + shape('M-16 21Q-14 4 0 4T16 21Z', 'k') + shape('M-12-12Q-4-14-5-20H5Q4-14 12-12Z', 'k')
const view = shape('M-31 20V6Q-16-8 0 6T31 0V20Z', 'g') + disc(14, -8, 6, 'a')
const mill = line('M0 0L-16-16M0 0L16-16M0 0L-16 16M0 0L16 16', 'k', 3) + shape('M-7 21L-4 0H4L7 21Z', 'b')
const pot = at(222, 138, shape('M-9-54H9L7-46Q24-36 20-18Q16-4 9 0H-9Q-16-4-20-18Q-24-36-7-46Z', 'a') + line('M-20-26L-12-18L-4-26L4-18L12-26L20-18', 'b', 4))
const glass = `<circle cx="249" cy="112" r="12" fill="${c('w')}" fill-opacity=".65" stroke="${c('k')}" stroke-width="4"/>` + line('M258 120L266 128', 'k', 5)

export default framed(52, 58, 56, 62, sitter) + framed(208, 52, 76, 48, view) + framed(290, 54, 46, 56, mill) + floor('x', 178) +
  person({ x: 116, y: 194, hair: 'tail', hairColor: 'h2', skin: 2, top: 'b', sleeve: 'b', front: [[9, -64], [24, -80], [17, -104]], back: [[-9, -64], [-24, -80], [-18, -102]] }) + framed(116, 68, 62, 46, line('M-18 12V-6L-8-14L2-6V12M2 12V-2L12-10L22-2V12', 'b', 4), -3) +
  disc(98, 92, 4.6, 'p2') + disc(133, 90, 4.6, 'p2') +
  person({ x: 46, y: 190, s: 0.68, hair: 'curls', hairColor: 'h1', skin: 4, top: 'a', bottom: 'g', front: [[9, -64], [24, -72], [36, -84]], back: [[-9, -64], [-16, -52], [-12, -40]] }) +
  box(198, 138, 48, 62, 'w', 2) + box(194, 134, 56, 8, 'h2', 3) + pot +
  person({ x: 288, y: 190, hair: 'bald', hairColor: 'h3', beard: 'h3', skin: 1, top: 'g', sleeve: 'g', flip: true, lean: 4, front: [[9, -64], [16, -52], [26, -58]], back: [[-9, -64], [-16, -50], [-10, -40]] }) + glass
