import { expect } from 'vitest'
import { writeAs } from '#db'
import { evaluateMeasure } from '#measures'
import { overviewRoutes } from '#overview'
import { aMember, test, visiting } from '#testing'
import { lessonsOf } from './lessons.ts'
import { aMeasure, aScene, today } from './testing.ts'

const evaluation = {
  kind: 'half-year',
  done: 'partly',
  effect: 'unknown',
  verdict: 'adjust',
  why: 'Vagterne begyndte for sent.',
  learned: 'Spørg de unge først.',
  public: false,
} as const

test('what was learned stands under each of a measure’s focus areas, by its newest evaluation', async ({
  tx,
}) => {
  const scene = await aScene(tx)
  const [violence, drugs, youth] = scene.areas
  const id = await aMeasure(tx, scene, { areas: [violence, youth] })
  await evaluateMeasure(tx, scene.secretariat, id, evaluation, today)
  await evaluateMeasure(
    tx,
    scene.secretariat,
    id,
    { ...evaluation, kind: 'year-end', verdict: 'continue' },
    today,
  )
  const areas = await lessonsOf(tx, scene.districtId, 2026, today)
  const verdicts = areas.map(({ area, lessons }) => [area.id, lessons.map((one) => one.evaluation.verdict)])
  expect(verdicts).toEqual([
    [violence, ['continue']],
    [drugs, []],
    [youth, ['continue']],
  ])
})

test('its page shows internal lessons to who works with the plan, and nothing to an observer', async ({
  database,
}) => {
  const { writer, observer } = await writeAs(database, null, async (tx) => {
    const scene = await aScene(tx)
    const id = await aMeasure(tx, scene, { areas: [scene.areas[0]] })
    await evaluateMeasure(tx, scene.secretariat, id, evaluation, today)
    return {
      writer: scene.secretariat,
      observer: await aMember(tx, 'lokalraad-laesoe', 'observer'),
    }
  })
  const page = await visiting(overviewRoutes, { database, actor: writer, today })('/arbejde/laert?aar=2026')
  expect(page.html).toContain('Spørg de unge først.')
  expect(page.html).toContain('kun internt')
  expect(page.html).toContain('Ingen har evalueret en indsats på dette område endnu.')
  const refused = await visiting(overviewRoutes, { database, actor: observer, today })('/arbejde/laert')
  expect(refused.status).toBe(403)
})
