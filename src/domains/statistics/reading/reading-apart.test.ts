import { mkdtempSync, openSync, ftruncateSync, closeSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answerOf, resultOf } from './answer.ts'
import { apiCsv, bulk, qlik, qlikMapping, workbook } from './forms-fixture.ts'
import { readFigures } from './read-figures.ts'
import { readFiguresHere, readHere } from './read-here.ts'
import { tableOf } from './table.ts'

const place = mkdtempSync(join(tmpdir(), 'kredsplan-reading-'))
afterAll(() => rmSync(place, { recursive: true }))

test.each([
  ['bytes of a table', { name: 'a.csv', bytes: apiCsv('Value') }, null],
  ['bytes in BULK form', { name: 'a.csv', bytes: bulk() }, null],
  ['a workbook', { name: 'a.xlsx', bytes: workbook() }, qlikMapping],
  ['a question', { name: 'a.csv', bytes: qlik() }, null],
  ['a refusal', { name: 'a.csv', bytes: new TextEncoder().encode('hej') }, null],
])('says the same from a process of its own: %s', async (_, file, mapping) => {
  expect(await readFigures(file, mapping)).toEqual(await readFiguresHere(file, mapping))
})

test('reads a file by its path, and passes on what the caller knows', async () => {
  const path = join(place, 'tal.csv')
  writeFileSync(path, 'OMRÅDE;OVERTRÆD;TID;INDHOLD\nAalborg;Røveri;2025M01;0\n')
  expect(await readFigures({ name: 'tal.csv', path }, null, { withheldAs: '0' })).toMatchObject({
    kind: 'read',
    table: { series: [{ counts: [null], statuses: 'w' }] },
  })
})

test('refuses two gigabytes before it has read any', async () => {
  const path = join(place, 'stor.csv')
  const file = openSync(path, 'w')
  ftruncateSync(file, 2 * 1024 ** 3)
  closeSync(file)
  const started = performance.now()
  expect(await readFigures({ name: 'stor.csv', path }, null)).toEqual({
    kind: 'refused',
    refusals: [{ kind: 'too-large', file: 'stor.csv', megabytes: 2048, most: 1024 }],
  })
  expect(performance.now() - started).toBeLessThan(200)
})

test('says that a file is not there', async () => {
  expect(await readFigures({ name: 'væk.csv', path: join(place, 'væk.csv') }, null)).toEqual({
    kind: 'refused',
    refusals: [{ kind: 'no-such-file', file: 'væk.csv' }],
  })
})

test('refuses more numbers than fit, without ending for lack of memory', async () => {
  const rows = Array.from({ length: 40_000 }, (_, i) => `Sted ${i};Ting ${i};${1950 + (i % 100)}M01;1\n`)
  const bytes = new TextEncoder().encode(`OMRÅDE;OVERTRÆD;TID;INDHOLD\n${rows.join('')}`)
  expect(await readFigures({ name: 'mange.csv', bytes }, null)).toMatchObject({
    refusals: [{ kind: 'too-many-cells', file: 'mange.csv' }],
  })
})

test('lets others have their turn while a large table is made', async () => {
  const areas = Array.from({ length: 200 }, (_, i) => `Sted ${i}`)
  const rows = areas.flatMap((area) =>
    Array.from(
      { length: 1000 },
      (_, i) => `${area};Ting ${i % 50};${2000 + Math.floor(i / 50)}M01;${i + 1}\n`,
    ),
  )
  const bytes = new TextEncoder().encode(`OMRÅDE;OVERTRÆD;TID;INDHOLD\n${rows.join('')}`)
  const result = await readHere({ name: 'a.csv', bytes }, null, {})
  if ('kind' in result) throw new Error(result.kind)
  let turns = 0
  const turn = setInterval(() => turns++, 0)
  const table = await tableOf(result)
  clearInterval(turn)
  expect(table.series).toHaveLength(10_000)
  expect(turns).toBeGreaterThan(3)
  const answer = Buffer.concat([...answerOf(result)])
  const back = resultOf(answer)
  if ('kind' in back) throw new Error(back.kind)
  expect((await tableOf(back)).series).toEqual(table.series)
})
