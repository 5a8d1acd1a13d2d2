import { beforeAll, expect } from 'vitest'
import { districtCouncilId } from '#councils'
import { openDatabase, type Database } from '#db'
import { may, roles } from '#permissions'
import { cloneDatabase, test, testConnection } from '#testing'
import { newId } from '#id'
import { aSetWithFigures, pagesOf, somebody, theDistrictOf } from './testing.ts'

let database: Database

beforeAll(async () => {
  database = openDatabase(testConnection('kredsplan_app', await cloneDatabase()), 4)
  await theDistrictOf(database)
  await aSetWithFigures(database, 'straf11')
  return () => database.close()
})

const root = '/arbejde/tal-ind'
const set = `${root}/straf11`
const id = newId()

/** Pages that everybody who works with the figures may read. */
const readable = [
  root,
  `${root}/folketal`,
  `${root}/indstillinger`,
  set,
  `${set}/udtraek/1`,
  `${set}/kategorier`,
  `${set}/kategorier/straffelov-i-alt`,
  `${set}/noter`,
]
/** Pages that are nothing but a form. */
const forms = [
  `${root}/nyt`,
  `${set}/ret`,
  `${set}/kategorier/ny`,
  `${root}/fil/${id}`,
  `${root}/fil/${id}/kolonner`,
]
/** Everything that changes something. */
const deeds = [
  root,
  `${root}/nyt`,
  `${root}/folketal`,
  `${root}/indstillinger`,
  `${root}/fil/${id}`,
  `${root}/fil/${id}/oplysninger`,
  `${root}/fil/${id}/kolonner`,
  `${root}/fil/${id}/kasser`,
  `${set}/ret`,
  `${set}/kategorier/ny`,
  `${set}/kategorier/straffelov-i-alt`,
  `${set}/kategorier/straffelov-i-alt/udgaar`,
  `${set}/noter`,
  `${set}/noter/${id}/fjern`,
]

test.for(roles.flatMap((role) => (['district', 'local'] as const).map((kind) => [role, kind] as const)))(
  'the permission table decides what a %s of the %s council sees and does',
  async ([role, kind]) => {
    const actor = await somebody(database, role, kind)
    const councilId = await districtCouncilId(database.kysely)
    const [sees, edits] = [
      may(actor, 'statistics.see', { councilId }),
      may(actor, 'statistics.edit', { councilId }),
    ]
    const visit = pagesOf(database, actor)
    for (const path of readable) expect([path, (await visit(path)).status]).toEqual([path, sees ? 200 : 403])
    for (const path of forms) expect([path, (await visit(path)).status === 403]).toEqual([path, !edits])
    for (const path of deeds)
      expect([path, (await visit(path, { version: '9' })).status === 403]).toEqual([path, !edits])
  },
)
