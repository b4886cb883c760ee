import { at, box, disc, line, person, shape } from './people.mjs'
import { bicycleWheel, bird, bush, cloud, ground, heather, sun, tree } from './things.mjs'

// Two beside each other on one bicycle: both pedal, one steers.
const legs = [[[-4, -32], [20, -30], [32, -8]], [[3, -32], [24, -22], [26, 4]]]
const seat = (x, y, color) => at(x, y, line('M-16-44L-10-2H14', color, 7))
const far = bicycleWheel(246, 150, 25) + seat(176, 138, 'b') + person({ x: 178, y: 164, s: 1, hair: 'bun', hairColor: 'h3', skin: 1, top: 'a', sleeve: 'a', bottom: 'k', low: 6, pose: legs, front: [[8, -62], [22, -72], [30, -86]], back: [[-4, -62], [12, -50], [28, -50]] })
const frame = line('M128 160H196L226 158M196 160L186 138M226 158L218 112H206', 'g', 6) + line('M150 138H190', 'g', 5) + disc(190, 166, 9, 'k') + line('M190 166L198 174', 'w', 3) + box(232, 118, 38, 22, 'h4', 5) + line('M238 128H264', 'h2', 2)
const near = seat(140, 148, 'b') + person({ x: 142, y: 174, s: 1.06, hair: 'short', hairColor: 'h1', skin: 3, top: 'w', bottom: 'b', low: 6, pose: legs, front: [[8, -62], [24, -52], [52, -56]], back: [[-4, -62], [12, -50], [36, -56]] })

export default sun(50, 46, 18) + cloud(126, 40, 0.8) + bird(226, 46) + shape('M0 146Q80 112 170 138T320 124V200H0Z', 'x') + tree(34, 166, 1.1) + bush(298, 156, 0.8) + ground('y', 172) + shape('M0 184H320V196H0Z', 'x') +
  far + near + frame + bicycleWheel(126, 164, 25) + bicycleWheel(232, 166, 25) + heather(296, 192, 1) + heather(76, 192)
