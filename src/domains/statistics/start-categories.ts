import { record } from '#audit'
import type { Tx } from '#db'
import { knownOffences } from '#statistics/reading'
import { defaultCategories, generalCaveat, type DefaultCategory } from './default-categories.ts'
import { statbankClassification } from './known-codes.ts'
import { freeSlug, slugOf } from './slug-of.ts'
import { offencesOf } from './stored-queries.ts'
import { keepOffences } from './take-queries.ts'
import { insertCategory, insertVersion, takenSlugs } from './write-category-queries.ts'

/** More offences than this are not followed one by one: somebody has to group them. */
const mostFollowed = 60

/**
 * Gives a classification its first categories, once: those of the catalogue for Statistics Denmark's, and one for
 * each offence for a classification that nothing is known of.
 */
export async function startCategories(tx: Tx, classification: string): Promise<void> {
  const { slugs } = await takenSlugs(tx, classification)
  if (slugs.size > 0) return
  if (classification === statbankClassification)
    await keepOffences(
      tx,
      classification,
      knownOffences.map(({ code, name }) => ({ code, name: name.da })),
    )
  const first =
    classification === statbankClassification ? defaultCategories : await eachOffence(tx, classification)
  for (const [index, { slug, reports, ...text }] of first.entries()) {
    const id = await insertCategory(tx, { classification, slug, position: index + 1, reports })
    await insertVersion(tx, id, 1, text, { personId: null, functionTitle: 'Kredsplan' })
  }
  await record(
    tx,
    null,
    null,
    'statistics.categories-started',
    { kind: 'classification', id: classification },
    { categories: first.length },
  )
}

async function eachOffence(tx: Tx, classification: string): Promise<readonly DefaultCategory[]> {
  const offences = await offencesOf(tx, classification)
  if (offences.length > mostFollowed) return []
  const taken = new Set<string>()
  return offences.map(({ code, name }) => {
    const slug = freeSlug(slugOf(name.da), taken)
    taken.add(slug)
    return {
      slug,
      reports: ['trend'],
      name,
      definition: { da: `Kildens egen gruppe: ${name.da}.`, en: `The source's own group: ${name.en}.` },
      caveat: generalCaveat,
      offenceCodes: [code],
    }
  })
}
