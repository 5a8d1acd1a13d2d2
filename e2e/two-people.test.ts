import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { beginWriting, openPart, writeMore } from './plan-steps.ts'
import { follow, heading, press, tryAs, visitorOf, type Way } from './visitor.ts'

let kredsplan: Kredsplan
let browser: Browser

beforeAll(async () => {
  ;[kredsplan, browser] = await Promise.all([startKredsplan(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await kredsplan.remove()
})

const desk: Way = { javaScript: true, width: 1280 }
const plain: Way = { javaScript: false, width: 1280 }

/** Somebody who has a part of the draft for 2027 before them. */
async function reader(persona: string, way: Way, part: string): Promise<Page> {
  const page = await (await visitorOf(browser, way)).newPage()
  await tryAs(page, kredsplan.url, persona)
  await page.goto(`${kredsplan.url}/arbejde/plan`)
  await follow(page, 'Samarbejdsplan 2027')
  await openPart(page, part)
  return page
}

const main = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? ''
const written = (page: Page): Promise<string> =>
  page.getByRole('textbox', { name: 'Tekst', exact: true }).inputValue()

test('a section that somebody writes in is taken for the others, until they leave it', async () => {
  const erik = await reader('erik.eksempel', desk, 'Tallene, vi planlægger efter')
  const mette = await reader('mette.eksempel', desk, 'Tallene, vi planlægger efter')
  await beginWriting(erik)
  await mette.reload()
  expect(await main(mette)).toMatch(/Erik Eksempel skriver her, siden kl\. \d\d\.\d\d/)
  expect(await mette.getByRole('button', { name: 'Begynd at skrive' }).count()).toBe(0)
  await erik.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Forside' }).click()
  await expect
    .poll(async () => {
      await mette.reload()
      return mette.getByRole('button', { name: 'Begynd at skrive' }).count()
    })
    .toBe(1)
  await beginWriting(mette)
  await erik.context().close()
  await mette.context().close()
})

test('of two texts for one section neither overwrites the other, and both stay in the history', async () => {
  const erik = await reader('erik.eksempel', plain, 'Vi følger ungdomskriminaliteten tæt hele året')
  const mette = await reader('mette.eksempel', desk, 'Vi følger ungdomskriminaliteten tæt hele året')
  const before = await erik.context().newPage()
  await beginWriting(erik)
  await writeMore(erik, 'Erik mener, at det går fremad.', false)

  // He gives the section up in another window, and comes back to the first one.
  await before.goto(erik.url())
  await press(before, 'Luk uden at gemme')
  await mette.reload()
  await beginWriting(mette)
  await press(erik, 'Gem')
  expect(await main(erik)).toContain('Mette Eksempel har overtaget afsnittet')
  expect(await written(erik)).toContain('Erik mener, at det går fremad.')

  await writeMore(mette, 'Mette mener, at det går tilbage.', true)
  await press(mette, 'Gem og luk')
  await mette.getByText('Teksten er gemt').waitFor()
  await press(erik, 'Gem')
  expect(await heading(erik)).toContain('To tekster')
  expect(await main(erik)).toContain('Mette Eksempel har gemt en anden tekst, mens du skrev')
  expect(await erik.locator('.raw-text').textContent()).toContain('Mette mener, at det går tilbage.')
  expect(await written(erik)).toContain('Erik mener, at det går fremad.')
  await erik.locator('ins', { hasText: 'fremad' }).waitFor()
  await erik.locator('del', { hasText: 'tilbage' }).waitFor()

  await press(erik, 'Behold den gemte tekst')
  expect(await main(erik)).toContain('Den gemte tekst gælder. Din står i historikken.')
  expect(await main(erik)).toContain('Mette mener, at det går tilbage.')
  await follow(erik, 'Historik')
  await erik.getByRole('row').filter({ hasText: 'Erik Eksempel' }).nth(1).getByRole('link').click()
  await erik.locator('main', { hasText: 'Erik mener, at det går fremad.' }).waitFor()
  await erik.context().close()
  await mette.context().close()
})
