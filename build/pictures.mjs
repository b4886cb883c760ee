// Takes docs/pictures anew: every type of page at three widths, in two looks and by night.
//   dotnet build src/Web -c Release && node build/pictures.mjs [type…]
// It serves Hilversum and Heuvelland itself, from a folder of its own, and needs Debian's chromium.
import { spawn, execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const here = resolve(import.meta.dirname, '..')
const program = join(here, 'src/Web/bin/Release/net10.0/OrchardVrijwilligers.Web.dll')
const pictures = join(here, 'docs/pictures')
const address = 'http://127.0.0.1:5390'
const widths = [[1280, 0.5], [768, 0.5], [320, 0.7]]
const tall = 1100
const rooms = [
  { name: 'Hilversum', root: '' },
  { name: 'Heuvelland', root: '/heuvelland' },
  { name: 'Hilversum, donker', root: '', dark: true, only: ['home', 'list', 'vacancy', 'story', 'guide'] },
]

/** A path, or the first note of a list; what a portal does not have is left out. */
const first = list => async (page, root) => {
  await page.goto(address + root + list)
  const links = page.locator('main a.ov-note__link, main article a')
  return await links.count() === 0 ? null : (await links.first().getAttribute('href')).slice(root.length)
}
const types = {
  home: '/', list: '/vacatures', filtered: '/vacatures?inzet=eenmalig&binnenBuiten=buiten', empty: '/vacatures?q=bestaatechtniet', map: '/vacatures?weergave=kaart',
  vacancy: first('/vacatures'), guide: '/keuzehulp', fitting: '/keuzehulp?vraag=klaar', stories: '/verhalen', story: first('/verhalen'),
  agenda: '/agenda', month: '/agenda?weergave=maand', event: first('/agenda'), trainings: '/trainingen', training: first('/trainingen'),
  organizations: '/organisaties', organization: first('/organisaties'), knowledge: '/kennisbank', article: first('/kennisbank'),
  neighborhoods: '/wijken', neighborhood: first('/wijken'), search: '/zoeken?q=koken', statement: '/toegankelijkheid', missing: '/bestaat-niet', signin: '/aanmelden', english: '/en/vacatures',
  advice: '/beslishulp/vergoeding', paper: '/papier/vacatures', widget: '/widget', opendata: '/open-data', report: '/melden',
}

const asked = process.argv.slice(2)
const wanted = Object.entries(types).filter(([name]) => asked.length === 0 || asked.includes(name))
if (!existsSync(program)) throw new Error('Build first: dotnet build src/Web -c Release')

const work = mkdtempSync(join(tmpdir(), 'ov-pictures-'))
execFileSync('npm', ['install', '--prefix', work, '--no-save', '--loglevel=error', 'playwright-core@1.64.1'], { stdio: 'inherit' })
const { chromium } = createRequire(join(work, 'x.js'))('playwright-core')

const data = join(work, 'data')
const run = words => execFileSync('dotnet', [program, '--data', data, ...words], { stdio: 'ignore', env: { ...process.env, Setup__Recipe: '' } })
run(['tenant', 'add', 'hilversum', '--recipe', 'hilversum'])
run(['tenant', 'add', 'heuvelland', '--recipe', 'heuvelland', '--prefix', 'heuvelland'])
const server = spawn('dotnet', [program, '--data', data, '--urls', address], { stdio: 'ignore', env: { ...process.env, Setup__Recipe: '' } })
// The shell of Debian's chromium draws the same and starts a window for nobody.
const shell = '/usr/bin/chromium-headless-shell'
const browser = await chromium.launch({ executablePath: existsSync(shell) ? shell : '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })

const pages = { board: browser.newContext({ viewport: { width: 1340, height: 800 }, deviceScaleFactor: 1.25 }).then(context => context.newPage()) }
for (const [width] of widths) for (const dark of [false, true]) pages[`${width} ${dark}`] = page(width, dark)

try {
  for (let tries = 0; tries < 100 && !(await fetch(address).then(answer => answer.ok, () => false)); tries++) await wait(200)
  mkdirSync(pictures, { recursive: true })
  for (const [name, where] of wanted) await sheet(name, where)
} finally {
  await browser.close()
  server.kill()
  rmSync(work, { recursive: true, force: true })
}

/** One page for every width, by day and by night, so that fonts and styles are fetched once. */
async function page(width, dark) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  return await context.newPage()
}

async function shoot(width, scale, room, path, name) {
  const page = await pages[`${width} ${room.dark === true}`]
  const answer = await page.goto(address + room.root + path)
  if (answer.status() >= 400 && name !== 'missing') return null
  const height = Math.min(tall, await page.evaluate(() => document.documentElement.scrollHeight))
  const png = await page.screenshot({ clip: { x: 0, y: 0, width, height }, fullPage: true })
  return { width: width * scale, height: height * scale, png: png.toString('base64') }
}

async function sheet(name, where) {
  const rows = []
  for (const room of rooms.filter(room => !room.only || room.only.includes(name))) {
    const path = typeof where === 'string' ? where : await where(await pages['1280 false'], room.root)
    if (path === null) continue
    const shots = []
    for (const [width, scale] of widths) shots.push(await shoot(width, scale, room, path, name))
    if (shots.every(shot => shot !== null)) rows.push({ room, shots })
  }
  if (rows.length === 0) return console.log(`${name}: no portal has it`)
  const board = await pages.board
  await board.setContent(`<style>body{margin:16px;font:600 15px sans-serif;background:#ddd}section{display:flex;gap:16px;align-items:start;margin-block:8px 24px}</style>` +
    rows.map(({ room, shots }) => `<div>${room.name}</div><section>${shots.map(shot => `<img width="${shot.width}" height="${shot.height}" src="data:image/png;base64,${shot.png}">`).join('')}</section>`).join(''))
  await board.screenshot({ path: join(pictures, `${name}.jpg`), type: 'jpeg', quality: 60, fullPage: true })
  console.log(name)
}
