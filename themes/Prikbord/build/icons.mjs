// The icons in use as one sprite: those of icons.txt and those that the recipes name, and more symbols of our own.
import { readFileSync, readdirSync, existsSync } from 'node:fs'

export function icons(here, ...own) {
  const names = [...new Set([...listed(here), ...inRecipes(new URL('../../recipes/', here))])].sort()
  const symbols = names.map(name => symbol(name)).filter(Boolean)
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}${own.join('')}</svg>`
}

const listed = here => readFileSync(new URL('icons.txt', here), 'utf8').split(/\s+/).filter(Boolean)

function* inRecipes(folder) {
  if (!existsSync(folder)) return
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.json')) continue
    const text = readFileSync(new URL(file, folder), 'utf8')
    for (const [, name] of text.matchAll(/"Icon"\s*:\s*(?:\{\s*"Text"\s*:\s*)?"([a-z0-9-]+)"/g)) yield name
  }
}

function symbol(name) {
  const file = new URL(`../node_modules/lucide-static/icons/${name}.svg`, import.meta.url)
  if (!existsSync(file)) {
    console.warn(`warning: no icon named "${name}"`)
    return ''
  }
  const shapes = readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->/g, '').match(/<svg[^>]*>([\s\S]*)<\/svg>/)[1].replace(/>\s+</g, '><').trim()
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`
}
