import { at, box, line, person, shape } from './people.mjs'
import { bush, cloud, ground, sun } from './things.mjs'

// A stage goes up: one saws, one hammers.
const frame = line('M188 186V62M296 186V62', 'h2', 9) + line('M178 62H306', 'h2', 10) + line('M188 88L212 62M296 88L272 62', 'h2', 6) + box(180, 162, 124, 9, 'h4', 2)
const trestle = x => line(`M${x - 12} 186L${x} 142L${x + 12} 186`, 'h2', 5)
const saw = at(100, 128, shape('M-4-6L40-8V0L-4 8Z', 'w') + line('M-10-6V8', 'b', 8))
const ladder = line('M252 186L262 92M276 186L280 92M254 168H276M256 148H277M258 128H278', 'a', 4)

export default sun(44, 42, 18) + cloud(126, 40, 0.9) + shape('M0 152Q90 128 180 148T320 138V200H0Z', 'x') + bush(20, 166, 0.8) + ground('y', 180) + frame + ladder +
  person({ x: 266, y: 150, hair: 'tail', hairColor: 'h4', skin: 1, top: 'g', sleeve: 'g', bottom: 'b', flip: true, pose: [[[-5, -40], [-6, -22], [-2, -3]], [[5, -40], [12, -28], [4, -14]]], front: [[9, -64], [24, -74], [30, -88]], back: [[-9, -64], [10, -66], [20, -76]] }) + at(233, 56, line('M0 6L10-14', 'h2', 4) + box(-3, -20, 20, 9, 'k', 2)) +
  trestle(86) + trestle(152) + box(48, 136, 134, 8, 'h4', 2) +
  person({ x: 74, y: 188, hair: 'bald', hairColor: 'h3', skin: 3, top: 'w', sleeve: 'b', lean: 10, front: [[9, -64], [16, -54], [18, -64]], back: [[-6, -64], [4, -54], [14, -52]], over: shape('M-8-58H8L12-26H-11Z', 'a') }) + saw +
  box(300, 176, 14, 12, 'a', 2) + line('M120 186H134M138 192H156', 'h4', 4)
