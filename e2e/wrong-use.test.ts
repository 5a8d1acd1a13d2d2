import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runKredsplan } from './kredsplan.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kredsplan-wrong-'))
  writeFileSync(join(folder, 'notes.md'), '# A heading, with words\n\nSome words, and more of them.\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

test.for([
  ['hovsa', 'Kommandoen »hovsa« findes ikke; se kredsplan --help.'],
  ['hovsa --help', 'Kommandoen »hovsa« findes ikke; se kredsplan --help.'],
  ['fetch', 'Efter »kredsplan fetch« skal der stå statbank; se kredsplan fetch --help.'],
  [
    'import hovsa',
    'Efter »kredsplan import« skal der stå plan eller statistics; se kredsplan import --help.',
  ],
  ['import statistics --bad', '--bad findes ikke her; se kredsplan import statistics --help.'],
  ['import plan x.txt --year', '--year mangler sin værdi; se kredsplan import plan --help.'],
  ['analyse x.csv --json=1', '--json skal ikke have en værdi; se kredsplan analyse --help.'],
  ['doctor mere', '»mere« er for meget; se kredsplan doctor --help.'],
] as const)('kredsplan %s is answered in one clear line', async ([words, line]) => {
  expect(await runKredsplan(words.split(' '))).toEqual({ code: 2, out: '', err: `${line}\n` })
})

test.for([
  ['import --help', ['kredsplan import plan FIL', 'kredsplan import statistics FIL']],
  ['help fetch', ['kredsplan fetch statbank TABEL']],
  ['account invite --help', ['kredsplan account invite MAIL']],
] as const)('kredsplan %s tells of every command meant', async ([words, said]) => {
  const ended = await runKredsplan(words.split(' '))
  expect(ended.code).toBe(0)
  for (const one of said) expect(ended.out).toContain(one)
})

test('a file without figures is said to be none, also in English', async () => {
  const file = join(folder, 'notes.md')
  expect(await runKredsplan(['analyse', file])).toMatchObject({
    code: 1,
    err: 'notes.md har ikke tal i en form, der kendes. Brug en CSV-fil, der er hentet fra siden med tallene.\n',
  })
  const english = await runKredsplan(['analyse', file, '--bad'], { KREDSPLAN_LANG: 'en' })
  expect(english).toMatchObject({ code: 2, err: 'There is no --bad here; see kredsplan analyse --help.\n' })
})
