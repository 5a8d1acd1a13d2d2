import { expect } from 'vitest'
import { makeClaim } from '#claims'
import { theDistrict } from '#councils'
import type { Tx } from '#db'
import { aDistrict, aMember, fallingCounts, quarterlyFigures, test } from '#testing'
import { arrangePart } from './arrange-parts.ts'
import { createEdition, findPart, partsOf } from './queries.ts'
import { restoreText, savePart } from './save-part.ts'

const now = new Date('2026-11-25T12:00:00Z')

/** A draft with one section, and the number of a claim that burglaries fall. */
async function aDraft(tx: Tx, body = 'Tallene.') {
  await aDistrict(tx)
  const mette = await aMember(tx, 'kredsraad', 'secretary', 'Mette')
  const { dataSet, draw } = await quarterlyFigures(tx)
  await draw({ counts: fallingCounts })
  const claim = await makeClaim(
    tx,
    mette,
    {
      series: { set: dataSet.code, area: '0825', category: 'indbrud' },
      claimed: { kind: 'phrase', about: 'trend', claimed: 'falling' },
    },
    null,
    now,
  )
  if (claim.kind !== 'made') throw new Error(claim.kind)
  const districtId = (await theDistrict(tx))?.id ?? ''
  const section = { kind: 'section', number: '2', title: 'Udviklingen', body } as const
  const edition = await createEdition(tx, { districtId, year: 2027, title: 'Plan 2027', parts: [section] })
  const [part] = await partsOf(tx, edition)
  if (!part) throw new Error('no part')
  const save = (text: string, revision: number) =>
    savePart(tx, mette, { partId: part.id, revision, number: '2', title: 'Udviklingen', body: text }, now)
  return { mette, part, save, number: claim.number }
}

test('a section is saved with a phrase that its figures bear, and restored with it', async ({ tx }) => {
  const { mette, part, save, number } = await aDraft(tx)
  const text = `Der er :udsagn[et fald i indbrud]{nr=${number}}.`
  expect(await save(text, 1)).toEqual({ kind: 'saved', revision: 2 })
  expect(await save('Kort.', 2)).toEqual({ kind: 'saved', revision: 3 })
  expect(await restoreText(tx, mette, part.id, 2, 3, now)).toEqual({ kind: 'saved', revision: 4 })
  expect((await findPart(tx, part.id))?.body).toBe(text)
})

test('a changed phrase, an unknown number and an unknown chart are refused, and nothing is saved', async ({
  tx,
}) => {
  const { part, save, number } = await aDraft(tx)
  const text = `Der er :udsagn[et stort fald i indbrud]{nr=${number}}.\n\n::diagram{nr=99999}`
  expect(await save(text, 1)).toEqual({
    kind: 'invalid',
    problems: {
      claims: [
        {
          kind: 'other-words',
          claim: { kind: 'phrase', number, words: 'et stort fald i indbrud' },
          allowed: { da: 'et fald i indbrud', en: 'a fall in indbrud' },
        },
        { kind: 'unknown', claim: { kind: 'chart', number: 99_999 } },
      ],
    },
  })
  expect(await findPart(tx, part.id)).toMatchObject({ body: 'Tallene.', revision: 1 })
})

test('a text that came with a strange claim may be given another title all the same', async ({ tx }) => {
  const { mette, part, save } = await aDraft(tx, 'Der er :udsagn[et fald]{nr=99999}.')
  const renamed = { partId: part.id, revision: 1, number: '2', title: 'Ny titel', writer: null }
  expect((await arrangePart(tx, mette, renamed, now, '2026-11-25')).kind).toBe('saved')
  expect((await save('Der er :udsagn[et fald]{nr=99999}!', 2)).kind).toBe('invalid')
})
