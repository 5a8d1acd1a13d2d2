import { afterAll, beforeAll, describe, expect } from 'vitest'
import { cloneDatabase, test, testConnection } from '#testing'
import { openDatabase, type Database } from '#db'
import { searchPlans } from './search-queries.ts'
import { identityOf, publishDistrict, publishSample } from './testing.ts'

let published: Database

beforeAll(async () => {
  const name = await cloneDatabase()
  const app = openDatabase(testConnection('kredsplan_app', name), 1)
  await publishDistrict(app)
  const old = [{ identity: identityOf(1), title: 'Gamle dage', body: 'Hestevogne.' }]
  await publishSample(app, { year: 2025, parts: old })
  await publishSample(app, {
    year: 2026,
    parts: [{ identity: identityOf(2), title: 'Fejl', body: 'Hestevogne.' }],
  })
  await publishSample(app, {
    year: 2026,
    number: 2,
    reason: 'En fejl.',
    parts: [
      {
        identity: identityOf(1),
        title: 'Andet',
        body: 'Vi laver en indsats for **unge** & <script>alert(1)</script>.',
      },
      { identity: identityOf(3), title: 'Indsatser i havnen', body: 'Om både og skibe.' },
      { identity: identityOf(4), title: 'Salg & <i>køb</i>', body: 'Narkotikasalget på Ærø skal ned.' },
    ],
  })
  await app.close()
  published = openDatabase(testConnection('kredsplan_public', name), 3)
})

afterAll(() => published.close())

async function titles(text: string): Promise<readonly string[]> {
  const { hits } = await searchPlans(published.kysely, text)
  return hits.map((hit) => hit.title.map((piece) => piece.text).join(''))
}

describe('a search', () => {
  test('finds a word in other forms, titles first', async () => {
    for (const word of ['indsats', 'indsatsen', 'indsatser', 'indsatserne', 'Indsatsernes'])
      expect(await titles(word)).toEqual(['Indsatser i havnen', 'Andet'])
  })

  test('finds the beginning of a joined word, in any case', async () => {
    expect(await titles('NARKOTIKA')).toEqual(['Salg & <i>køb</i>'])
    expect(await titles('ærø')).toEqual(['Salg & <i>køb</i>'])
  })

  test('wants every word, and understands minus and quotation marks', async () => {
    expect(await titles('indsats unge')).toEqual(['Andet'])
    expect(await titles('indsats -unge')).toEqual(['Indsatser i havnen'])
    expect(await titles('"både og skibe"')).toEqual(['Indsatser i havnen'])
  })

  test('looks only in the newest edition of each year', async () => {
    expect(await titles('hestevogne')).toEqual(['Gamle dage'])
  })

  test('marks what it found and leaves all else as text', async () => {
    const { hits } = await searchPlans(published.kysely, 'salg')
    expect(hits[0]?.title).toEqual([
      { text: 'Salg', hit: true },
      { text: ' & <i>køb</i>', hit: false },
    ])
  })

  test.for([
    "' | !",
    '\\',
    ':*',
    '"',
    '()',
    'a & b | !c',
    "o'brien\\' :*",
    '-',
    '<->',
    '🙂',
    'og',
    '\u{E000}',
  ])('survives "%s"', async (text) => {
    await expect(titles(text)).resolves.toBeInstanceOf(Array)
  })
})
