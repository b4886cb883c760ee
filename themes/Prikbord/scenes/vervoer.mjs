import { at, box, c, disc, line, person, shape } from './people.mjs'
import { cloud, house, poplar, sun } from './things.mjs'

// The neighbourhood bus stops for somebody with a walker.
const wheel = x => disc(x, 166, 14, 'k') + disc(x, 166, 6, 'w')
// The windows are holes, so that whoever sits behind them is cut off by the bus itself.
const inside = box(92, 64, 190, 60, 'l')
const bus = shape('M86 70Q86 58 98 58H262Q282 58 286 82L292 124V160H86ZM98 70V106H138V70ZM146 70V106H186V70ZM236 70V106H280L275 84Q272 70 262 70Z', 'b', ' fill-rule="evenodd"') + box(194, 68, 32, 92, 'w', 4) + box(198, 73, 24, 82, 'l', 3) +
  box(86, 118, 206, 8, 'a') + box(280, 138, 14, 8, 'l', 3)
const driver = person({ x: 256, y: 138, s: 0.62, hair: 'tail', hairColor: 'h1', skin: 3, top: 'g', sleeve: 'g', pose: 'sit', front: [[8, -62], [18, -56], [26, -58]] })
const rider = (x, hair, color, skin, top) => person({ x, y: 138, s: 0.6, hair, hairColor: color, skin, top, pose: 'sit' })
const walker = line('M0 0L4-36H-8M12 0L4-36', 'k', 3.5) + disc(0, 0, 4, 'k') + disc(12, 0, 4, 'k') + box(0, -26, 14, 9, 'a', 2)
const stop = line('M44 184V92', 'k', 4) + box(28, 74, 32, 24, 'a', 4) + box(34, 80, 20, 4, 'k', 1) + box(34, 88, 12, 4, 'k', 1)

export default sun(44, 44, 17) + cloud(190, 34, 0.9) + house(28, 150, 40, 66, { wall: 'y', roof: 'y', door: 'x' }) + poplar(70, 152, 0.7) + house(304, 150, 46, 74, { wall: 'y', roof: 'y', door: 'x', step: true }) +
  shape('M0 148H320V200H0Z', 'x') + inside + rider(116, 'afro', 'h1', 4, 'w') + driver + bus + wheel(128) + wheel(256) + shape('M0 180H320V200H0Z', 'y') + `<path d="M0 190h320" stroke="${c('w')}" stroke-width="3" stroke-dasharray="20 16"/>` +
  person({ x: 158, y: 190, hair: 'hat', hairColor: 'g', skin: 1, top: 'a', sleeve: 'a', bottom: 'k', lean: 6, front: [[9, -64], [18, -50], [26, -40]], back: [[-6, -64], [8, -50], [22, -40]] }) + at(186, 190, walker) + stop
