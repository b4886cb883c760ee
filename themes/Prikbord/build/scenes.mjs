// The scenes, each a file of its own (a page shows few of them), the mark of the site, and the pattern of the divider in each of its forms.
import { readFileSync, readdirSync } from 'node:fs'
import { c } from '../scenes/people.mjs'

const names = readdirSync(new URL('../scenes/', import.meta.url)).map(file => file.replace('.mjs', '')).filter(name => !['people', 'things'].includes(name)).sort()
const drawn = Object.fromEntries(await Promise.all(names.map(async name => [name, (await import(`../scenes/${name}.mjs`)).default])))
const box = name => name === 'plein' ? '0 0 1280 600' : '0 0 320 200'

// Two people under one roof of arms, on a note.
const mark = (ground, left, right) => `<rect x="2" y="2" width="36" height="36" rx="10" fill="${ground}"/><path d="M8 32c0-9 4-13 8-13s6 3 8 6" fill="none" stroke="${left}" stroke-width="5" stroke-linecap="round"/><path d="M32 32c0-9-4-13-8-13s-6 4-8 9" fill="none" stroke="${right}" stroke-width="5" stroke-linecap="round"/><circle cx="15" cy="11" r="4.5" fill="${left}"/><circle cx="25" cy="11" r="4.5" fill="${right}"/>`

// In a path a minus sign parts two numbers as well as a space does.
const short = svg => svg.replace(/ d="[^"]*"/g, path => path.replaceAll(' -', '-'))

const scene = name => `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="s" viewBox="${box(name)}" fill="none" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">${short(drawn[name])}</symbol></svg>`

export const scenes = () => Object.fromEntries(names.map(name => [`scenes/${name}.svg`, scene(name)]))

// It stands on every page, as icons do.
export const markSymbol = () => `<symbol id="mark" viewBox="0 0 40 40">${mark(c('brand'), c('accent'), c('on-brand'))}</symbol>`

// A favicon stands outside the page, so it has the colours of the base look.
const tokens = readFileSync(new URL('../styles/01-tokens.css', import.meta.url), 'utf8')
const token = name => tokens.match(new RegExp(`--ov-${name}: ([^;]+);`))[1]

const tile = (w, h, shapes) => `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${shapes}</svg>`

export const patterns = () => ({
  'divider-plain.svg': tile(40, 20, '<rect y="14" width="40" height="6"/>'),
  'divider-brick.svg': tile(56, 20, '<path d="M0 0h24v8H0zM28 0h28v8H28zM0 12h10v8H0zM14 12h28v8H14zM46 12h10v8H46z"/>'),
  'divider-rolling.svg': tile(160, 20, '<path d="M0 20V12C27 12 27 2 54 2s40 12 66 12 27-2 40-2v8z"/>'),
  'favicon.svg': tile(40, 40, mark(token('brand'), token('accent'), token('on-brand'))),
})
