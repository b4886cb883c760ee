// Adds up the results of all test projects and prints the one closing line.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const folder = process.argv[2];
let passed = 0, failed = 0, skipped = 0;
for (const file of readdirSync(folder).filter(name => name.endsWith('.xml'))) {
  for (const [assembly] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(/<assembly [^>]*>/g)) {
    const count = name => Number(assembly.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? 0);
    passed += count('passed');
    failed += count('failed') + count('errors');
    skipped += count('skipped') + count('not-run');
  }
}
if (existsSync(`${folder}/crashed`)) failed += readFileSync(`${folder}/crashed`, 'utf8').trim().split('\n').length;
console.log(skipped > 0 ? `${passed} passed, ${failed} failed, ${skipped} skipped` : `${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
