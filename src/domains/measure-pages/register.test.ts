import { expect } from 'vitest'
import { measurePaths, takeMeasureStep } from '#measures'
import { aMember, test } from '#testing'
import { as, aMeasure } from './testing.ts'

test('without measures the register says so, and who may can write one', async ({ database }) => {
  const { visit } = await as(database, 'coordinator')
  const page = await visit(`${measurePaths.all}?aar=2031`)
  expect(page.html).toContain('Der er ingen indsatser for 2031 endnu.')
  expect(page.html).toContain('Ny indsats')
})

test('shows each measure with council, state, how it goes and who leads it', async ({ database }) => {
  const { visit, make, led, areas } = await as(database, 'coordinator')
  await make({ title: 'Uden nogen', areas: [areas[0]].filter((area) => area !== undefined) })
  await make({ title: 'Med tovholder', ...led })
  const page = await visit(measurePaths.all)
  expect(page.html).toContain('Mangler tovholder')
  expect(page.html).toContain('5.1 Natteliv')
  expect(page.html).toContain('forsinket')
  expect(page.html).toContain('Planlagt')
})

test('narrows by council, area, state and words, and says when nothing fits', async ({ database }) => {
  const { visit, make, areas } = await as(database, 'neighbour')
  const [night] = areas
  await make({ title: 'Ørnens øje', areas: night ? [night] : [] }, 'neighbour')
  const found = async (query: string) => (await visit(`${measurePaths.all}?aar=2026&${query}`)).html
  expect(await found('raad=lokalraad-hjoerring')).toContain('Ørnens øje')
  expect(await found('raad=lokalraad-laesoe')).not.toContain('Ørnens øje')
  expect(await found(`omraade=${night}`)).toContain('Ørnens øje')
  expect(await found(`omraade=${areas[1]}`)).not.toContain('Ørnens øje')
  expect(await found('tilstand=planned')).toContain('Ørnens øje')
  expect(await found('tilstand=dropped')).not.toContain('Ørnens øje')
  expect(await found('q=ørnens')).toContain('Ørnens øje')
  expect(await found('q=findes-ikke')).toContain('Ingen indsatser passer til det, du har valgt.')
  expect(await found('raad=atlantis&tilstand=sludder&side=x')).toContain('Ørnens øje')
})

test('shows a hundred at a time', async ({ database }) => {
  const { visit, write } = await as(database, 'secretariat')
  await write(async (tx) => {
    const coordinator = await aMember(tx, 'lokalraad-rebild', 'secretary')
    for (let n = 1; n <= 101; n += 1) await aMeasure(tx, coordinator, { title: `Række ${n}.` })
  })
  const first = await visit(`${measurePaths.all}?aar=2026&raad=lokalraad-rebild`)
  expect(first.html).toContain('101 indsatser')
  expect(first.html).toContain('Række 100.')
  expect(first.html).not.toContain('Række 101.')
  expect(first.html).toContain('Side 1 af 2')
  const last = await visit(`${measurePaths.all}?aar=2026&raad=lokalraad-rebild&side=9`)
  expect(last.html).toContain('Række 101.')
  expect(last.html).toContain('Side 2 af 2')
})

test('a lead sees their own measures first', async ({ database }) => {
  const { make, led, write, coordinator } = await as(database, 'coordinator')
  const id = await make({ title: 'Toves egen', ...led })
  await write((tx) => takeMeasureStep(tx, coordinator, id, 'start', ''))
  const { visit } = await as(database, 'lead')
  const page = await visit(measurePaths.all)
  expect(page.html).toMatch(/Dine indsatser[\s\S]*Toves egen[\s\S]*Vis kun nogle af dem/)
  expect(page.html).not.toContain('Ny indsats')
})

test('an observer has no access', async ({ database }) => {
  const { visit, make } = await as(database, 'observer')
  const id = await make()
  for (const path of [measurePaths.all, measurePaths.measure(id), measurePaths.new, measurePaths.similar])
    expect((await visit(path)).status, path).toBe(403)
})
