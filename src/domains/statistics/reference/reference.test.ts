import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#package'
import { checkFolder, verdictOf } from './check-folder.ts'

const folder = process.env['KREDSPLAN_REFERENCE'] ?? join(packageRoot(), '../shared/reference')
const isThere = existsSync(folder)
if (!isThere) console.warn(`The engine is not compared: there are no reference answers in ${folder}`)
const lines = isThere ? checkFolder(folder) : []

test.runIf(isThere)('the folder has something to compare', () => {
  expect(lines.length).toBeGreaterThan(0)
})

test.for(lines)('$name within its tolerance', (line) => {
  expect(verdictOf(line), `${line.worst} over ${line.tolerance}: ${line.where}`).toBe('ok')
})
