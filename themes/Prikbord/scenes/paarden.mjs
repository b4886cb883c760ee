import { at, box, disc, line, person, shape } from './people.mjs'
import { cloud, sun, tree } from './things.mjs'

// With the horses: one offers an apple, one brushes.
const horse = at(204, 186,
  line('M-34-52L-38-28L-35-3M36-54L44-30L38-3', 'h4', 10) + line('M-34-52L-38-28L-35-3M36-54L44-30L38-3', 'k', 10, ' opacity=".35"') + line('M-20-50L-18-26L-20-3M46-54L52-30L48-3', 'h4', 10) + line('M-38-3h6M35-3h6M-23-3h6M45-3h6', 'k', 7) +
  line('M58-84Q74-74 66-40', 'k', 9) + shape('M-44-70Q-46-92-22-92H38Q60-92 60-66Q60-46 40-46Q6-38-24-46Q-42-50-44-70Z', 'h4') +
  shape('M-14-88L-42-120L-60-112L-46-62Q-30-54-20-72Z', 'h4') + shape('M-38-126Q-50-128-58-114L-76-94Q-80-86-70-83L-58-88L-40-100Z', 'h4') + shape('M-46-122L-46-136L-38-126Z', 'h4') + shape('M-70-101Q-82-92-78-85Q-72-80-64-86Z', 'k', ' opacity=".35"') +
  shape('M-44-130Q-26-126-22-104Q-16-92-8-90L-20-84Q-34-96-38-116Z', 'k') + disc(-54, -108, 2.6, 'w') + line('M-66-98L-58-90M-60-94Q-46-104-42-120', 'b', 3.5))
const fence = line('M-4 128H324M-4 150H324', 'w', 6) + line('M16 112V176M120 112V176M224 112V176M312 112V176', 'w', 8)

export default sun(52, 46, 18) + cloud(120, 44, 0.9) + cloud(286, 52, 0.7) + shape('M0 142Q90 116 180 134T320 126V200H0Z', 'x') + tree(300, 140, 0.75) + tree(24, 148, 0.7) + fence + box(0, 172, 320, 28, 'y') +
  horse + person({ x: 92, y: 190, s: 1.04, hair: 'bob', hairColor: 'h2', skin: 2, top: 'b', bottom: 'k', front: [[9, -64], [22, -70], [32, -78]], back: [[-9, -64], [-18, -54], [-14, -40]] }) + disc(128, 106, 5.5, 'g') +
  person({ x: 272, y: 192, s: 1.04, hair: 'cap', hairColor: 'g', skin: 3, top: 'a', sleeve: 'a', bottom: 'g', flip: true, front: [[9, -64], [20, -62], [32, -70]], back: [[-9, -64], [-16, -50], [-10, -40]] }) + box(232, 114, 12, 8, 'k', 2)
