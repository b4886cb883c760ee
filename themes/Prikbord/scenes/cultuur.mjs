import { at, box, disc, line, person, shape } from './people.mjs'

// On stage: a guitar and a song.
const curtain = shape('M0 0H62Q58 60 40 96Q26 124 30 178H0Z', 'b') + line('M16 6Q22 80 12 172M38 6Q38 60 26 100', 'k', 3, ' opacity=".25"')
const guitar = at(129, 128, shape('M-16 2C-18-10-4-14 2-7C8-12 16-6 13 3C10 12 2 8-2 12C-8 17-15 12-16 2Z', 'h2') + disc(-3, 1, 4, 'k') + line('M4-4L36-26', 'h1', 4), 1)

export default shape('M124 0H196L262 178H58Z', 'l', ' opacity=".45"') + box(0, 170, 320, 30, 'h2') + box(0, 170, 320, 5, 'k', 0, ' opacity=".25"') + curtain + at(320, 0, curtain, 1, true) +
  shape('M0 0H320V16Q300 34 280 16Q260 34 240 16Q220 34 200 16Q180 34 160 16Q140 34 120 16Q100 34 80 16Q60 34 40 16Q20 34 0 16Z', 'a') +
  line('M112 146L106 172M136 146L142 172', 'k', 4) + box(106, 141, 36, 7, 'k', 3) +
  person({ x: 124, y: 174, hair: 'hat', hairColor: 'g', skin: 3, top: 'w', bottom: 'k', pose: 'sit', back: [[-6, -62], [-10, -44], [4, -44]], front: [[8, -62], [28, -52], [34, -66]] }) + guitar +
  person({ x: 206, y: 176, hair: 'afro', hairColor: 'h1', skin: 4, top: 'a', dress: true, bottom: 'p4', flip: true, front: [[9, -64], [22, -58], [17, -76]], back: [[-9, -64], [-24, -66], [-30, -82]] }) + line('M184 98L190 101', 'k', 7)
