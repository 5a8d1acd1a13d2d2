import { expect } from 'vitest'
import { actionPlanPaths, findAnswer } from '#action-plans'
import { test } from '#testing'
import { aMeasure, anOpenPlan, rowOf, rowsOf, visit } from './testing.ts'

test('an answer shows what the district plan says, and leads on to the next', async ({ database }) => {
  const scene = await anOpenPlan(database, 2031)
  const coordinator = visit(scene, scene.coordinator)
  const [night, youth] = [await rowOf(scene, 0), await rowOf(scene, 1)]
  const page = (await coordinator(actionPlanPaths.answer(night.id))).html
  expect(page).toContain('Færre <strong>slagsmål</strong> i nattelivet.')
  expect(page).toContain(
    'Skal skrives, når området er delvist dækket eller ikke relevant. Den bliver offentlig.',
  )
  expect(page).toContain(`/arbejde/indsatser/ny?raad=${scene.plan.councilSlug}&amp;aar=2031`)
  const said = { revision: '1', svar: 'covered', begrundelse: '', note: 'Kun for os.' }
  const stay = await coordinator(actionPlanPaths.answer(night.id), { ...said, saa: 'bliv' })
  expect((await coordinator(stay.to ?? '')).html).toContain('Svaret er gemt')
  const on = await coordinator(actionPlanPaths.answer(night.id), { ...said, revision: '2', saa: 'videre' })
  expect(on.to).toBe(`${actionPlanPaths.answer(youth.id)}?gemt=forrige`)
  expect((await coordinator(on.to ?? '')).html).toContain('Svaret er gemt. Her er det næste område')
  const last = { revision: '1', svar: 'not-relevant', begrundelse: 'Ingen unge.', saa: 'videre' }
  expect((await coordinator(actionPlanPaths.answer(youth.id), last)).to).toBe(
    `${actionPlanPaths.plan(scene.plan.id)}?gjort=svar`,
  )
  const plan = (await coordinator(actionPlanPaths.plan(scene.plan.id))).html
  expect(plan).toContain('ingen indsats endnu')
  expect(plan).toContain('Ingen unge.')
  expect(plan).not.toContain('Kun for os.')
})

test('a refused answer comes back with everything in it', async ({ database }) => {
  const scene = await anOpenPlan(database, 2033)
  const coordinator = visit(scene, scene.coordinator)
  const path = actionPlanPaths.answer((await rowOf(scene, 0)).id)
  const typed = { revision: '1', svar: 'partly', begrundelse: '', note: 'Spørg politiet.' }
  const reason = await coordinator(path, typed)
  expect(reason.status).toBe(422)
  expect(reason.html).toContain('Skriv en begrundelse.')
  expect(reason.html).toContain('href="#begrundelse"')
  expect(reason.html).toMatch(/value="partly"\s+checked/)
  expect(reason.html).toContain('Spørg politiet.')
  const none = await coordinator(path, { ...typed, svar: '', begrundelse: 'Halvdelen.' })
  expect(none.html).toContain('Vælg, om I dækker området.')
  expect(none.html).toContain('Halvdelen.')
  const cpr = await coordinator(path, { ...typed, begrundelse: 'Borger 010190-1234 klager.' })
  expect(cpr.status).toBe(422)
  expect(cpr.html).toContain('ligner et CPR-nummer')
  expect(cpr.html).toContain('Borger 010190-1234 klager.')
})

test('of two who answer at once the second is shown both answers, and can keep either', async ({
  database,
}) => {
  const scene = await anOpenPlan(database, 2035)
  const row = await rowOf(scene, 0)
  const path = actionPlanPaths.answer(row.id)
  const [karla, frida] = [visit(scene, scene.coordinator), visit(scene, scene.chair)]
  await karla(path, { revision: '1', svar: 'partly', begrundelse: 'Karlas begrundelse.' })
  const stale = await frida(path, {
    revision: '1',
    svar: 'covered',
    begrundelse: 'Fridas <b> ord.',
    note: 'N',
  })
  expect(stale.status).toBe(409)
  expect(stale.html).toContain('En anden har gemt et svar, mens du skrev')
  expect(stale.html).toContain('Karlas begrundelse.')
  expect(stale.html).toContain('Fridas &lt;b&gt; ord.')
  expect(stale.html).toMatch(/name="revision" value="2"/)
  const mine = await frida(path, { revision: '2', svar: 'covered', begrundelse: 'Begges ord.' })
  expect(mine.status).toBe(303)
  expect(await findAnswer(database.kysely, row.id)).toMatchObject({ reason: 'Begges ord.' })
})

test('what is written after the plan was submitted is still on the page', async ({ database }) => {
  const scene = await anOpenPlan(database, 2037)
  const row = await rowOf(scene, 0)
  await database.kysely
    .updateTable('action_plan')
    .set({ state: 'submitted' })
    .where('id', '=', scene.plan.id)
    .execute()
  const coordinator = visit(scene, scene.coordinator)
  expect((await coordinator(actionPlanPaths.answer(row.id))).html).not.toContain('Gem svaret')
  const said = { revision: '1', svar: 'partly', begrundelse: 'Min lange tekst.' }
  const refused = await coordinator(actionPlanPaths.answer(row.id), said)
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('Min lange tekst.')
  const area = await coordinator(actionPlanPaths.addArea(scene.plan.id), { titel: 'Havnen' })
  expect(area.status).toBe(409)
})

test('a council adds, renames and removes areas of its own', async ({ database }) => {
  const scene = await anOpenPlan(database, 2039)
  const { plan } = scene
  const coordinator = visit(scene, scene.coordinator)
  expect((await coordinator(actionPlanPaths.addArea(plan.id), { titel: '' })).status).toBe(422)
  const taken = await coordinator(actionPlanPaths.addArea(plan.id), { titel: 'trygt natteliv' })
  expect(taken.status).toBe(422)
  expect(taken.html).toContain('value="trygt natteliv"')
  expect(taken.html).toContain('I har allerede området »Trygt natteliv«.')
  const added = await coordinator(actionPlanPaths.addArea(plan.id), { titel: 'Sommerhusene' })
  const own = await rowOf(scene, 2)
  expect(added.to).toBe(`${actionPlanPaths.plan(plan.id)}?gjort=omraade#svar-${own.id}`)
  const page = (await coordinator(actionPlanPaths.plan(plan.id))).html
  expect(page).toMatch(/Sommerhusene <span class="tag tag-info">lokalt/)
  const renamed = await coordinator(actionPlanPaths.renameArea(own.id), {
    titel: 'Øens sommerhuse',
    revision: '1',
  })
  expect((await coordinator(renamed.to ?? '')).html).toContain('<h1>Øens sommerhuse</h1>')
  const stale = await coordinator(actionPlanPaths.renameArea(own.id), { titel: 'Andet', revision: '1' })
  expect(stale.status).toBe(422)
  expect(stale.html).toContain('titlen er nu »Øens sommerhuse«')
  expect(stale.html).toContain('value="Andet"')
  const measure = await aMeasure(scene, { areas: [own.focusAreaId] })
  const kept = await coordinator(actionPlanPaths.removeArea(own.id), { plan: plan.id })
  expect(kept.status).toBe(409)
  expect(kept.html).toContain('Der er 1 indsats i området.')
  await database.kysely.deleteFrom('measure_area').where('measure_id', '=', measure).execute()
  expect((await coordinator(actionPlanPaths.removeArea(own.id), { plan: plan.id })).status).toBe(303)
  expect(await rowsOf(scene)).toHaveLength(2)
  const district = await rowOf(scene, 0)
  const refused = await coordinator(actionPlanPaths.removeArea(district.id), { plan: plan.id })
  expect(refused.html).toContain('Området står i samarbejdsplanen og skal have et svar.')
})

test('what is missing is listed with links, in the answers and in the measures', async ({ database }) => {
  const scene = await anOpenPlan(database, 2041)
  const coordinator = visit(scene, scene.coordinator)
  const bare = { problem: '', deputyFunctionId: null, startsOn: null }
  const measure = await aMeasure(scene, bare)
  const page = (await coordinator(actionPlanPaths.plan(scene.plan.id))).html
  expect(page).toContain('Mangler før indsendelse (3)')
  expect(page).toContain(
    `<a href="/arbejde/indsats/${measure}" lang="da">Natteravne ved havnen</a>: stedfortræder mangler, problemet er ikke beskrevet, start eller slut mangler`,
  )
})
