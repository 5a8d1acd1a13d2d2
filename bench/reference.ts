import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { packageRoot } from '#package'
import { checkFolder, verdictOf } from '#statistics/reference'

const [, , named] = process.argv
const folder = named === undefined ? join(packageRoot(), '../shared/reference') : resolve(named)
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}; name one: npm run reference -- FOLDER`)
  process.exit(1)
}
const lines = checkFolder(folder)
for (const line of lines) {
  const { name, cases, worst, tolerance, where } = line
  const verdict = verdictOf(line)
  const error = tolerance === 0 ? `${worst} differ` : worst.toExponential(1)
  const limit = tolerance === 0 ? 'equal' : tolerance.toExponential(0)
  console.log(
    [name.padEnd(52), `${cases} cases`.padStart(12), error.padStart(10), limit.padStart(6), verdict].join(
      '  ',
    ) + (verdict === 'ok' ? '' : `  ${where}`),
  )
}
if (lines.length === 0) console.error(`${folder} has none of the files that the engine is checked against.`)
process.exitCode = lines.length > 0 && lines.every((line) => verdictOf(line) === 'ok') ? 0 : 1
