// Makes wwwroot/dist: one stylesheet, the icon sprite, the scenes, the font and the script.
import { readFileSync, writeFileSync, mkdirSync, readdirSync, copyFileSync, rmSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { components, usedClasses } from './build/components.mjs'
import { icons } from './build/icons.mjs'
import { scenes, markSymbol, patterns } from './build/scenes.mjs'

const here = new URL('.', import.meta.url)
const read = path => readFileSync(new URL(path, here), 'utf8')
const dist = new URL('wwwroot/dist/', here)

rmSync(dist, { recursive: true, force: true })
mkdirSync(new URL('scenes/', dist), { recursive: true })
const write = (name, text) => writeFileSync(new URL(name, dist), text)

const sheets = readdirSync(new URL('styles/', here)).filter(name => name.endsWith('.css')).sort()
const own = sheets.map(name => read(`styles/${name}`)).join('\n')
const css = `@layer base, components;\n@layer components {\n${components(own, read('styles/02-theme.css'), usedClasses(here))}\n}\n${own}`
write('prikbord.css', transformSync(css, { loader: 'css', minify: true, target: ['chrome109', 'firefox115', 'safari16.4'] }).code)
// list.js is for lists alone; the others are one file for every page.
const scripts = readdirSync(new URL('scripts/', here)).filter(name => name.endsWith('.js')).sort()
const script = names => transformSync(names.map(name => read(`scripts/${name}`)).join('\n'), { loader: 'js', minify: true, target: 'es2020', format: 'esm' }).code
write('prikbord.js', script(scripts.filter(name => name !== 'list.js')))
write('list.js', script(['list.js']))

write('icons.svg', icons(here, markSymbol()))
for (const [name, svg] of Object.entries({ ...scenes(), ...patterns() })) write(name, svg)

const font = new URL('node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/', here)
copyFileSync(new URL('atkinson-hyperlegible-next-latin-wght-normal.woff2', font), new URL('atkinson.woff2', dist))
copyFileSync(new URL('atkinson-hyperlegible-next-latin-ext-wght-normal.woff2', font), new URL('atkinson-ext.woff2', dist))
