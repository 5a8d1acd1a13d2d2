import { beforeAll, describe, expect } from 'vitest'
import { auditEntries } from '#audit'
import { openDatabase, type Database } from '#db'
import type { Actor } from '#permissions'
import { findDataSet, vintagesOf } from '#statistics'
import { cloneDatabase, test, testConnection } from '#testing'
import { forgetOldIntakes, openIntakes } from './intake-queries.ts'
import {
  aSetWithFigures,
  newSet,
  pagesOf,
  plainCount,
  somebody,
  statbankCsv,
  theDistrictOf,
  upload,
} from './testing.ts'

let database: Database
let analyst: Actor

beforeAll(async () => {
  database = openDatabase(testConnection('kredsplan_app', await cloneDatabase()), 6)
  await theDistrictOf(database)
  analyst = await somebody(database, 'analyst')
  return () => database.close()
})

const root = '/arbejde/tal-ind'
const vist = (html: string): string => /name="vist" value="(\d+)"/.exec(html)?.[1] ?? ''
const extractsOf = async (code: string) => {
  const set = await findDataSet(database.kysely, code)
  return set ? vintagesOf(database.kysely, set.id) : []
}

/** The plain figures, each so much higher. */
function higherBy(more: number): string {
  return statbankCsv((area, offence) => plainCount(area, offence) + more)
}

/** Sends the first file of a new data set and takes it into use. */
async function aTakenSet(code: string): Promise<void> {
  const visit = pagesOf(database, analyst)
  const to = (await visit(`${root}/nyt`, upload(statbankCsv(plainCount), newSet(code)))).to ?? ''
  await visit(to, { vist: '0' })
}

describe('a file', () => {
  test('is looked through before it is taken, and is nothing before', async () => {
    const visit = pagesOf(database, analyst)
    const sent = await visit(`${root}/nyt`, upload(statbankCsv(plainCount), newSet('straf11')))
    expect([sent.status, sent.to?.startsWith(`${root}/fil/`)]).toEqual([303, true])
    const page = await visit(sent.to ?? '')
    expect(page.html).toContain('Intet er taget i brug endnu')
    expect(page.html).toContain('<b>63</b> <span>antal</span>')
    expect(page.html).toContain('1. kvartal 2024 – 3. kvartal 2025')
    expect(page.html).toContain('Det er datasættets første udtræk')
    expect(page.html).toContain('Vold og lignende mod offentlig myndighed')
    expect(await findDataSet(database.kysely, 'straf11')).toBeNull()
    const taken = await visit(sent.to ?? '', { vist: vist(page.html) })
    expect(taken.to).toBe(`${root}/straf11/udtraek/1?gjort=taget`)
    const vintage = await visit(taken.to ?? '')
    expect(vintage.html).toContain('Udtrækket er taget i brug')
    expect(vintage.html).toContain('Siderne viser tallene fra før, til den er færdig')
    expect(vintage.html).toMatch(/href="\/arbejde\/tal\/straf11\/skiller-sig-ud"/)
    expect(vintage.html).toMatch(/href="\/arbejde\/tal-udkast\/straf11"/)
    expect(vintage.html).toContain('3. november 2026')
    expect((await visit(`${root}/straf11`)).html).toContain('Udtræk 1')
    expect(await extractsOf('straf11')).toMatchObject([{ number: 1, drawnBy: 'Analytiker', cells: 63 }])
    const actions = (await auditEntries(database.kysely, 20, null)).map((entry) => entry.action)
    expect(actions).toEqual(expect.arrayContaining(['statistics-intake.opened', 'statistics.extract-taken']))
  })

  test('taken by two presses at once, or by a press after a restart, is taken once', async () => {
    const visit = pagesOf(database, analyst)
    const { to } = await visit(`${root}/nyt`, upload(statbankCsv(plainCount), newSet('to-tryk')))
    const presses = await Promise.all([visit(to ?? '', { vist: '0' }), visit(to ?? '', { vist: '0' })])
    presses.push(await visit(to ?? '', { vist: '0' }))
    expect(new Set(presses.map((page) => page.to))).toEqual(
      new Set([`${root}/to-tryk/udtraek/1?gjort=taget`]),
    )
    expect(await extractsOf('to-tryk')).toHaveLength(1)
    expect((await visit(to ?? '')).to).toBe(`${root}/to-tryk/udtraek/1`)
  })

  test('sent twice is one, and sent again when it is in use leads to its extract', async () => {
    const visit = pagesOf(database, analyst)
    const send = () => visit(`${root}/nyt`, upload(statbankCsv(plainCount), newSet('igen')))
    const [first, second] = [await send(), await send()]
    expect(second.to).toBe(first.to)
    await visit(first.to ?? '', { vist: '0' })
    const again = await visit(root, upload(statbankCsv(plainCount), { saet: 'igen' }))
    expect(again.to).toBe(`${root}/igen/udtraek/1?gjort=samme-fil`)
    expect((await visit(again.to ?? '')).html).toContain('Filen var her allerede')
  })

  test('newer than the one in use shows what it changes, before and after', async () => {
    await aTakenSet('nyere')
    const visit = pagesOf(database, analyst)
    const newer = statbankCsv((area, offence, quarter) =>
      area === '851' && offence === '1' && quarter === '2025K3' ? 140 : plainCount(area, offence),
    )
    const { to } = await visit(root, upload(newer, { saet: 'nyere', trukket: '2026-11-20', note: 'Rettet' }))
    const page = await visit(to ?? '')
    expect(page.html).toContain('Sammenlignet med de tal, der gælder nu, til og med udtræk 1.')
    expect(page.html).toContain('<b>1</b> <span>ændrede antal</span>')
    expect(page.html).toContain('(+40)')
    const taken = await visit(to ?? '', { vist: '1' })
    expect(taken.to).toBe(`${root}/nyere/udtraek/2?gjort=taget`)
    const vintage = await visit(taken.to ?? '')
    expect(vintage.html).toContain('Sammenlignet med de udtræk, der var taget i brug før dette.')
    expect(vintage.html).toContain('<b>1</b> <span>ændrede antal</span>')
    expect(vintage.html).toContain('Rettet')
    expect((await pagesOf(database, analyst, 'en')(`${root}/nyere/udtraek/2`)).html).toContain(
      'changed counts',
    )
  })

  test('is shown anew when somebody else took an extract meanwhile', async () => {
    await aTakenSet('imens')
    const [mine, theirs] = [
      pagesOf(database, analyst),
      pagesOf(database, await somebody(database, 'secretary')),
    ]
    const { to } = await mine(root, upload(higherBy(1), { saet: 'imens', trukket: '2026-11-20' }))
    const other = await theirs(root, upload(higherBy(2), { saet: 'imens', trukket: '2026-11-19' }))
    expect((await theirs(to ?? '')).status).toBe(404)
    await theirs(other.to ?? '', { vist: '1' })
    const stale = await mine(to ?? '', { vist: '1' })
    expect([stale.status, stale.html.includes('Nogen har taget et andet udtræk i brug')]).toEqual([409, true])
    expect(stale.html).toContain('til og med udtræk 2')
    expect(vist(stale.html)).toBe('2')
    expect((await mine(to ?? '', { vist: '2' })).to).toBe(`${root}/imens/udtraek/3?gjort=taget`)
  })

  test('after a wrong one, the former is taken once more and holds again', async () => {
    await aTakenSet('tilbage')
    const visit = pagesOf(database, analyst)
    const wrong = await visit(root, upload(higherBy(9), { saet: 'tilbage', trukket: '2026-11-20' }))
    await visit(wrong.to ?? '', { vist: '1' })
    const early = { saet: 'tilbage', trukket: '2026-11-04' }
    const { to } = await visit(root, upload(statbankCsv(plainCount), early))
    const refused = await visit(to ?? '', { vist: '2' })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('ret dagen, den er trukket, til deres eller en senere')
    const later = { ...early, trukket: '2026-11-20' }
    await visit(root, upload(statbankCsv(plainCount), later))
    expect((await visit(to ?? '')).html).toContain('<b>63</b> <span>ændrede antal</span>')
    const taken = await visit(to ?? '', { vist: '2' })
    expect(taken.to).toBe(`${root}/tilbage/udtraek/3?gjort=taget`)
  })

  test('can be thrown away, and is gone by itself after a day', async () => {
    const visit = pagesOf(database, analyst)
    const { to } = await visit(`${root}/nyt`, upload(statbankCsv(plainCount), newSet('kasseret')))
    expect((await visit(root)).html).toContain('Læst, ikke taget i brug')
    expect((await visit(`${to}/kasser`, {})).to).toBe(root)
    expect((await visit(to ?? '', { vist: '0' })).status).toBe(404)
    await visit(`${root}/nyt`, upload(statbankCsv(plainCount), newSet('glemt')))
    const kept = async () => (await openIntakes(database.kysely, analyst.personId)).map((one) => one.setCode)
    expect(await kept()).toContain('glemt')
    await database.kysely
      .transaction()
      .execute((tx) => forgetOldIntakes(tx, new Date('2026-11-26T11:59:00Z')))
    expect(await kept()).toContain('glemt')
    await database.kysely
      .transaction()
      .execute((tx) => forgetOldIntakes(tx, new Date('2026-11-26T12:01:00Z')))
    expect(await kept()).toEqual([])
  })

  test('has the day it was drawn corrected, and what it changes with it', async () => {
    await aTakenSet('dagen')
    const visit = pagesOf(database, analyst)
    const { to } = await visit(root, upload(higherBy(1), { saet: 'dagen', trukket: '2026-11-20' }))
    const origin = { trukket: '2026-10-20', af: 'Sekretariatet', note: 'Sent fundet' }
    expect((await visit(`${to}/oplysninger`, { ...origin, trukket: '2026-12-24' })).status).toBe(422)
    expect((await visit(`${to}/oplysninger`, origin)).to).toBe(`${to}#tag-i-brug`)
    const page = await visit(to ?? '')
    expect(page.html).toContain('Udtrækket er ældre end det nyeste, vi har')
    expect(page.html).toContain('20. oktober 2026 af Sekretariatet')
  })
})

test('an extract of other figures than the data set’s is refused before it is looked through', async () => {
  await aSetWithFigures(database, 'kvartaler')
  const visit = pagesOf(database, analyst)
  const months = statbankCsv(plainCount, ['2025M01', '2025M02'])
  const page = await visit(root, upload(months, { saet: 'kvartaler', note: 'Behold mig' }))
  expect(page.status).toBe(422)
  expect(page.html).toContain('Filen er måneder, men datasættet er kvartaler')
  expect(page.html).toContain('Behold mig')
})
