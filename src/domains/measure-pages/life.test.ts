import { expect } from 'vitest'
import { newId } from '#id'
import { activitiesOf, addActivity, findMeasure, measurePaths, type MeasureId } from '#measures'
import { test } from '#testing'
import { as } from './testing.ts'

test('an evaluation asks three questions and why; a later one stands in its place', async ({ database }) => {
  const { visit, make, led } = await as(database, 'lead')
  const id = await make(led)
  const typed = { slags: 'half-year', gjort: 'partly', virkning: 'unknown', hvad: 'adjust', hvorfor: '' }
  const wrong = await visit(measurePaths.evaluate(id), { ...typed, laering: 'Begynd før sommer' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('Begynd før sommer')
  expect(wrong.html).toMatch(/value="adjust" checked/)
  const whole = { ...typed, hvorfor: 'For få frivillige' }
  expect((await visit(measurePaths.evaluate(id), whole)).status).toBe(303)
  expect((await visit(measurePaths.measure(id))).html).toMatch(/Halvårsstatus[\s\S]*For få frivillige/)
  const again = await visit(`${measurePaths.evaluate(id)}?slags=half-year`)
  expect(again.html).toContain('Der er skrevet en før')
  expect(again.html).toContain('For få frivillige')
})

test('splits off what is chosen, once', async ({ database }) => {
  const { visit, make, write, coordinator } = await as(database, 'coordinator')
  const id = await make({ title: 'For stor' })
  expect((await visit(measurePaths.split(id))).html).toContain('ikke noget at dele')
  const text = { title: 'Flytter', organisationId: null, dueOn: '2026-09-01' } as const
  const { id: activity } = await write((tx) => addActivity(tx, coordinator, id, text))
  const nothing = await visit(measurePaths.split(id), { titel: 'Ny del' })
  expect(nothing.status).toBe(422)
  expect(nothing.html).toContain('Vælg mindst én aktivitet')
  expect(nothing.html).toContain('value="Ny del"')
  const untitled = await visit(measurePaths.split(id), { titel: '', aktivitet: activity })
  expect(untitled.status).toBe(422)
  expect(untitled.html).toMatch(new RegExp(`value="${activity}" checked`))
  const split = { titel: 'Ny del', aktivitet: activity }
  const first = await visit(measurePaths.split(id), split)
  expect(first.status).toBe(303)
  expect((await visit(measurePaths.split(id), split)).to).toBe(first.to)
  expect(await write((tx) => activitiesOf(tx, [id]))).toEqual([])
  expect((await visit(first.to ?? '')).html).toMatch(/Delt fra[\s\S]*For stor/)
})

test('an activity that is gone is no reason to lose the title', async ({ database }) => {
  const { visit, make, write, coordinator } = await as(database, 'coordinator')
  const [id, other] = [await make({ title: 'Den ene' }), await make({ title: 'Den anden' })]
  const text = { title: 'Hos den anden', organisationId: null, dueOn: '2026-09-01' } as const
  const { id: activity } = await write((tx) => addActivity(tx, coordinator, other, text))
  await write((tx) => addActivity(tx, coordinator, id, { ...text, title: 'Her' }))
  const page = await visit(measurePaths.split(id), { titel: 'Min titel', aktivitet: activity })
  expect(page.status).toBe(409)
  expect(page.html).toContain('value="Min titel"')
})

test('merges two measures of the same council and year', async ({ database }) => {
  const { visit, make } = await as(database, 'coordinator')
  const [into, from] = [await make({ title: 'Bliver' }), await make({ title: 'Går op' })]
  const theirs = await make({ title: 'Naboens' }, 'neighbour')
  const page = await visit(measurePaths.merge(into))
  expect(page.html).toContain('Går op')
  expect(page.html).not.toContain('Naboens')
  const wrong = await visit(measurePaths.merge(into), { fra: theirs, grund: 'Fordi' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('Fordi')
  expect((await visit(measurePaths.merge(into), { fra: from, grund: '' })).status).toBe(422)
  const merge = { fra: from, grund: 'Det samme arbejde' }
  expect((await visit(measurePaths.merge(into), merge)).status).toBe(303)
  expect((await visit(measurePaths.merge(into), merge)).status).toBe(303)
  expect((await visit(measurePaths.measure(from))).html).toContain('Det samme arbejde')
})

test("uses another council's public measure as a starting point", async ({ database }) => {
  const { visit, make } = await as(database, 'coordinator')
  const theirs = await make({ title: 'Værd at låne' }, 'neighbour')
  const form = await visit(`${measurePaths.borrow(theirs)}?aar=2027`)
  expect(form.html).toContain('value="2027" selected')
  expect(
    (await visit(measurePaths.borrow(theirs), { raad: 'lokalraad-hjoerring', aar: '2026' })).status,
  ).toBe(422)
  const mine = await visit(measurePaths.borrow(theirs), { raad: 'lokalraad-laesoe', aar: '2026' })
  expect(mine.status).toBe(303)
  const page = (await visit(mine.to ?? '')).html
  expect(page).toMatch(/Lavet med udgangspunkt i[\s\S]*Værd at låne/)
  expect(page).toContain('Det er kun en idé endnu.')
  const secret = await make({ title: 'Ikke til lån', public: false }, 'neighbour')
  expect((await visit(measurePaths.borrow(secret))).html).toContain('er intern i sit råd')
  expect((await visit(measurePaths.borrow(secret), { raad: 'lokalraad-laesoe', aar: '2026' })).status).toBe(
    409,
  )
})

test('the area that a measure was looked for goes along with it', async ({ database }) => {
  const { visit, make, areas, write } = await as(database, 'coordinator')
  const [night, traffic] = areas
  if (!night || !traffic) throw new Error('no areas')
  const theirs = await make({ title: 'Lysvagten på kajen', areas: [night] }, 'neighbour')
  const query = `raad=lokalraad-laesoe&aar=2026&omraade=${traffic}`
  const piece = await visit(`${measurePaths.similar}?titel=lysvagten&${query}`)
  expect(piece.html).toContain(`${measurePaths.borrow(theirs)}?${query}`.replaceAll('&', '&amp;'))
  const form = await visit(`${measurePaths.borrow(theirs)}?${query}`)
  expect(form.html).toContain('5.2 Færdsel')
  expect(form.html).not.toContain('5.1 Natteliv')
  const posted = { raad: 'lokalraad-laesoe', aar: '2026', omraade: traffic }
  const unknown = await visit(measurePaths.borrow(theirs), { ...posted, omraade: newId() })
  expect(unknown.status).toBe(422)
  const mine = await visit(measurePaths.borrow(theirs), posted)
  const id = /indsats\/([0-9a-f-]{36})/.exec(mine.to ?? '')?.[1] as MeasureId
  const borrowed = await write((tx) => findMeasure(tx, id, '2026-06-15'))
  expect(borrowed?.areas.toSorted()).toEqual([night, traffic].toSorted())
})

test('a lead cannot use a measure for a council', async ({ database }) => {
  const { visit, make } = await as(database, 'lead')
  const theirs = await make({}, 'neighbour')
  expect((await visit(measurePaths.borrow(theirs))).status).toBe(403)
})

test('every page can be read in English', async ({ database }) => {
  const { visit, make, led, write, coordinator } = await as(database, 'coordinator', 'en')
  const id = await make({ title: 'Night walkers', problem: 'Unrest', ...led })
  const text = { title: 'Meet', organisationId: null, dueOn: '2026-05-01' } as const
  const { id: activity } = await write((tx) => addActivity(tx, coordinator, id, text))
  for (const path of [
    measurePaths.all,
    measurePaths.new,
    measurePaths.measure(id),
    measurePaths.change(id),
    measurePaths.activity(activity),
    measurePaths.addIndicator(id),
    measurePaths.evaluate(id),
    measurePaths.split(id),
    measurePaths.merge(id),
  ]) {
    const page = await visit(path)
    expect(page.status, path).toBe(200)
    expect(page.html.match(/<h1>/g), path).toHaveLength(1)
    expect(page.html, path).not.toMatch(/Du er her|Indsats nr|Tovholder|Gem<|Hvordan|Der er |Målepunkt/)
  }
})
