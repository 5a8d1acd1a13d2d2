import { expect } from 'vitest'
import { statisticsPaths as paths } from '#statistics'
import { parseOpenData } from '#statistics/analysis'
import { test } from '#testing'
import { as, type Who } from './testing.ts'

const pages = [
  paths.front,
  paths.set('straf11'),
  paths.standingOut('straf11'),
  paths.category('straf11', 'vold'),
  paths.national('straf11', 'vold'),
  paths.area('straf11', '0825'),
  paths.area('straf11', 'kreds-nordjylland'),
  paths.series('straf11', '0851', 'ejendomsforbrydelser'),
  paths.csv('straf11'),
  paths.help,
]
const readers: readonly Who[] = ['secretariat', 'analyst', 'coordinator', 'lead']
const others: readonly Who[] = ['observer', 'operator']

test.for(pages)(
  '%s is for everybody who works in the cooperation, and for nobody else',
  async (path, { database }) => {
    for (const who of readers) expect((await (await as(database, who)).visit(path)).status).toBe(200)
    for (const who of others) expect((await (await as(database, who)).visit(path)).status).toBe(403)
  },
)

test('what does not exist is not found', async ({ database }) => {
  const { visit } = await as(database, 'lead')
  for (const path of [
    paths.set('straf99'),
    paths.area('straf11', '0999'),
    paths.category('straf11', 'ukendt'),
    paths.series('straf11', '0851', 'ukendt'),
    paths.series('straf11', 'kreds-mars', 'vold'),
    paths.national('straf11', 'ukendt'),
    paths.standingOut('straf99'),
    paths.csv('straf99'),
  ])
    expect((await visit(path)).status, path).toBe(404)
})

test('the front page has the own district first and leads to all that can be done', async ({ database }) => {
  const { html } = await (await as(database, 'secretariat')).visit(paths.front)
  expect(html).toContain('Anmeldelser i politikredsen Nordjylland til og med 3. kvartal 2025.')
  expect(html).toContain('<strong>Et klart fald</strong>.')
  expect(html).toContain(`href="${paths.area('straf11', '0825')}"`)
  for (const href of [paths.import, paths.vintages('straf11'), paths.publish('straf11')])
    expect(html).toContain(`href="${href}"`)
  const { html: asLead } = await (await as(database, 'lead')).visit(paths.front)
  for (const href of [paths.import, paths.vintages('straf11'), paths.publish('straf11')])
    expect(asLead).not.toContain(`href="${href}"`)
})

test('earlier years stand beside as they were when they were as old', async ({ database }) => {
  const { visit } = await as(database, 'coordinator')
  const { html } = await visit(paths.series('straf11', '0851', 'vold'))
  expect(html).toContain('1. til 3. kvartal, som det var dengang')
  expect(html).toContain('trukket 4. november 2024')
  expect(html).toContain('Udtræk nr. 2')
})

test('the workspace shows the small counts, and says that they are not to be passed on', async ({
  database,
}) => {
  const { visit } = await as(database, 'coordinator')
  const { html } = await visit(paths.series('straf11', '0825', 'vold'))
  expect(html).not.toContain('not-shown-withheld')
  expect(html).toContain('må ikke gives videre som de er')
})

test('a data set without the other districts says why there is nothing to compare with', async ({
  database,
}) => {
  const { visit } = await as(database, 'lead')
  expect((await visit(paths.national('straf11', 'vold'))).html).toContain(
    'Der kan ikke sammenlignes med resten af landet',
  )
  expect((await visit(paths.category('straf11', 'vold'))).html).not.toContain(
    paths.national('straf11', 'vold'),
  )
})

test('the pages are there in English too', async ({ database }) => {
  const { visit } = await as(database, 'lead', 'en')
  const { html } = await visit(paths.series('straf11', 'kreds-nordjylland', 'vold'))
  expect(html).toContain('Nordjylland Police District: ')
  expect(html).toContain('How it is worked out')
})

test('the figures can be taken home and read again', async ({ database }) => {
  const { visit } = await as(database, 'analyst')
  const { html: csv } = await visit(paths.csv('straf11'))
  const read = parseOpenData(csv)
  expect(read.kind).toBe('read')
  expect(csv).toContain('kreds-nordjylland')
  expect(csv).not.toContain('withheld')
})

test('an area whose key is a name has an address that leads to it', () => {
  expect(paths.area('london', 'Barking and Dagenham')).toBe(
    '/arbejde/tal/london/omraade/Barking%20and%20Dagenham',
  )
  expect(paths.series('x', 'Nord/Syd?', 'vold')).toBe('/arbejde/tal/x/omraade/Nord%2FSyd%3F/vold')
})
