import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { freshDatabase } from './database.ts'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { meetToday, propose, publish, recordAdoption } from './plan-steps.ts'
import { follow, heading, press, tryAs, visitorOf } from './visitor.ts'

let servers: readonly [Kredsplan, Kredsplan]
let browser: Browser
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kredsplan-two-'))
  const settings = { DATABASE_URL: (await freshDatabase('two_servers')).url }
  // At once, as two replicas come up: one of them sets the installation up, the other one finds it.
  ;[servers, browser] = await Promise.all([
    Promise.all([startKredsplan([], settings), startKredsplan([], settings)]),
    launchBrowser(),
  ])
})
afterAll(async () => {
  await browser.close()
  await Promise.all(servers.map((server) => server.remove()))
  rmSync(folder, { recursive: true, force: true })
})

test('who signed in at one server is signed in at the other, and signing out counts for both', async () => {
  const [here, there] = servers
  const page = await (await visitorOf(browser)).newPage()
  await tryAs(page, here.url, 'erik.eksempel')
  await page.goto(`${there.url}/arbejde`)
  expect(await heading(page)).toContain('Goddag, Erik')
  const cookies = await page.context().cookies()
  await press(page, 'Log ud')
  await page.context().addCookies(cookies)
  await page.goto(`${here.url}/arbejde`)
  expect(await heading(page)).toBe('Log ind')
  await page.context().close()
})

test('what is published through one server is on the other at once, also on pages it had ready', async () => {
  const [here, there] = servers
  const plans = async (): Promise<string> => (await fetch(`${there.url}/planer`)).text()
  for (let visits = 0; visits < 3; visits++) expect(await plans()).not.toContain('2031')
  expect((await fetch(`${there.url}/plan/2031`)).status).toBe(404)

  const file = join(folder, 'plan.txt')
  writeFileSync(
    file,
    'Samarbejdsplan\n\n1 Sammen om trygheden\n\nVi mødes hver måned og aftaler, hvad der skal ske.\n',
  )
  expect(await here.command('import', 'plan', file, '--year', '2031')).toMatchObject({ code: 0 })
  const page = await (await visitorOf(browser)).newPage()
  await tryAs(page, here.url, 'erik.eksempel')
  await meetToday({ page, url: here.url, year: 2031 }, 'Rådhuset 2031')
  await page.goto(`${here.url}/arbejde/plan`)
  await page.getByRole('region', { name: 'Planen for 2031' }).getByRole('link').click()
  await follow(page, 'Foreslå planen til kredsrådet')
  await propose(page, 'Rådhuset 2031')
  await follow(page, /^Til punktet/)
  await follow(page, 'Til mødet')
  await press(page, 'Marker som afholdt')
  await follow(page, 'Skriv beslutningen om planen')
  await recordAdoption(page)
  await publish(page)
  await page.context().close()

  await expect.poll(plans, { timeout: 5_000 }).toContain('2031')
  expect(await (await fetch(`${there.url}/plan/2031`)).text()).toContain('Vi mødes hver måned')
})
