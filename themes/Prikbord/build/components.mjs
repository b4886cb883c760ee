// Takes from the NL Design System's stylesheets only the rules whose classes our views use,
// and from its neutral theme only the tokens that those rules reach.
import { readFileSync, readdirSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const sheets = [
  '@utrecht/component-library-css/dist/index.css',
  '@utrecht/card-css/dist/index.css',
  ...['button', 'data-badge', 'heading', 'link', 'number-badge', 'paragraph', 'skip-link']
    .map(name => `@nl-design-system-candidate/${name}-css/dist/${name}.css`),
]
const neutral = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css'

/** Class names of the design system in all views of this repository. */
export function usedClasses(here) {
  const root = fileURLToPath(new URL('../../', here))
  const used = new Set()
  for (const folder of ['themes', 'modules', 'src']) {
    if (!existsSync(join(root, folder))) continue
    for (const file of views(join(root, folder)))
      for (const [name] of readFileSync(file, 'utf8').matchAll(/\b(?:utrecht|nl)-[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g)) used.add(name)
  }
  return used
}

function* views(folder) {
  for (const name of readdirSync(folder)) {
    if (['node_modules', 'bin', 'obj', 'wwwroot'].includes(name)) continue
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* views(path)
    else if (name.endsWith('.cshtml')) yield path
  }
}

/** @param theme our stylesheet that sets tokens for the whole page; others only change them within an element. */
export function components(own, theme, used) {
  const module = name => readFileSync(new URL(`../node_modules/${name}`, import.meta.url), 'utf8')
  const rules = sheets.map(name => subset(module(name), used)).join('\n')
  return `:root {\n${tokens(module(neutral), rules, own, theme)}\n}\n${rules}`
}

/** Tokens that the rules reach and that our theme does not set; what nobody names is left out. */
function tokens(neutralTheme, rules, own, theme) {
  const defined = new Map([...neutralTheme.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
  const set = new Set([...theme.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const found = new Map()
  const reach = text => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (found.has(name) || set.has(name) || !defined.has(name)) continue
      found.set(name, defined.get(name))
      reach(defined.get(name))
    }
  }
  reach(rules)
  reach(own)
  return [...found].map(([name, value]) => `${name}: ${value};`).join('\n')
}

export function subset(css, used) {
  let out = ''
  for (const { head, body, nested } of blocks(css.replace(/\/\*[\s\S]*?\*\//g, ''))) {
    if (nested) {
      const inner = subset(body, used)
      if (inner) out += `${head} {\n${inner}}\n`
      continue
    }
    const selectors = split(head).filter(selector => wanted(selector, used))
    if (selectors.length > 0) out += `${selectors.join(', ')} {${body}}\n`
  }
  return out
}

function wanted(selector, used) {
  const classes = [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.((?:utrecht|nl)-[\w-]+)/g)].map(([, name]) => name)
  return classes.length > 0 && classes.every(name => used.has(name))
}

function* blocks(css) {
  for (let at = 0; ;) {
    const open = css.indexOf('{', at)
    if (open < 0) return
    const start = css.slice(at, open).lastIndexOf(';')
    const head = css.slice(start < 0 ? at : at + start + 1, open).trim()
    let depth = 1, end = open + 1
    for (; depth > 0 && end < css.length; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0
    yield { head, body: css.slice(open + 1, end - 1), nested: /^@(media|supports|layer|container)/.test(head) }
    at = end
  }
}

/** Splits a selector list at its own commas, not at those within brackets. */
function split(list) {
  const parts = ['']
  let depth = 0
  for (const c of list) {
    depth += c === '(' ? 1 : c === ')' ? -1 : 0
    if (c === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += c
  }
  return parts.map(part => part.trim()).filter(Boolean)
}
