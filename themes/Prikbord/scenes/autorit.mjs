import { at, box, c, disc, line, person, shape } from './people.mjs'
import { cloud, house, poplar, sun, tree } from './things.mjs'

// A neighbour drives, a neighbour comes along, a neighbour waves.
const inside = shape('M104 124L126 78Q130 70 140 70H226Q234 70 240 77L276 124Z', 'l')
// The windows are holes, so that whoever sits behind them is cut off by the car itself.
const car = shape('M88 168V138Q88 124 104 122L122 76Q128 62 144 62H226Q238 62 246 72L280 118L300 124Q314 128 314 144V168ZM118 118H180V74H146Q136 74 132 82ZM190 74V118H264L236 80Q231 74 224 74Z', 'b', ' fill-rule="evenodd"') +
  line('M96 148H308', 'k', 3, ' opacity=".3"') + line('M185 122V162', 'k', 2.5, ' opacity=".35"') + line('M166 132H176M238 132H248', 'k', 4) + box(302, 132, 12, 10, 'l', 4) + box(86, 132, 8, 12, 'a', 3)
// Legs end behind the doors.
const seated = [[[-4, -30], [13, -29], [13, -24]], [[3, -30], [20, -29], [20, -24]]]
const wheel = x => disc(x, 168, 21, 'k') + disc(x, 168, 9, 'w')

export default sun(282, 44, 18) + cloud(206, 36, 0.9) + shape('M0 140Q90 104 190 132T320 120V200H0Z', 'x') + house(36, 164, 66, 74, { wall: 'y', roof: 'a', door: 'g' }) + poplar(84, 156, 0.7) + tree(306, 132, 0.5) +
  person({ x: 46, y: 172, s: 0.8, hair: 'curls', hairColor: 'h1', skin: 4, top: 'w', bottom: 'g', front: [[9, -64], [22, -74], [26, -90]], back: [[-9, -64], [-18, -54], [-14, -40]] }) + shape('M0 166H320V200H0Z', 'y') + inside +
  person({ x: 146, y: 176, s: 0.98, hair: 'bun', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'g', pose: seated, low: 8, front: [[8, -62], [16, -50], [22, -40]], back: [[-7, -62], [4, -46], [16, -40]] }) +
  person({ x: 212, y: 176, s: 0.98, hair: 'quiff', hairColor: 'h2', skin: 2, top: 'g', sleeve: 'g', pose: seated, low: 8, front: [[8, -62], [22, -52], [32, -58]], back: [[-4, -62], [10, -52], [28, -56]] }) + line('M240 124L249 108', 'k', 4) +
  car + wheel(136) + wheel(266) + `<path d="M0 192H320" stroke="${c('w')}" stroke-width="3" stroke-dasharray="22 16"/>`
