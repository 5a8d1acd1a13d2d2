import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { dateInDenmark } from '#calendar'
import { meetToday, propose, publish, recordAdoption, type Work } from './plan-steps.ts'
import { follow, heading, press } from './visitor.ts'

/** Publishes a plan for the year after the newest public one, with its texts as they are. */
export async function publishPlanAgain({ page, url, year }: Work): Promise<void> {
  const place = `Rådhuset ${year}`
  await meetToday({ page, url, year }, place)
  await press(page, 'Marker som afholdt')
  await page.goto(`${url}/arbejde/plan`)
  await follow(page, `Samarbejdsplan ${year - 1}`)
  await press(page, `Start planen for ${year} herfra`)
  await press(page, /^Behold teksten i de \d+ afsnit/)
  await follow(page, 'Foreslå planen til kredsrådet')
  await propose(page, place)
  await follow(page, /^Til punktet/)
  await recordAdoption(page)
  await publish(page)
}

/** How a council answers an area: not at all for a reason, or with measures. */
export type AreaAnswer = { readonly stance: RegExp; readonly reason: string }
export const covered: AreaAnswer = { stance: /^Ja, det er dækket/, reason: '' }
export const notHere = (reason: string): AreaAnswer => ({ stance: /^Nej, det er ikke relevant/, reason })

/** Fills the answer of the area that is shown. */
export async function fillAnswer(page: Page, { stance, reason }: AreaAnswer): Promise<void> {
  await page.getByRole('radio', { name: stance }).check()
  await page.getByLabel('Begrundelse').fill(reason)
}

/** Answers the area that is shown and all after it. @returns how many that were */
export async function answerToTheEnd(page: Page, answer: (title: string) => AreaAnswer): Promise<number> {
  for (let count = 1; ; count++) {
    const title = await heading(page)
    await fillAnswer(page, answer(title))
    const onward = page.getByRole('button', { name: 'Gem og gå til næste' })
    if ((await onward.count()) === 0) {
      await press(page, 'Gem svaret')
      await page.getByRole('status').getByText('Svaret er gemt').waitFor()
      return count
    }
    await onward.click()
    await page.getByText('Svaret er gemt. Her er det næste område').waitFor()
    expect(await heading(page)).not.toBe(title)
  }
}

/** Chooses what becomes of one of last year's measures, on the page with all of them. */
export async function chooseNext(page: Page, title: string, decision: string, reason?: string) {
  const entry = page.getByRole('region', { name: title })
  await entry.getByRole('radio', { name: decision }).check()
  if (reason !== undefined) await entry.getByLabel('Hvorfor?').fill(reason)
}

/** What a measure lacks when it begins with a title alone. */
export type MeasureText = {
  readonly problem: string
  readonly lead: string
  readonly deputy: string
  readonly starts: string
  readonly ends: string
}

/** Writes the rest of the measure that is shown. */
export async function completeMeasure(page: Page, text: MeasureText): Promise<void> {
  await follow(page, 'Ret indsatsen')
  await page.getByLabel('Hvilket problem løser den?').fill(text.problem)
  await choose(page, 'Tovholder', text.lead)
  await choose(page, 'Stedfortræder', text.deputy)
  await page.getByLabel('Begynder').fill(text.starts)
  await page.getByLabel('Slutter').fill(text.ends)
  await press(page, 'Gem')
  await page.getByRole('status').getByText('gemt').first().waitFor()
}

/** Chooses, in a list, the first entry that begins so. */
export async function choose(page: Page, field: string, beginning: string): Promise<void> {
  const options = await page.getByLabel(field, { exact: true }).locator('option').allTextContents()
  const index = options.findIndex((option) => option.startsWith(beginning))
  await page.getByLabel(field, { exact: true }).selectOption({ index })
}

/** Gives the measure that is shown an indicator that goes from one figure to another within the year. */
export async function addIndicator(page: Page, name: string, year: number): Promise<void> {
  await follow(page, 'Tilføj et målepunkt')
  await page.getByLabel('Navn').fill(name)
  await page.getByLabel('Enhed').fill('hændelser')
  await page.getByRole('radio', { name: 'Et lavere tal' }).check()
  await page.getByLabel('Udgangspunkt', { exact: true }).fill('12,5')
  await page.getByLabel('Udgangspunktets dag').fill(`${year - 1}-01-15`)
  await page.getByLabel('Mål', { exact: true }).fill('6')
  await page.getByLabel('Målet skal være nået').fill(`${year}-11-01`)
  await page.getByLabel('Kilde').fill('Kommunens egen optælling')
  await press(page, 'Gem')
  await page.getByRole('figure', { name: new RegExp(`^${name}`) }).waitFor()
}

/** Puts the submitted plan that is shown on the agenda of a new meeting today, and is on the page of that item. */
export async function meetOn(page: Page, place: string): Promise<void> {
  await page.getByRole('radio', { name: 'Et nyt møde' }).check()
  await page.getByLabel('Dag', { exact: true }).fill(dateInDenmark(new Date()))
  await page.getByLabel('Klokkeslæt').fill('13:00')
  await page.getByLabel('Sted', { exact: true }).fill(place)
  await press(page, 'Sæt på dagsordenen')
  await page.getByText('Planen er på dagsordenen', { exact: true }).waitFor()
  await follow(page, 'Læs teksten, og skriv beslutningen ind')
}

/** Begins a correction of one's own council's public plan, from the list of plans. @returns its address */
export async function beginCorrection(page: Page, url: string, reason: string): Promise<string> {
  await page.goto(`${url}/arbejde/handleplaner`)
  await follow(page, 'Åbn handleplanen')
  await follow(page, 'Ret planen')
  await page.getByLabel('Hvad rettes, og hvorfor?').fill(reason)
  await press(page, 'Begynd en rettelse')
  await page.getByText('Rettelsen er begyndt.').waitFor()
  const { origin, pathname } = new URL(page.url())
  return origin + pathname
}
