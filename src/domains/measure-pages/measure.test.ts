import { expect } from 'vitest'
import { newId } from '#id'
import {
  activitiesOf,
  addActivity,
  measurePaths,
  mergeMeasures,
  takeMeasureStep,
  updatesOf,
  type MeasureId,
} from '#measures'
import { test } from '#testing'
import { as } from './testing.ts'

const activity = { aktivitet: 'Aftale med boligforeningen', udfoerer: '', frist: '2026-09-01' }

test('says how it goes and why, in words', async ({ database }) => {
  const { visit, make, led, write, coordinator } = await as(database, 'coordinator')
  const id = await make(led)
  await write(async (tx) => {
    await addActivity(tx, coordinator, id, { title: 'Den ældste', organisationId: null, dueOn: '2026-05-01' })
    await addActivity(tx, coordinator, id, { title: 'Den næste', organisationId: null, dueOn: '2026-06-01' })
    await takeMeasureStep(tx, coordinator, id, 'start', '')
  })
  const { html } = await visit(measurePaths.measure(id))
  expect(html).toContain('2 aktiviteter er over tiden, den ældste siden den 1. maj 2026.')
  expect(html).toContain('Ingen har skrevet endnu, hvordan det går.')
  expect(html).toContain('Forsinket')
})

test('adds an activity once however often the button is pressed, and moves it on', async ({ database }) => {
  const { visit, make, write } = await as(database, 'coordinator')
  const id = await make()
  const added = await visit(measurePaths.addActivity(id), activity)
  expect(added.status).toBe(303)
  await visit(measurePaths.addActivity(id), activity)
  const [only, ...more] = await write((tx) => activitiesOf(tx, [id]))
  if (!only) throw new Error('no activity')
  expect(more).toEqual([])
  const done = { 'kun-tilstand': 'done', revision: String(only.revision) }
  expect((await visit(measurePaths.activity(only.id), done)).to).toContain(`#${only.id}`)
  expect((await visit(measurePaths.activity(only.id), done)).status).toBe(303)
  expect(await write((tx) => activitiesOf(tx, [id]))).toMatchObject([{ state: 'done' }])
})

test('an activity that is wrong comes back with everything typed', async ({ database }) => {
  const { visit, make } = await as(database, 'coordinator')
  const id = await make()
  const page = await visit(measurePaths.addActivity(id), { ...activity, frist: '2026-02-30' })
  expect(page.status).toBe(422)
  expect(page.html).toContain(activity.aktivitet)
  expect(page.html).toContain('<details class="fold" open="">')
})

test('two people with one activity: the second sees both and decides', async ({ database }) => {
  const { visit, make, write } = await as(database, 'coordinator')
  const id = await make()
  await visit(measurePaths.addActivity(id), activity)
  const [own] = await write((tx) => activitiesOf(tx, [id]))
  const path = measurePaths.activity(own?.id ?? '')
  expect((await visit(path)).html).toContain('value="2026-09-01"')
  const change = { ...activity, tilstand: 'planned', revision: '1' }
  expect((await visit(path, { ...change, frist: '2026-10-01' })).status).toBe(303)
  const late = await visit(path, { ...change, aktivitet: 'Min titel' })
  expect(late.status).toBe(409)
  expect(late.html).toMatch(/Gemt nu[\s\S]*Min titel/)
  expect(late.html).toContain('1. oktober 2026')
  expect((await visit(path, { 'kun-tilstand': 'done', revision: '1' })).status).toBe(409)
  expect((await visit(path, { ...change, aktivitet: 'Min titel', revision: '2' })).status).toBe(303)
})

test('removes an activity, also when the button is pressed twice', async ({ database }) => {
  const { visit, make, write } = await as(database, 'coordinator')
  const id = await make()
  await visit(measurePaths.addActivity(id), activity)
  const [own] = await write((tx) => activitiesOf(tx, [id]))
  const path = measurePaths.activity(own?.id ?? '')
  const remove = { fjern: 'ja', indsats: id }
  expect((await visit(path, remove)).status).toBe(303)
  expect((await visit(path, remove)).to).toContain(measurePaths.measure(id))
  expect(await write((tx) => activitiesOf(tx, [id]))).toEqual([])
})

test('a lead reports how it goes, and hides and shows the line', async ({ database }) => {
  const { visit, make, led, write } = await as(database, 'lead')
  const id = await make(led)
  const report = { 'status-nu': 'behind', linje: 'Vi mangler frivillige.', offentlig: 'ja' }
  expect((await visit(measurePaths.report(id), report)).status).toBe(303)
  await visit(measurePaths.report(id), report)
  const [update, ...more] = await write((tx) => updatesOf(tx, id, 10))
  expect(more).toEqual([])
  expect(update).toMatchObject({ public: true })
  const hide = { opdatering: String(update?.id), synlig: 'nej' }
  expect((await visit(measurePaths.updateVisibility(id), hide)).status).toBe(303)
  expect((await visit(measurePaths.measure(id))).html).toContain('Gør offentlig')
  const other = await make({ title: 'En anden' })
  expect((await visit(measurePaths.updateVisibility(other), hide)).status).toBe(404)
})

test('a status without its line or with a CPR number is refused, and stays in the form', async ({
  database,
}) => {
  const { visit, make, led } = await as(database, 'lead')
  const id = await make(led)
  const empty = await visit(measurePaths.report(id), { 'status-nu': 'at-risk', linje: '' })
  expect(empty.status).toBe(422)
  expect(empty.html).toMatch(/value="at-risk" checked/)
  const cpr = await visit(measurePaths.report(id), { 'status-nu': 'behind', linje: 'Se 010190-1234' })
  expect(cpr.status).toBe(422)
  expect(cpr.html).toContain('Se 010190-1234')
})

test('a status for a measure that ended meanwhile is refused with the line still there', async ({
  database,
}) => {
  const { visit, make, led, write, lead } = await as(database, 'lead')
  const id = await make(led)
  await write((tx) => takeMeasureStep(tx, lead, id, 'drop', 'Ingen frivillige'))
  const page = await visit(measurePaths.report(id), { 'status-nu': 'behind', linje: 'Min linje' })
  expect(page.status).toBe(409)
  expect(page.html).toContain('Min linje')
})

test("one's own word for the health needs a reason, says until when it holds, and can be lifted", async ({
  database,
}) => {
  const { visit, make } = await as(database, 'coordinator')
  const id = await make()
  const wordless = await visit(measurePaths.override(id), { vurdering: 'on-plan', begrundelse: '' })
  expect(wordless.status).toBe(422)
  const set = await visit(measurePaths.override(id), { vurdering: 'on-plan', begrundelse: 'Det er aftalt' })
  expect(set.status).toBe(303)
  const { html } = await visit(measurePaths.measure(id))
  expect(html).toContain('gælder til og med den 14. august 2026')
  expect(html).toContain('Det er aftalt')
  expect((await visit(measurePaths.override(id), { fjern: 'ja' })).status).toBe(303)
  expect((await visit(measurePaths.measure(id))).html).not.toContain('Det er aftalt')
})

test('starts only with lead and deputy, drops only with a reason, and a second press is no harm', async ({
  database,
}) => {
  const { visit, make, led } = await as(database, 'coordinator')
  const alone = await make()
  expect((await visit(measurePaths.measure(alone))).html).not.toContain('Sæt i gang</button>')
  const refused = await visit(measurePaths.step(alone), { skridt: 'start' })
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('Vælg både tovholder og stedfortræder')
  const id = await make({ title: 'Med begge', ...led })
  expect((await visit(measurePaths.step(id), { skridt: 'start' })).status).toBe(303)
  expect((await visit(measurePaths.step(id), { skridt: 'start' })).status).toBe(303)
  expect((await visit(measurePaths.step(id), { skridt: 'drop', grund: '' })).status).toBe(422)
  const drop = { skridt: 'drop', grund: 'Pengene slap op' }
  expect((await visit(measurePaths.step(id), drop)).status).toBe(303)
  expect((await visit(measurePaths.measure(id))).html).toContain('Begrundelse: Pengene slap op')
  const finish = await visit(measurePaths.step(id), { skridt: 'finish' })
  expect(finish.status).toBe(409)
  expect(finish.html).toContain('tilstand er nu »Opgivet«')
})

test('a vacant lead is a visible gap', async ({ database }) => {
  const { visit, make, led, write, lead } = await as(database, 'coordinator')
  const id = await make(led)
  await write((tx) =>
    tx.updateTable('holding').set({ to_date: '2026-06-01' }).where('person_id', '=', lead.personId).execute(),
  )
  const { html } = await visit(measurePaths.measure(id))
  expect(html).toContain('Hvervet er ledigt')
  expect(html).toContain('Nogen i tovholderens hverv')
  await write((tx) =>
    tx.updateTable('holding').set({ to_date: null }).where('person_id', '=', lead.personId).execute(),
  )
})

test('shows where it comes from and what went into it', async ({ database }) => {
  const { visit, make, write, coordinator } = await as(database, 'coordinator')
  const [into, from] = [await make({ title: 'Den store' }), await make({ title: 'Den lille' })]
  await write((tx) => mergeMeasures(tx, coordinator, into, from, 'Det samme'))
  expect((await visit(measurePaths.measure(into))).html).toMatch(/Samlet af[\s\S]*Den lille/)
  expect((await visit(measurePaths.measure(from))).html).toMatch(/Gået op i[\s\S]*Den store/)
})

test('who may only read sees the measure without forms', async ({ database }) => {
  const { visit, make, led } = await as(database, 'neighbour')
  const id = await make({ ...led, note: '' })
  const { html, status } = await visit(measurePaths.measure(id))
  expect(status).toBe(200)
  expect(html).not.toContain('<form')
  expect(html).toContain('Brug som udgangspunkt')
  for (const path of [
    measurePaths.report(id),
    measurePaths.override(id),
    measurePaths.addActivity(id),
    measurePaths.evaluate(id),
    measurePaths.split(id),
    measurePaths.merge(id),
    measurePaths.addIndicator(id),
  ])
    expect((await visit(path, { skridt: 'start' })).status, path).toBe(403)
  expect((await visit(measurePaths.step(id), { skridt: 'start' })).status).toBe(403)
})

test('a measure that is not there is not found', async ({ database }) => {
  const { visit } = await as(database, 'coordinator')
  const nothing: MeasureId = newId<'measure'>()
  expect((await visit(measurePaths.measure(nothing))).status).toBe(404)
  expect((await visit(measurePaths.measure('ikke-et-id'))).status).toBe(404)
})
