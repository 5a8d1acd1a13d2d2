import { expect } from 'vitest'
import { actionPlanPaths } from '#action-plans'
import { writeAs } from '#db'
import { evaluateMeasure, findMeasure, reportStatus } from '#measures'
import { test } from '#testing'
import { aMeasure, anOpenPlan, visit, type Scene } from './testing.ts'

/** Two of last year's measures; the first was evaluated. */
async function lastYear(scene: Scene) {
  const year = scene.year - 1
  const first = await aMeasure(scene, { title: 'Natteravne' }, year)
  const second = await aMeasure(scene, { title: 'Sommerpatruljer' }, year)
  const { coordinator, database } = scene
  await writeAs(database, coordinator.personId, async (tx) => {
    await reportStatus(
      tx,
      coordinator,
      second,
      { report: 'behind', line: 'Vi mangler frivillige.', public: true },
      `${year}-11-01` as '2031-11-01',
    )
    await evaluateMeasure(
      tx,
      coordinator,
      first,
      {
        kind: 'year-end',
        done: 'partly',
        effect: 'unknown',
        verdict: 'adjust',
        why: 'Der kom for få frivillige.',
        learned: 'Begynd før sommeren.',
        public: true,
      },
      `${year}-11-20` as '2031-11-20',
    )
  })
  return { first, second, path: actionPlanPaths.carryOver(scene.plan.id) }
}

test('last year’s measures stand with what was said of them, and go on in copies', async ({ database }) => {
  const scene = await anOpenPlan(database, 2031)
  const { first, second, path } = await lastYear(scene)
  const coordinator = visit(scene, scene.coordinator)
  expect((await coordinator(actionPlanPaths.plan(scene.plan.id))).html).toContain(
    'Lokalrådet mangler at tage stilling til 2 af sidste års 2 indsatser',
  )
  const page = (await coordinator(path)).html
  expect(page).toContain('Vi mangler frivillige.')
  expect(page).toContain('Begynd før sommeren.')
  expect(page).toContain('Sidste års indsats kører videre, til planen er offentliggjort.')
  expect(page).toContain('Først da kan alle se, at den er videreført eller opgivet, og hvorfor.')
  expect(page).toContain('Forslaget er evalueringens begrundelse.')
  expect(page).toContain('Der er taget stilling til 0 af 2.')
  const typed = {
    [`foer-${first}`]: 'Der kom for få frivillige.',
    [`beslutning-${first}`]: 'adjust',
    [`begrundelse-${first}`]: 'Vi begynder i maj.',
    [`beslutning-${second}`]: 'stop',
    [`begrundelse-${second}`]: 'Politiet tager den.',
  }
  const saved = await coordinator(path, { ...typed, gem: first })
  expect(saved.to).toBe(`${path}?gemt=2#indsats-${first}`)
  const after = (await coordinator(`${path}?gemt=2`)).html
  expect(after).toContain('2 beslutninger er gemt')
  expect(after).toMatch(/<strong>Justeres\.<\/strong> Vi begynder i maj\./)
  expect(after).toMatch(/<strong>Stopper\.<\/strong> Politiet tager den\./)
  expect(after).toMatch(/href="\/arbejde\/indsats\/[0-9a-f-]+\/rediger"/)
  expect(await coordinator(path, { ...typed, gem: first })).toMatchObject({ status: 303, to: saved.to })
  expect(await findMeasure(database.kysely, first, '2031-01-20')).toMatchObject({ state: 'planned' })
  expect((await coordinator(actionPlanPaths.plan(scene.plan.id))).html).toContain(
    'Der er taget stilling til alle sidste års 2 indsatser.',
  )
})

test('a decision without its half is refused, and nothing of what was typed is lost', async ({
  database,
}) => {
  const scene = await anOpenPlan(database, 2034)
  const { first, second, path } = await lastYear(scene)
  const coordinator = visit(scene, scene.coordinator)
  const typed = {
    [`foer-${first}`]: 'Der kom for få frivillige.',
    [`beslutning-${first}`]: '',
    [`begrundelse-${first}`]: 'En halv tanke.',
    [`beslutning-${second}`]: 'continue',
    [`begrundelse-${second}`]: '',
    gem: 'alle',
  }
  const refused = await coordinator(path, typed)
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('Vælg, hvad der skal ske med »Natteravne«.')
  expect(refused.html).toContain('Skriv hvorfor ved »Sommerpatruljer«.')
  expect(refused.html).toContain('En halv tanke.')
  expect((await coordinator(path)).html).toContain('Der er taget stilling til 0 af 2.')
  const pressed = await coordinator(path, { gem: second })
  expect(pressed.html).toContain('Vælg, hvad der skal ske med »Sommerpatruljer«.')
  expect((await coordinator(path, { gem: 'alle' })).to).toBe(`${path}?gemt=0`)
})

test('of two who decide differently the second sees both, and can still choose', async ({ database }) => {
  const scene = await anOpenPlan(database, 2037)
  const { second, path } = await lastYear(scene)
  const [karla, frida] = [visit(scene, scene.coordinator), visit(scene, scene.chair)]
  const decide = (decision: string, reason: string, seen = '', before = '') => ({
    [`set-${second}`]: seen,
    [`foer-${second}`]: before,
    [`beslutning-${second}`]: decision,
    [`begrundelse-${second}`]: reason,
    gem: second,
  })
  await karla(path, decide('continue', 'Den virker.'))
  const late = await frida(path, decide('stop', 'Den er for dyr.'))
  expect(late.status).toBe(409)
  expect(late.html).toContain('En anden har besluttet imens: Fortsætter (»Den virker.«).')
  expect(late.html).toContain('Den er for dyr.')
  expect(late.html).toContain(`name="set-${second}" value="continue"`)
  const again = await frida(path, decide('stop', 'Den er for dyr.', 'continue', 'Den virker.'))
  expect(again.status).toBe(303)
  expect((await karla(path)).html).toContain('<strong>Stopper.</strong> Den er for dyr.')
})

test('a council without measures last year is told that there is nothing to decide', async ({ database }) => {
  const scene = await anOpenPlan(database, 2040)
  const page = await visit(scene, scene.coordinator)(actionPlanPaths.carryOver(scene.plan.id))
  expect(page.html).toContain('Lokalrådet havde ingen indsatser i 2039')
  expect(page.html).not.toContain('<form')
})

test('the only measure of last year is told of as the only one', async ({ database }) => {
  const scene = await anOpenPlan(database, 2043)
  await aMeasure(scene, { title: 'Natteravne' }, 2042)
  const page = await visit(scene, scene.coordinator)(actionPlanPaths.plan(scene.plan.id))
  expect(page.html).toContain('Lokalrådet mangler at tage stilling til sidste års eneste indsats')
})
