// People in simple shapes, without faces. A person stands with the feet at (0, 0), looks to the right and is about 97 high.
// Colours are names of custom properties: b brand, a accent, g support, w chalk, k deep, x and y shades of the ground,
// p1-p4 skin, h1-h4 hair. The stylesheet gives them their values, so that a look or the dark mode recolours every scene.
export const c = name => `var(--${name})`
const n = value => String(Math.round(value * 10) / 10)

// A symbol sets fill="none", round ends and the usual width for all lines within it.
const usual = 4
export const line = (points, color, width, extra = '') =>
  `<path d="${path(points)}" stroke="${c(color)}"${width === usual ? '' : ` stroke-width="${n(width)}"`}${extra}/>`
export const shape = (d, color, extra = '') => `<path d="${d}" fill="${c(color)}"${extra}/>`
export const disc = (x, y, r, color, extra = '') => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${c(color)}"${extra}/>`
export const box = (x, y, w, h, color, r = 0, extra = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${r ? ` rx="${n(r)}"` : ''} fill="${c(color)}"${extra}/>`
export const at = (x, y, content, s = 1, flip = false, turn = 0) =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? `rotate(${n(turn)})` : ''}${s !== 1 || flip ? `scale(${n2(flip ? -s : s)} ${n2(s)})` : ''}">${content}</g>`
const n2 = value => String(Math.round(value * 100) / 100)

/** Two points make a line, three a bend through the middle one, a string is taken as it is. */
function path(points) {
  if (typeof points === 'string') return points
  const [[x, y], ...rest] = points
  if (rest.length === 2) return `M${n(x)} ${n(y)}Q${rest.map(([px, py]) => `${n(px)} ${n(py)}`).join(' ')}`
  return `M${n(x)} ${n(y)}L${rest.map(([px, py]) => `${n(px)} ${n(py)}`).join(' ')}`
}

const hairdos = {
  none: () => ['', ''],
  short: h => ['', shape('M-11-80C-16-93-8-100 1-99C9-99 13-94 11-88C6-87 2-89-2-91C-4-88-5-85-8-84C-8-81-8-79-9-76Z', h)],
  quiff: h => ['', shape('M-11-80C-15-93-8-98-2-98C2-104 13-102 12-91C8-88 2-90-3-91C-4-87-6-85-8-84Z', h)],
  bun: h => [disc(-9, -98, 6.5, h), shape('M-11-78C-16-92-9-99 1-98C9-98 12-93 11-88C3-88-3-90-6-83C-7-80-8-77-9-74Z', h)],
  bob: h => [shape('M-12-72C-18-92-10-101 1-100C12-99 14-90 11-78L3-72Z', h), shape('M-9-74C-13-90-8-98 1-98C9-97 12-93 11-87C2-89-4-88-6-72Z', h)],
  long: h => [shape('M-13-58C-19-90-11-101 1-100C13-99 13-88 11-76L2-64Z', h), shape('M-9-72C-13-90-8-98 1-98C9-97 12-93 11-87C2-89-4-88-6-68Z', h)],
  tail: h => [shape('M-8-92C-20-94-22-80-18-68C-15-74-13-80-7-84Z', h), shape('M-11-80C-15-93-8-99 1-98C9-98 12-94 11-88C3-89-3-91-7-80Z', h)],
  curls: h => [disc(-7, -90, 9, h) + disc(2, -95, 9, h) + disc(-10, -80, 6, h), disc(-4, -95, 6, h) + disc(5, -95, 6, h) + disc(-9, -86, 5, h)],
  afro: h => [disc(-1, -90, 16, h), ''],
  bald: h => ['', shape('M-12-87C-13-79-9-74-5-74C-7-79-7-83-8-88Z', h)],
  scarf: h => ['', `<path d="M-14-66C-17-92-9-100 1-99C13-99 15-86 12-74C11-68 14-64 16-58L-15-58Z" fill="${c(h)}"/><ellipse cx="4" cy="-85" rx="7" ry="8.5" fill="SKIN"/>`],
  cap: h => ['', shape('M-12-86C-13-99 10-101 11-88L20-87Q20-84 16-84L-12-85Z', h)],
  hat: h => ['', shape('M-18-88Q-9-90-9-94C-9-102 9-102 10-94Q10-90 19-88Q0-83-18-88Z', h)],
}

export const poses = {
  stand: [[[-5, -40], [-6, -3]], [[5, -40], [6, -3]]],
  walk: [[[-3, -40], [-6, -22], [-15, -3]], [[3, -40], [9, -22], [10, -3]]],
  stride: [[[-3, -40], [-10, -20], [-22, -6]], [[3, -40], [16, -24], [17, -3]]],
  sit: [[[-4, -30], [13, -29], [13, -3]], [[3, -30], [20, -29], [20, -3]]],
  kneel: [[[-4, -28], [12, -26], [12, -3]], [[-4, -28], [2, -4], [-16, -4]]],
}

const drop = { sit: 8, kneel: 10 }

export function person({
  x, y = 180, s = 1, flip = false, turn = 0, skin = 1, hair = 'short', hairColor = 'h1', top = 'b', sleeve, bottom = 'k', shoe = 'k', pose = 'stand',
  back = [[-9, -64], [-15, -52], [-13, -38]], front = [[9, -64], [15, -52], [13, -38]], dress = false, low = drop[pose] ?? 0, lean = 0, beard, over = '', under = '',
}) {
  const flesh = `p${skin}`
  const legs = poses[pose] ?? pose
  const limbs = line(legs.map(points => 'M' + points.map(p => p.map(n).join(' ')).join('L')).join(''), bottom, 10.5) +
    line(legs.map(points => `M${points.at(-1).map(n).join(' ')}h6`).join(''), shoe, 6.5)
  const arm = points => line(points, sleeve ?? flesh, 8)
    + (sleeve ? '' : line([points[0], mid(points[0], points[1], 0.55)], top, 9.5))
    + disc(...points.at(-1), 4.6, flesh)
  const [behind, before] = (hairdos[hair] ?? hairdos.short)(hairColor).map(part => part.replaceAll('SKIN', c(flesh)))
  const head = behind + shape('M4-75.2V-72A4 4 0 0 1-4-72V-75.2A11.5 11.5 0 1 1 4-75.2Z', flesh) + (beard ? shape('M-6-84C-5-72 9-70 11-84C7-80 0-80-6-84Z', beard) : '') + before
  const torso = dress
    ? shape('M-10-52C-13-58-14-60-13-64Q-12-71-3-71H3Q12-71 13-64C14-60 13-58 10-52L18-20H-18Z', top)
    : shape('M-11-36C-12-50-14-58-13-63Q-12-71-3-71H3Q12-71 13-63C14-58 12-50 11-36Z', top)
  const upper = arm(back) + torso + head + arm(front)
  const body = limbs + (lean || low ? `<g transform="translate(0 ${n(low)})${lean ? `rotate(${n(lean)} 0 -38)` : ''}">${upper}</g>` : upper)
  return at(x, y, under + body + over, s, flip, turn)
}

const mid = ([ax, ay], [bx, by], t) => [Math.round(ax + (bx - ax) * t), Math.round(ay + (by - ay) * t)]
