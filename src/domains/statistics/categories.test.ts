import { describe, expect } from 'vitest'
import { aDistrict, aMember, test } from '#testing'
import type { Tx } from '#db'
import { categoriesOf, categoryVersions } from './category-queries.ts'
import { checkOffences } from './category-rules.ts'
import { categoryLinks } from './category-links.ts'
import { defaultCategories } from './default-categories.ts'
import { knownOffences } from '#statistics/reading'
import { retireCategory, saveCategory, type CategoryToSave } from './save-category.ts'
import { startCategories } from './start-categories.ts'
import { aDataSet, aTable, again, taking } from './testing.ts'

const known = new Set(knownOffences.map(({ code }) => code))

describe('a mapping', () => {
  test.for([
    [[], { kind: 'no-codes' }],
    [['12', '4711'], { kind: 'unknown-codes', codes: ['4711'] }],
    [['1320', '1320'], { kind: 'counts-twice', code: '1320', within: '1320' }],
    [['12', '1210'], { kind: 'counts-twice', code: '1210', within: '12' }],
    [['3210', 'TOT'], { kind: 'counts-twice', code: '3210', within: 'TOT' }],
    [['1', '1390'], { kind: 'counts-twice', code: '1390', within: '1' }],
    [['12', '1312'], null],
  ] as const)('%j is %j', ([codes, expected]) => {
    expect(checkOffences(codes, known, 'straf')).toEqual(expected)
  })

  test('of every default category counts each offence once', () => {
    for (const { offenceCodes, slug } of defaultCategories)
      expect([slug, checkOffences(offenceCodes, known, 'straf')]).toEqual([slug, null])
    expect(new Set(defaultCategories.map(({ slug }) => slug)).size).toBe(defaultCategories.length)
  })
})

test('totals are linked with the largest categories in them, disjoint ones together', () => {
  const links = categoryLinks([
    { id: 'all', offenceCodes: ['1'] },
    { id: 'person', offenceCodes: ['12', '1312'] },
    { id: 'violence', offenceCodes: ['12'] },
    { id: 'arson', offenceCodes: ['1312'] },
    { id: 'burglary', offenceCodes: ['1320'] },
    { id: 'drugs', offenceCodes: ['3210'] },
  ])
  expect(links).toEqual([
    { total: 'all', parts: ['person', 'burglary'], exhaustive: false },
    { total: 'person', parts: ['violence', 'arson'], exhaustive: true },
  ])
})

async function theFirst(tx: Tx) {
  await startCategories(tx, 'straf')
  const [category] = await categoriesOf(tx, 'straf')
  if (!category) throw new Error('no category')
  return category
}

describe('a category', () => {
  test('is changed as a new version, and the old one stays', async ({ tx }) => {
    await aDistrict(tx)
    const analyst = await aMember(tx, 'kredsraad', 'analyst')
    const dataSet = await aDataSet(tx)
    const { id, slug, version, ...category } = await theFirst(tx)
    const change: CategoryToSave = {
      ...category,
      classification: 'straf',
      id,
      basedOn: version,
      name: { da: 'Straffelov', en: '' },
    }
    expect(await saveCategory(tx, analyst, change)).toEqual({ kind: 'saved', id, slug, version: 2 })
    expect(await saveCategory(tx, analyst, change)).toEqual({ kind: 'changed-meanwhile' })
    expect(await categoryVersions(tx, id)).toMatchObject([
      {
        version: 2,
        name: { da: 'Straffelov', en: 'Straffelov' },
        slug,
        functionTitle: analyst.seats[0]?.titleDa,
      },
      { version: 1, name: { da: 'Straffelov i alt' } },
    ])
    expect(await again(tx, dataSet)).toMatchObject({ analysing: true })
  })

  test('that is retired is followed no more, and its address is not given away', async ({ tx }) => {
    const { id, slug, version, ...category } = await theFirst(tx)
    expect(await retireCategory(tx, null, id, version)).toEqual({ kind: 'retired' })
    expect(await retireCategory(tx, null, id, version)).toEqual({ kind: 'changed-meanwhile' })
    expect((await categoriesOf(tx, 'straf')).map((one) => one.slug)).not.toContain(slug)
    const added = { ...category, classification: 'straf', id: null, basedOn: 0 }
    expect(await saveCategory(tx, null, added)).toMatchObject({ kind: 'saved', slug: 'straffelov-i-alt-2' })
  })

  test('needs a name, a definition and no personal numbers', async ({ tx }) => {
    const { version, ...category } = await theFirst(tx)
    const given = { ...category, classification: 'straf', basedOn: version }
    const empty = { da: ' ', en: '' }
    expect(await saveCategory(tx, null, { ...given, name: empty })).toEqual({ kind: 'no-name' })
    expect(await saveCategory(tx, null, { ...given, definition: empty })).toEqual({ kind: 'no-definition' })
    const personal = { da: '010170-1234', en: '' }
    expect(await saveCategory(tx, null, { ...given, caveat: personal })).toEqual({ kind: 'personal-numbers' })
  })
})

test('a classification that nothing is known of gets a category for each offence', async ({ tx }) => {
  const dataSet = await aDataSet(tx, { code: 'london', period: 12, classification: 'mps' })
  const offences = ['ROBBERY', 'THEFT']
  await taking(
    tx,
    dataSet,
    aTable({ areas: ['Barnet'], offences, first: '2025-01', length: 2, cell: () => 3 }),
  )
  expect(await categoriesOf(tx, 'mps')).toMatchObject([
    { slug: 'robbery', offenceCodes: ['ROBBERY'] },
    { slug: 'theft', offenceCodes: ['THEFT'] },
  ])
})
