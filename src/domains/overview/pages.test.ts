import { expect } from 'vitest'
import { addLocalArea, actionPlanFor, submitActionPlan } from '#action-plans'
import { theDistrict } from '#councils'
import { readAs, writeAs, type Database } from '#db'
import { addActivity, evaluateMeasure, overrideHealth } from '#measures'
import { overviewPaths, overviewRoutes } from '#overview'
import { aMember, test, visiting } from '#testing'
import { aMeasure, answer, aScene, say, today } from './testing.ts'

let scene: ReturnType<typeof build> | null = null

function build(database: Database) {
  return writeAs(database, null, async (tx) => {
    const scene = await aScene(tx)
    const coordinator = await aMember(tx, 'lokalraad-aalborg', 'secretary')
    const observer = await aMember(tx, 'kredsraad', 'observer')
    const chair = await aMember(tx, 'kredsraad', 'chair')
    const { secretariat, aalborg, laesoe, areas } = scene
    const [violence, drugs, youth] = areas
    await answer(tx, scene, aalborg, violence, 'covered')
    for (const area of areas) await answer(tx, scene, laesoe, area, 'not-relevant', 'Ingen sager i tre år.')
    const plan = await actionPlanFor(tx, laesoe, 2026)
    if (!plan) throw new Error('no plan')
    await addLocalArea(tx, secretariat, plan.id, 'Færgelejet om sommeren')
    const joint = { title: 'Fælles vagt', areas: [violence], partners: [laesoe] }
    const risky = await aMeasure(tx, scene, joint)
    await say(tx, scene, risky, 'at-risk')
    const dated = await aMeasure(tx, scene, { title: 'Kursus i nattelivet', areas: [drugs] })
    const activity = { title: 'Hold kurset', organisationId: null, dueOn: '2026-05-20' } as const
    await addActivity(tx, secretariat, dated, activity)
    await addActivity(tx, secretariat, dated, { ...activity, title: 'For langt væk', dueOn: '2026-06-20' })
    await overrideHealth(tx, secretariat, dated, { health: 'behind', reason: 'Lokalet mangler.' }, today)
    await evaluateMeasure(
      tx,
      secretariat,
      risky,
      {
        kind: 'half-year',
        done: 'partly',
        effect: 'unknown',
        verdict: 'adjust',
        why: 'For få folk.',
        learned: 'Begynd med de store.',
        public: false,
      },
      today,
    )
    return { ...scene, coordinator, observer, chair, violence, drugs, youth, plan }
  })
}

type Who = 'secretariat' | 'coordinator' | 'observer' | 'chair'

async function as(database: Database, who: Who, lang: 'da' | 'en' = 'da') {
  const placed = await (scene ??= build(database))
  return { ...placed, visit: visiting(overviewRoutes, { database, actor: placed[who], today, lang }) }
}

test('the matrix shows every council, says what is a gap, and leads to what is behind each cell', async ({
  database,
}) => {
  const { visit, violence } = await as(database, 'coordinator')
  const { html } = await visit(overviewPaths.coverage)
  expect(html).toContain('4 af 27 svar er givet.')
  expect(html).toContain('Aalborg, 5.1 Vold i nære relationer: dækket, 1 indsats, status i fare')
  expect(html).toContain('Fristen var den 1. februar 2026')
  expect(html).toContain(`href="${overviewPaths.cell('lokalraad-aalborg', violence, 2026)}"`)
  expect(html).toContain('Færgelejet om sommeren')
  expect(html).not.toContain('Årets gang')
})

test('what is counted can be chosen, and what was chosen is still chosen', async ({ database }) => {
  const { visit } = await as(database, 'secretariat')
  const { html } = await visit(`${overviewPaths.coverage}?aar=2026&tilstand=ideer&orden=huller`)
  expect(html).toContain('<option value="ideer" selected="">')
  expect(html).toContain('Tallene viser kun de indsatser, du har valgt.')
  expect(html).toContain('Aalborg, 5.1 Vold i nære relationer: dækket, ingen indsatser')
})

test('a cell says how it goes and why, and offers its council to create a measure', async ({ database }) => {
  const { visit, violence, drugs } = await as(database, 'coordinator')
  const aalborg = await visit(overviewPaths.cell('lokalraad-aalborg', violence, 2026))
  expect(aalborg.html).toContain('Fælles vagt')
  expect(aalborg.html).toContain('at indsatsen er i fare')
  expect(aalborg.html).toContain('Opret en indsats her')
  const override = await visit(overviewPaths.cell('lokalraad-aalborg', drugs, 2026))
  expect(override.html).toContain('Lokalrådet har ikke svaret')
  expect(override.html).toMatch(/gælder til og med den \d+\. juli 2026/)
  const laesoe = await visit(overviewPaths.cell('lokalraad-laesoe', violence, 2026))
  expect(laesoe.html).toContain('Ingen sager i tre år.')
  expect(laesoe.html).toContain('Fælles indsats, ledes af')
  expect(laesoe.html).not.toContain('Opret en indsats her')
})

test('a cell with no measures says why, and one that does not exist is not found', async ({ database }) => {
  const { visit, drugs } = await as(database, 'secretariat')
  const { html } = await visit(overviewPaths.cell('lokalraad-laesoe', drugs, 2026))
  expect(html).toContain('fordi lokalrådet har svaret, at området ikke er relevant her')
  expect((await visit(overviewPaths.cell('lokalraad-laesoe', crypto.randomUUID(), 2026))).status).toBe(404)
  expect((await visit(overviewPaths.cell('lokalraad-mars', drugs, 2026))).status).toBe(404)
  expect((await visit(`${overviewPaths.coverage}?kreds=mars`)).status).toBe(404)
})

test('the national overview has numbers with what they are out of', async ({ database }) => {
  const { visit } = await as(database, 'coordinator', 'en')
  const { html } = await visit(overviewPaths.national)
  expect(html).toContain('0 of 9')
  expect(html).toContain('9 of 9')
  expect(html).toContain('4 of 27')
  expect(html).toContain('1 at risk')
})

test('the secretariat sees deadlines, gaps, what is at risk and why, and what comes', async ({
  database,
}) => {
  const { visit } = await as(database, 'secretariat')
  const { html } = await visit(overviewPaths.overview)
  expect(html).toContain('9 handleplaner er eller var forsinkede.')
  expect(html).toContain('svar mangler')
  expect(html).toContain('målepunkt mangler')
  expect(html).toContain('at indsatsen er i fare')
  expect(html).toContain('Hold kurset')
  expect(html).not.toContain('For langt væk')
  expect(html).toContain('Gem fristen')
})

test('the chair sees the overview, without the settings', async ({ database }) => {
  const { visit } = await as(database, 'chair')
  const page = await visit(overviewPaths.overview)
  expect(page.status).toBe(200)
  expect(page.html).not.toContain('Gem fristen')
  expect((await visit(overviewPaths.due, { dag: '1', maaned: '3' })).status).toBe(403)
})

test('the status report says what it is made of', async ({ database }) => {
  const { visit } = await as(database, 'secretariat')
  const { html } = await visit(overviewPaths.reportOf(2026))
  expect(html).toContain('Nordjylland: status på samarbejdet 2026')
  expect(html).toContain('1 af 2 indsatser i planen er evalueret.')
  expect(html).toContain('Begynd med de store.')
  expect(html).toContain('som de stod den 12. maj 2026')
})

test('a local coordinator sees neither overview nor report, an observer not even the matrix', async ({
  database,
}) => {
  const { visit } = await as(database, 'coordinator')
  expect((await visit(overviewPaths.overview)).status).toBe(403)
  expect((await visit(overviewPaths.report)).status).toBe(403)
  const { visit: observing, violence } = await as(database, 'observer')
  expect((await observing(overviewPaths.coverage)).status).toBe(403)
  expect((await observing(overviewPaths.national)).status).toBe(403)
  expect((await observing(overviewPaths.cell('lokalraad-aalborg', violence, 2026))).status).toBe(403)
})

test('a day that does not exist is refused with what was typed, one that does is kept', async ({
  database,
}) => {
  const { visit } = await as(database, 'secretariat')
  const refused = await visit(overviewPaths.due, { dag: '31', maaned: '6', aar: '2026' })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('Den dag findes ikke.')
  expect(refused.html).toMatch(/id="dag"[^>]*value="31"/)
  const empty = await visit(overviewPaths.due, { dag: '', maaned: '6' })
  expect(empty.status).toBe(422)
  const saved = await visit(overviewPaths.due, { dag: '15', maaned: '2', aar: '2026' })
  expect(saved).toMatchObject({ status: 303, to: `${overviewPaths.overview}?gemt=frist&aar=2026` })
  expect((await readAs(database, null, theDistrict))?.actionPlanDue).toBe('02-15')
})

test('one council gets another deadline while its plan is a draft, and not after', async ({ database }) => {
  const { visit, laesoe, secretariat } = await as(database, 'secretariat')
  const plan = await readAs(database, null, (db) => actionPlanFor(db, laesoe, 2026))
  const form = { handleplan: plan?.id ?? '', dato: '2026-06-01', aar: '2026' }
  const wrong = await visit(overviewPaths.oneDue, { ...form, dato: '2026-02-30' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="2026-02-30"')
  expect((await visit(overviewPaths.oneDue, form)).status).toBe(303)
  const { html } = await visit(overviewPaths.overview)
  expect(html).toContain('Frist for handleplan 2026')
  await writeAs(database, secretariat.personId, async (tx) => {
    await tx.deleteFrom('local_answer').where('local', '=', true).execute()
    await submitActionPlan(tx, secretariat, plan?.id as never, today)
  })
  const late = await visit(overviewPaths.oneDue, form)
  expect(late.status).toBe(409)
  expect(late.html).toContain('handleplanen er ikke længere en kladde')
})
