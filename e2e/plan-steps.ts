import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { dateInDenmark } from '#calendar'
import { follow, heading, press } from './visitor.ts'

/** A plan's year as the secretariat goes through it, at one server. */
export type Work = { readonly page: Page; readonly url: string; readonly year: number }

/** Uploads last year's plan, and is shown the proposal. */
export async function readDocument({ page, url }: Work, year: number, path: string): Promise<void> {
  await page.goto(`${url}/arbejde`)
  await page
    .getByRole('navigation', { name: 'Hovedmenu' })
    .getByRole('link', { name: 'Samarbejdsplaner' })
    .click()
  await follow(page, 'Hent en plan fra et dokument')
  await page.getByLabel('Hvilket år er planen for?').fill(String(year))
  await page.getByLabel('Fil').setInputFiles(path)
  await press(page, 'Læs filen')
  expect(await heading(page)).toBe(`Ret forslaget til planen for ${year}`)
}

/** Corrects the text of one block of the proposal. */
export async function correctText(page: Page, before: string, after: string): Promise<void> {
  const row = page.locator('.import-row').filter({ hasText: before })
  await row.getByText('Ret', { exact: true }).click()
  await row.getByRole('link', { name: 'Ret teksten eller del den' }).click()
  const field = page.getByLabel('Teksten', { exact: true })
  await field.fill((await field.inputValue()).replace(before, after))
  await press(page, 'Gem teksten')
  await page.locator('.proposed', { hasText: after }).waitFor()
}

/** Opens one part of the edition that is shown. */
export async function openPart(page: Page, title: string): Promise<void> {
  await page.locator('.part-list').getByRole('link', { name: title, exact: true }).click()
  expect(await heading(page)).toContain(title)
}

/** Begins writing in the part that is shown, and is in its text. */
export async function beginWriting(page: Page): Promise<void> {
  await press(page, /^(Begynd at skrive|Skriv videre|Overtag)$/)
  expect(await heading(page)).toContain('Skriv: ')
}

/** Adds a sentence at the end of the text: in the editor where there is one, else in the plain field. */
export async function writeMore(page: Page, sentence: string, javaScript: boolean): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Tekst', exact: true })
  if (javaScript) {
    await page.locator('.md-frame').waitFor()
    await field.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(` ${sentence}`)
  } else await field.fill(`${await field.inputValue()} ${sentence}`)
}

/** Says what becomes of the part that is shown. */
export async function decide(page: Page, position: string, reason = '', ready = false): Promise<void> {
  await page.getByRole('radio', { name: position }).check()
  await page.getByRole('textbox', { name: 'Begrundelse' }).fill(reason)
  if (ready) await page.getByLabel('Afsnittet er klar').check()
  await press(page, 'Gem status')
}

/** Plans a meeting of the district council for today. @returns its page's address */
export async function meetToday({ page, url }: Work, place: string): Promise<string> {
  await page.goto(`${url}/arbejde/moeder`)
  await follow(page, 'Planlæg et møde')
  await page.getByLabel('Råd', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Dag', { exact: true }).fill(dateInDenmark(new Date()))
  await page.getByLabel('Klokkeslæt').fill('09:00')
  await page.getByLabel('Sted').fill(place)
  await press(page, 'Gem')
  await page.getByText('Mødedagen er kommet.').waitFor()
  return page.url()
}

/** Chooses the meeting at the place in the form with the given button, and presses that. */
async function onAgendaOf(page: Page, place: string, button: string): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: button }) })
  const options = await form.getByLabel('Møde').locator('option').allTextContents()
  await form.getByLabel('Møde').selectOption({ index: options.findIndex((text) => text.includes(place)) })
  await press(page, button)
}

/** Puts the draft whose steps are shown on the agenda of the meeting at the place, to be discussed. */
export async function putUpForDiscussion(page: Page, place: string): Promise<void> {
  await page.getByText('Sæt udkastet til drøftelse først').click()
  await onAgendaOf(page, place, 'Sæt til drøftelse')
  await page.getByText(/: drøftelse af udkast$/).waitFor()
}

/** Puts the plan whose steps are shown on the agenda of the meeting at the place, to be decided on. */
export async function propose(page: Page, place: string): Promise<void> {
  await onAgendaOf(page, place, 'Sæt på dagsordenen')
  await page.getByRole('heading', { name: 'Planen venter på kredsrådets beslutning' }).waitFor()
}

/** Records that the council adopted the plan whose agenda item is shown. */
export async function recordAdoption(page: Page): Promise<void> {
  await page.getByLabel('Planen er vedtaget').check()
  await press(page, 'Før beslutningen til referat')
  await page.getByRole('heading', { name: 'Kredsrådet har vedtaget planen' }).waitFor()
}

/** Publishes the adopted plan whose steps are shown, after reading what becomes public. @returns what is shown */
export async function publish(page: Page): Promise<string> {
  await follow(page, 'Se, hvad der bliver offentligt')
  const shown = (await page.locator('main').textContent()) ?? ''
  await press(page, 'Offentliggør')
  await page.getByRole('heading', { name: 'Planen er offentlig' }).waitFor()
  return shown
}
