import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Tx } from '#db'
import { newId } from '#id'
import { Forbidden, type Actor } from '#permissions'
import { createDataSet, saveAnnotation, type DataSet } from '#statistics'
import { reportOn } from '#statistics/analysis'
import { aDistrict, aMember, test } from '#testing'
import { publishedDocument } from './figures-document.ts'
import { publishStatistics } from './publish-statistics.ts'
import { keptReleases } from './queries.ts'
import { prepareStatistics } from './release.ts'
import type { StatisticsRelease } from './release-types.ts'
import { aCategory, analysed, aPublishableSet, ordinary, type Counting } from './testing.ts'

const now = new Date('2026-02-21T12:00:00Z')

async function aStage(tx: Tx, count: Counting = ordinary): Promise<{ actor: Actor; dataSet: DataSet }> {
  await aDistrict(tx)
  const actor = await aMember(tx, 'kredsraad', 'secretary', 'Vilhelmine Persondatter')
  return { actor, dataSet: await analysed(tx, await aPublishableSet(tx, 24, count)) }
}

async function prepared(tx: Tx, dataSet: DataSet): Promise<StatisticsRelease> {
  const release = await prepareStatistics(tx, dataSet, null)
  if (typeof release === 'string') throw new Error(release)
  return release
}

/** Everything that anybody can read, as one text. */
async function everythingPublic(tx: Tx): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select coalesce(string_agg(query_to_xml('select * from published.' || tablename, true, false, '')::text, ''), '') as text
    from pg_tables where schemaname = 'published'`.execute(tx)
  return rows[0]?.text ?? ''
}

function publicSeries(tx: Tx) {
  return tx.selectFrom('published.statistics_series').selectAll().orderBy('area_key').execute()
}

function sorted(all: readonly { readonly counts: unknown }[]): readonly string[] {
  return all.map(({ counts }) => JSON.stringify(counts)).toSorted()
}

describe('publishing figures', () => {
  test('makes the open counts public and keeps what was open in the register', async ({ tx }) => {
    const { actor, dataSet } = await aStage(tx)
    const release = await prepared(tx, dataSet)
    expect(release.audit).toMatchObject({ exposed: 0, known: 0 })
    expect(release.audit.withheld).toBeGreaterThan(0)
    expect(await publishStatistics(tx, actor, dataSet.id, release.fingerprint, now)).toEqual({
      kind: 'published',
      number: 1,
    })
    const rows = await publicSeries(tx)
    expect(rows).toHaveLength(20)
    const laesoe = rows.filter(({ area_key }) => area_key === '0825')
    for (const { counts, statuses, years } of laesoe) {
      expect([...counts, ...years].filter((count) => count !== null && count > 0 && count < 5)).toEqual([])
      expect(Array.from(statuses, (letter) => letter === 'w')).toEqual(counts.map((count) => count === null))
    }
    const [kept] = await keptReleases(tx, dataSet.id)
    expect(kept).toMatchObject({ number: 1, threshold: 5, audit: release.audit, sha256: release.sha256 })
    const open = await tx.selectFrom('released_series').selectAll().execute()
    expect(sorted(open)).toEqual(sorted(rows))
    const [entry] = await tx.selectFrom('audit_entry').select('action').orderBy('id', 'desc').execute()
    expect(entry).toEqual({ action: 'statistics.published' })
  })

  test('lets nothing internal through, whatever field it stands in', async ({ tx }) => {
    const { actor, dataSet } = await aStage(tx)
    await tx.updateTable('data_set').set({ column_mapping: '{"note":"HEMMELIG"}' }).execute()
    const saved = await saveAnnotation(tx, actor, {
      id: null,
      dataSetId: dataSet.id,
      areaKey: null,
      categoryId: null,
      period: '2022-Q3',
      kind: 'break',
      text: { da: 'Ny registrering', en: '' },
    })
    expect(saved.kind).toBe('saved')
    await publishStatistics(tx, actor, dataSet.id, null, now)
    const text = await everythingPublic(tx)
    expect(text).toContain('Ny registrering')
    expect(text).not.toMatch(/HEMMELIG|Vilhelmine/)
    expect(text).not.toContain(actor.seats[0]?.titleDa)
    const { sha256 } = await tx.selectFrom('vintage').select('sha256').executeTakeFirstOrThrow()
    expect(text).not.toContain(sha256)
  })

  test('leaves a release as it was that was read with the fingerprint of its file', async ({ tx }) => {
    const { actor, dataSet } = await aStage(tx)
    await publishStatistics(tx, actor, dataSet.id, null, now)
    const release = await tx.selectFrom('published.statistics_release').selectAll().executeTakeFirstOrThrow()
    const vintage_sha256 = 'ab'.repeat(32)
    const old = { ...release, release_id: crypto.randomUUID(), number: 2, vintage_sha256 }
    await tx.insertInto('published.statistics_release').values(old).execute()
    expect((await publishedDocument(tx, 'proeve', 1))?.canonical).not.toContain('vintage_sha256')
    const found = await publishedDocument(tx, 'proeve', 2)
    expect(JSON.parse(found?.canonical ?? '')).toMatchObject({ number: 2, vintage_sha256 })
  })

  test('has exactly the columns that are listed here', async ({ tx }) => {
    const { rows } = await sql<{ name: string; columns: string }>`
      select table_name as name, string_agg(column_name, ' ' order by ordinal_position) as columns
      from information_schema.columns
      where table_schema = 'published' and (table_name like 'statistics%' or table_name like 'claim%')
      group by table_name order by table_name`.execute(tx)
    expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual({
      claim: 'number kind about claimed evidence made_on',
      claim_since: 'claim_number position holds since noted_on',
      statistics_annotation: 'release_id position area_key category_slug period kind text_da text_en',
      statistics_area: 'release_id key name kind tile_column tile_row',
      statistics_category:
        'release_id slug position version reports name_da name_en definition_da definition_en caveat_da caveat_en offences_da',
      statistics_release:
        'release_id data_set number district_key title_da title_en publisher_da publisher_en unit_da unit_en period drawn_on drawn_by vintage_number vintage_sha256 threshold cells_open cells_withheld sha256 published_at',
      statistics_series:
        'release_id area_key category_slug first_period counts statuses population years report origins',
    })
  })

  test('says nothing of a series that its open counts do not say', async ({ tx }) => {
    const { actor, dataSet } = await aStage(tx)
    await publishStatistics(tx, actor, dataSet.id, null, now)
    const rows = await publicSeries(tx)
    const reports = reportOn(
      rows.map(({ first_period, counts, statuses, population }) => ({
        period: 4,
        first: first_period,
        counts,
        statuses,
        population,
      })),
    )
    expect(rows.map(({ report }) => report)).toEqual(JSON.parse(JSON.stringify(reports)))
  })

  test('is the same whatever the withheld counts are', async ({ tx }) => {
    const { actor, dataSet } = await aStage(tx)
    await publishStatistics(tx, actor, dataSet.id, null, now)
    // Moves one report from a withheld quarter to another, and back in the municipality that is withheld with it.
    const moved: Readonly<Record<string, number>> = { '825 0': 1, '825 3': -1, '810 0': -1, '810 3': 1 }
    const counting: Counting = (place, offence, at) =>
      (ordinary(place, offence, at) ?? 0) + (offence === 'v' ? (moved[`${place} ${at}`] ?? 0) : 0)
    const other = await analysed(tx, await aPublishableSet(tx, 24, counting, 'anden'))
    await publishStatistics(tx, actor, other.id, null, now)
    const rows = await tx
      .selectFrom('published.statistics_series as s')
      .innerJoin('published.statistics_release as r', 'r.release_id', 's.release_id')
      .select([
        'r.data_set',
        's.area_key',
        's.category_slug',
        's.counts',
        's.statuses',
        's.years',
        's.report',
      ])
      .orderBy('s.area_key')
      .orderBy('s.category_slug')
      .execute()
    const of = (set: string) =>
      rows.filter((row) => row.data_set === set).map(({ data_set: _set, ...row }) => row)
    expect(of('anden')).toEqual(of('proeve'))
    const few = of('proeve').find((row) => row.area_key === '0825' && row.category_slug === 'vold')
    expect([few?.counts[0], few?.counts[3]]).toEqual([null, null])
  })

  test('is for the secretariat, and for a data set that is there', async ({ tx }) => {
    const { actor, dataSet } = await aStage(tx)
    const analyst = await aMember(tx, 'kredsraad', 'analyst')
    await expect(publishStatistics(tx, analyst, dataSet.id, null, now)).rejects.toBeInstanceOf(Forbidden)
    const local = await aMember(tx, 'lokalraad-laesoe', 'secretary')
    await expect(publishStatistics(tx, local, dataSet.id, null, now)).rejects.toBeInstanceOf(Forbidden)
    await expect(publishStatistics(tx, actor, newId<'data-set'>(), null, now)).rejects.toMatchObject({
      status: 404,
    })
  })

  test('waits for the analysis, and has nothing to publish without figures', async ({ tx }) => {
    const { actor, dataSet } = await aStage(tx)
    await aCategory(tx, 'Alt', ['i', 'v'])
    expect(await publishStatistics(tx, actor, dataSet.id, null, now)).toEqual({ kind: 'being-analysed' })
    const empty = await createDataSet(tx, null, { ...emptySet, code: 'tom' })
    if (empty.kind !== 'created') throw new Error(empty.kind)
    expect(await publishStatistics(tx, actor, empty.dataSet.id, null, now)).toEqual({ kind: 'no-figures' })
  })

  test('is refused when it is no longer what was shown, and done once', async ({ tx }) => {
    const { actor, dataSet } = await aStage(tx)
    const shown = await prepared(tx, dataSet)
    await aCategory(tx, 'Alt', ['i', 'v'])
    const later = await analysed(tx, dataSet)
    expect(await publishStatistics(tx, actor, later.id, shown.fingerprint, now)).toEqual({
      kind: 'something-changed',
    })
    expect(await publicSeries(tx)).toEqual([])
    const fresh = await prepared(tx, later)
    expect(await publishStatistics(tx, actor, later.id, fresh.fingerprint, now)).toEqual({
      kind: 'published',
      number: 1,
    })
    expect(await publishStatistics(tx, actor, later.id, fresh.fingerprint, now)).toEqual({
      kind: 'nothing-new',
    })
    expect(await keptReleases(tx, later.id)).toHaveLength(1)
  })
})

const both = { da: 'Tom', en: '' }
const emptySet = { title: both, publisher: both, unit: both, period: 4, classification: 'tom' } as const
