// Places and things that come back in more than one scene.
import { at, box, c, disc, line, shape } from './people.mjs'

export const ground = (color = 'y', y = 178) => shape(`M0 ${y}Q90 ${y - 5} 170 ${y}T320 ${y - 2}V200H0Z`, color)
export const floor = (color = 'y', y = 178) => box(0, y, 320, 200 - y, color)
/** By night the moon. */
export const sun = (x, y, r = 20) => disc(x, y, r, 'sun')
export const cloud = (x, y, s = 1) => at(x, y, shape('M-24 8a9 9 0 0 1 4-17a13 13 0 0 1 25-3a11 11 0 0 1 17 9a6 6 0 0 1-2 11Z', 'w'), s)
export const bird = (x, y, s = 1) => at(x, y, line('M-8-3Q-3-7 0 0Q3-7 8-3', 'k', 2), s)

/** A round tree of two tones, its foot at (x, y). */
export const tree = (x, y, s = 1, leaf = 'g') => at(x, y,
  box(-3.5, -34, 7, 34, 'h2', 3) + `<ellipse cx="0" cy="-58" rx="26" ry="31" fill="${c(leaf)}"/>` +
  `<path d="M4-88C22-84 30-66 24-46C18-32 6-28-2-28C14-38 20-66 4-88Z" fill="${c('k')}" fill-opacity=".16"/>` +
  line('M0-34V-56M0-44L9-53M0-50L-8-58', 'h2', 3), s)

export const poplar = (x, y, s = 1, leaf = 'g') => at(x, y, box(-2.5, -20, 5, 20, 'h2', 2) + shape('M0-92C16-70 15-30 0-16C-15-30-16-70 0-92Z', leaf), s)

export const bush = (x, y, s = 1, leaf = 'g') => at(x, y, shape('M-26 0C-32-14-20-24-12-19C-8-32 10-32 13-20C24-25 32-12 26 0Z', leaf), s)

export const heather = (x, y, s = 1, bloom = 'b') => at(x, y,
  line('M0 0Q-2-10-8-18M0 0V-22M0 0Q3-10 9-17', 'g', 2) + line('M-8-18l-2-5M0-20v-7M9-17l3-5', bloom, 5), s)

/** A potted plant, its foot at (x, y). */
export const plant = (x, y, s = 1, pot = 'a') => at(x, y,
  shape('M0-14C-16-22-18-36-14-44C-4-38 0-28 0-14C0-34 4-46 14-52C20-38 14-22 0-14Z', 'g') + shape('M-10-16H10L7 0H-7Z', pot), s)

export const table = (x, y, w, color = 'h2') => at(x, y, box(-w / 2, -34, w, 6, color, 3) + line(`M${-w / 2 + 9}-29L${-w / 2 + 5} 0M${w / 2 - 9}-29L${w / 2 - 5} 0`, color, 5))

export const chair = (x, y, color = 'b', flip = false) => at(x, y,
  line('M-13-58Q-15-40-12-27H12M-12-27L-15-2M11-27L14-2', color, 5), 1, flip)

export const cup = (x, y, color = 'w', s = 1) => at(x, y,
  shape('M-6-10H6V-4Q6 0 2 0H-2Q-6 0-6-4Z', color) + line('M6-8q5 0 4 3t-4 2', color, 2) + line('M-2-14q-2-3 0-6M3-14q-2-3 0-6', 'y', 1.6), s)

/** A terraced house with a stepped or plain gable; its foot at (x, y), w wide and h high to the eaves. */
export function house(x, y, w, h, { wall = 'b', roof = 'k', door = 'a', step = false, rows = 2 } = {}) {
  const gable = step
    ? shape(`M${-w / 2} ${-h}v-8h${w / 6}v-9h${w / 6}v-9h${w / 3}v9h${w / 6}v9h${w / 6}v8Z`, wall)
    : shape(`M${-w / 2 - 4} ${-h}L0 ${-h - w * 0.5}L${w / 2 + 4} ${-h}Z`, roof)
  let panes = ''
  for (let row = 0; row < rows; row++)
    for (const dx of row === rows - 1 ? [0.22] : [-0.22, 0.22])
      panes += box(w * dx - w * 0.13, -h + 8 + row * (h - 14) / rows, w * 0.26, (h - 14) / rows - 9, wall === 'w' ? 'y' : 'l', 2)
  return at(x, y, box(-w / 2, -h, w, h, wall) + gable + panes + shape(`M${-w * 0.34} 0V${-h / rows + 9}a${w * 0.12} ${w * 0.12} 0 0 1 ${w * 0.24} 0V0Z`, door))
}

/** A row of bricks, quiet. */
export const bricks = (x, y, w, rows, color = 'x') => {
  let d = ''
  for (let row = 0; row < rows; row++)
    for (let at = (row % 2) * 12; at < w - 18; at += 26) d += `M${x + at} ${y + row * 9}h18`
  return `<path d="${d}" stroke="${c(color)}" stroke-width="4"/>`
}

export const bunting = (from, to, y, dip = 14, colors = ['b', 'a', 'g']) => {
  const count = Math.round((to - from) / 24)
  let flags = ''
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count
    const fx = from + (to - from) * t
    const fy = y + dip * 4 * t * (1 - t)
    flags += shape(`M${Math.round(fx - 7)} ${Math.round(fy)}h14l-7 14Z`, colors[i % colors.length])
  }
  return line(`M${from} ${y}Q${(from + to) / 2} ${y + dip * 2} ${to} ${y}`, 'k', 1.5) + flags
}

export const bicycleWheel = (x, y, r) => `<circle cx="${x}" cy="${y}" r="${r}" stroke="${c('k')}" stroke-width="3.5"/>` + disc(x, y, 2.5, 'k')
