import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import {
  councilsOf,
  municipalitiesOf,
  organisationsOf,
  readDistrictFile,
  setUpDistrict,
  theDistrict,
} from '#councils'
import { packageRoot } from '#package'
import { test } from '#testing'

const folder = mkdtempSync(join(tmpdir(), 'kredsplan-district-'))
afterAll(() => rmSync(folder, { recursive: true }))

const shipped = (name: string) => join(packageRoot(), 'districts', name)

type Json = { [key: string]: unknown; municipalities: Record<string, unknown>[] }

function changed(change: (file: Json) => void): string {
  const file = JSON.parse(readFileSync(shipped('nordjylland.json'), 'utf8')) as Json
  change(file)
  const path = join(folder, 'kreds.json')
  writeFileSync(path, JSON.stringify(file))
  return path
}

function configOf(path: string) {
  const outcome = readDistrictFile(path)
  if (outcome.kind !== 'district') throw new Error(outcome.message.en)
  return outcome.config
}

test('sets Nordjylland up with councils in Danish order', async ({ tx }) => {
  expect(await setUpDistrict(tx, configOf(shipped('nordjylland.json')))).toMatchObject({ kind: 'set-up' })
  expect((await councilsOf(tx)).map((council) => council.slug)).toEqual([
    'kredsraad',
    'lokalraad-broenderslev',
    'lokalraad-frederikshavn',
    'lokalraad-hjoerring',
    'lokalraad-jammerbugt',
    'lokalraad-laesoe',
    'lokalraad-mariagerfjord',
    'lokalraad-rebild',
    'lokalraad-vesthimmerland',
    'lokalraad-aalborg',
  ])
  const organisations = (await organisationsOf(tx)).map((entry) => entry.nameDa)
  expect(organisations).toHaveLength(10)
  expect(organisations[0]).toBe('Nordjyllands Politi')
  expect(organisations).toContain('Vesthimmerlands Kommune')
})

test('sets another district up from the example', async ({ tx }) => {
  await setUpDistrict(tx, configOf(shipped('fyn.example.json')))
  const codes = new Map((await municipalitiesOf(tx)).map((entry) => [entry.name, entry.code]))
  expect(Object.fromEntries(codes)).toMatchObject({ Odense: '0461', Langeland: '0482', Ærø: '0492' })
  expect([...codes.keys()].at(-1)).toBe('Ærø')
  const names = (await councilsOf(tx)).map((council) => council.nameDa)
  expect(names).toContain('Lokalrådet på Ærø')
  expect(names).toContain('Lokalråd Faaborg-Midtfyn')
})

test('action plans are due when the file says, and on 1 February where it does not', async ({ tx }) => {
  expect(configOf(shipped('nordjylland.json')).actionPlanDue).toBe('02-01')
  await setUpDistrict(tx, configOf(changed((file) => Object.assign(file, { actionPlanDue: '03-15' }))))
  expect(await theDistrict(tx)).toMatchObject({ actionPlanDue: '03-15' })
})

test('a second district is refused', async ({ tx }) => {
  const config = configOf(shipped('nordjylland.json'))
  await setUpDistrict(tx, config)
  expect(await setUpDistrict(tx, config)).toEqual({
    kind: 'already-set-up',
    key: 'nordjylland',
    name: 'Nordjylland',
  })
})

const wrong: readonly [string, (file: Json) => void, string][] = [
  ['no name', (file) => delete file['name'], 'feltet "name" skal være en tekst'],
  [
    'a code as a number',
    (file) => Object.assign(file.municipalities[2] ?? {}, { code: 825 }),
    'feltet "municipalities[2].code" skal være fire cifre i anførselstegn, som "0851"',
  ],
  [
    'one tile for two',
    (file) => Object.assign(file.municipalities[1] ?? {}, { tile: { column: 2, row: 1 } }),
    'feltet "municipalities[1].tile" er brugt to gange',
  ],
  [
    'one code for two',
    (file) => Object.assign(file.municipalities[4] ?? {}, { code: '0860' }),
    'feltet "municipalities[4].code" er brugt to gange',
  ],
  [
    'a tile outside the map',
    (file) => Object.assign(file.municipalities[0] ?? {}, { tile: { column: 0, row: 1 } }),
    'feltet "municipalities[0].tile.column" skal være et helt tal fra 1 til 12',
  ],
  ['a misspelt field', (file) => Object.assign(file, { polisNavn: 'x' }), 'feltet "polisNavn" kendes ikke'],
  [
    'a council of an unknown municipality',
    (file) =>
      Object.assign(file, {
        localCouncils: [{ municipality: '0101', nameDa: 'X', nameEn: 'X', slug: 'x' }],
      }),
    'feltet "localCouncils[0].municipality" er ikke en af kommunerne',
  ],
  [
    'a deadline that no year has',
    (file) => Object.assign(file, { actionPlanDue: '02-30' }),
    'feltet "actionPlanDue" skal være en dag og måned, der findes, som "02-01" for 1. februar',
  ],
  ['no municipalities', (file) => Object.assign(file, { municipalities: [] }), '"municipalities"'],
]

test.for(wrong)('names the field that is wrong in one line: %s', ([, change, message]) => {
  const outcome = readDistrictFile(changed(change))
  if (outcome.kind !== 'bad-file') throw new Error('was read')
  expect(outcome.message.da).toContain(message)
  expect(outcome.message.da.split('\n')).toHaveLength(1)
  expect(outcome.message.en).toContain('the field')
})

test('says when the file is missing or no JSON', () => {
  const missing = readDistrictFile(join(folder, 'findes-ikke.json'))
  expect(missing).toMatchObject({ message: { da: expect.stringContaining('kan ikke læses') as string } })
  const path = join(folder, 'halv.json')
  writeFileSync(path, '{ "key": ')
  expect(readDistrictFile(path)).toMatchObject({
    message: { en: `${path} is not valid JSON.` },
  })
})
