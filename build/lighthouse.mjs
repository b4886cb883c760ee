// Prints the median of Lighthouse's reports per page, and every audit that took points.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const kinds = ['performance', 'accessibility', 'best-practices', 'seo']
const pages = new Map()
for (const name of readdirSync(process.argv[2]).sort()) {
  const report = JSON.parse(readFileSync(join(process.argv[2], name), 'utf8'))
  const path = new URL(report.requestedUrl).pathname
  pages.set(path, [...pages.get(path) ?? [], report])
}
const median = values => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]

console.log(`| page | ${kinds.join(' | ')} |\n|---|${'---|'.repeat(kinds.length)}`)
for (const [path, reports] of pages) console.log(`| ${path} | ${kinds.map(kind => Math.round(100 * median(reports.map(report => report.categories[kind].score ?? 0)))).join(' | ')} |`)

const lost = new Set()
for (const report of [...pages.values()].flat())
  for (const kind of kinds)
    for (const { id, weight } of report.categories[kind].auditRefs) {
      const audit = report.audits[id]
      if (weight > 0 && audit.score !== null && audit.score < 0.9) lost.add(`${new URL(report.requestedUrl).pathname} ${kind}: ${audit.title} ${audit.displayValue ?? ''}`)
    }
if (lost.size > 0) console.log('\n' + [...lost].join('\n'))
