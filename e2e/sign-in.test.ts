import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { startKredsplan, type Kredsplan } from './kredsplan.ts'
import { heading, press, tryAs, visitorOf } from './visitor.ts'

const domain = 'demo.kredsplan.example'

let kredsplan: Kredsplan
let empty: Kredsplan
let browser: Browser
let contexts: BrowserContext[]

beforeAll(async () => {
  ;[kredsplan, empty, browser] = await Promise.all([
    startKredsplan(),
    startKredsplan(['--empty']),
    launchBrowser(),
  ])
})
afterAll(async () => {
  await browser.close()
  await Promise.all([kredsplan.remove(), empty.remove()])
})
beforeEach(() => {
  contexts = []
  return () => Promise.all(contexts.map((context) => context.close()))
})

/** Somebody at a browser of their own, signed in or not. */
async function somebody(persona?: string): Promise<Page> {
  const context = await visitorOf(browser)
  contexts.push(context)
  const page = await context.newPage()
  if (persona) await tryAs(page, kredsplan.url, persona)
  return page
}

/** Posts a form as a program would, with the headers given and no others. */
function post(
  url: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
) {
  return fetch(url, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' })
}

async function askForLink(email: string): Promise<string> {
  const page = await somebody()
  await page.goto(`${kredsplan.url}/arbejde/log-ind`)
  await page.getByLabel('Arbejdsmail').fill(email)
  await press(page, 'Send mig et link')
  expect(await heading(page)).toBe('Se efter i din indbakke')
  return (await page.locator('main').innerHTML()).replaceAll(email, '…')
}

test('known and unknown addresses get the same answer, and only the known one gets a mail', async () => {
  const known = await askForLink(`ole.eksempel@${domain}`)
  const unknown = await askForLink(`ingen.kender@${domain}`)
  expect(unknown).toBe(known)
  const henning = await somebody('henning.eksempel')
  await henning.goto(`${kredsplan.url}/arbejde/drift/udbakke`)
  const mail = henning.getByRole('row').filter({ hasText: `ole.eksempel@${domain}` })
  expect(await mail.count()).toBe(1)
  expect(await henning.getByText(`ingen.kender@${domain}`).count()).toBe(0)
})

test('the link from the outbox signs in once, and has stopped working the second time', async () => {
  await askForLink(`susanne.eksempel@${domain}`)
  const henning = await somebody('henning.eksempel')
  await henning.goto(`${kredsplan.url}/arbejde/drift/udbakke`)
  const mail = henning
    .getByRole('row')
    .filter({ hasText: `susanne.eksempel@${domain}` })
    .first()
  await mail.getByText('Vis indhold').click()
  const link = /http\S+/.exec((await mail.locator('pre').textContent()) ?? '')?.[0] ?? ''
  for (const outcome of ['Goddag, Susanne', 'Linket virker ikke længere']) {
    const susanne = await somebody()
    await susanne.goto(link)
    if (outcome.startsWith('Goddag')) {
      // Looking at the link, as mail programs do, uses nothing up.
      await susanne.reload()
      await press(susanne, 'Log ind')
    }
    expect(await heading(susanne)).toContain(outcome)
  }
})

test('the link that the command line prints signs in, while the server runs', async () => {
  const { code, out } = await kredsplan.command('account', 'link', `mette.eksempel@${domain}`)
  expect(code).toBe(0)
  const mette = await somebody()
  await mette.goto(/http\S+/.exec(out)?.[0] ?? '')
  await press(mette, 'Log ind')
  expect(await heading(mette)).toContain('Goddag, Mette')
})

test('the session is in a cookie that no script and no other site gets', async () => {
  const answer = await post(
    `${kredsplan.url}/arbejde/proev`,
    { email: `erik.eksempel@${domain}` },
    { origin: kredsplan.url },
  )
  expect(answer.status).toBe(303)
  const cookie = answer.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^__Host-kredsplan=[\w-]{40,};/)
  for (const mark of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']) expect(cookie).toContain(mark)
  expect(cookie).not.toContain('Domain')
})

test('one sees where one is signed in, and closes a browser from another', async () => {
  const here = await somebody('karen.eksempel')
  const there = await somebody('karen.eksempel')
  await here.getByRole('link', { name: /Min konto/ }).click()
  const rows = here.getByRole('row').filter({ has: here.getByRole('button', { name: 'Log ud her' }) })
  expect(await rows.count()).toBe(2)
  await rows.filter({ hasNotText: 'Denne browser' }).getByRole('button').click()
  expect(await rows.count()).toBe(1)
  await there.reload()
  expect(await heading(there)).toBe('Log ind')
})

test('signing out ends the session, not only the cookie', async () => {
  const page = await somebody('erik.eksempel')
  const cookies = await page.context().cookies()
  await press(page, 'Log ud')
  expect(await heading(page)).toBe('Log ind')
  expect((await page.context().cookies()).filter(({ name }) => name === '__Host-kredsplan')).toEqual([])
  await page.context().addCookies(cookies)
  await page.goto(`${kredsplan.url}/arbejde/plan`)
  expect(await heading(page)).toBe('Log ind')
})

test('who signs in comes to the page that was asked for', async () => {
  const page = await somebody()
  await page.goto(`${kredsplan.url}/arbejde/moeder`)
  await page.click('button[value^="erik.eksempel"]')
  await page.waitForURL(`${kredsplan.url}/arbejde/moeder`)
})

test.for([
  ['from another site', { origin: 'https://ond.example' }],
  [
    'from another site, as a browser says it',
    { origin: 'https://ond.example', 'sec-fetch-site': 'cross-site' },
  ],
  ['that does not say where it comes from', {}],
] as const)('a form %s is refused', async ([, headers]) => {
  const answer = await post(`${kredsplan.url}/arbejde/proev`, { email: `erik.eksempel@${domain}` }, headers)
  expect(answer.status).toBe(403)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(await answer.text()).toContain('Den kom ikke fra en af vores egne sider.')
  const checking = await post(`${kredsplan.url}/en/kontrol`, { hash: '' }, headers)
  expect(checking.status).toBe(403)
  expect(await checking.text()).toContain('<h1>')
})

test('a page that one may not see says so, in the frame, with the number of the request only', async () => {
  const mette = await somebody('mette.eksempel')
  const answer = await mette.goto(`${kredsplan.url}/arbejde/drift/udbakke`)
  expect(answer?.status()).toBe(403)
  expect(await heading(mette)).toBe('Det har du ikke adgang til')
  expect(await mette.getByRole('navigation', { name: 'Hovedmenu' }).count()).toBe(1)
  expect(await mette.locator('main code').textContent()).toBe(answer?.headers()['x-request-id'])
  expect(await mette.content()).not.toMatch(/\.tsx?:\d|node_modules|Error:/)
})

test.for([
  ['/arbejde/findes/ikke', 'Siden findes ikke'],
  ['/arbejde/plan/00000000-0000-7000-8000-000000000000', 'Siden findes ikke'],
  ['/findes/ikke', 'Siden findes ikke'],
  ['/plan/1999', 'Siden findes ikke'],
] as const)('%s is a page that does not exist', async ([path, title]) => {
  const erik = await somebody('erik.eksempel')
  const answer = await erik.goto(kredsplan.url + path)
  expect(answer?.status()).toBe(404)
  expect(await heading(erik)).toContain(title)
})

test('the workspace changes language where one stands, and back', async () => {
  const erik = await somebody('erik.eksempel')
  await erik.goto(`${kredsplan.url}/arbejde/plan`)
  await erik.locator('main').getByRole('link', { name: 'Samarbejdsplan 2027' }).click()
  await erik.getByRole('link', { name: 'Læs hele planen' }).click()
  const address = erik.url()
  for (const [button, lang, link] of [
    ['English', 'en', 'Meetings'],
    ['Dansk', 'da', 'Møder'],
  ] as const) {
    await press(erik, button)
    expect(erik.url()).toBe(address)
    expect(await erik.locator('html').getAttribute('lang')).toBe(lang)
    await erik.getByRole('link', { name: link, exact: true }).waitFor()
  }
})

test('the public site changes language where one stands, and back', async () => {
  const page = await somebody()
  await page.goto(`${kredsplan.url}/soeg?q=indsats`)
  for (const [link, lang, path] of [
    ['English', 'en', '/en/soeg?q=indsats'],
    ['Dansk', 'da', '/soeg?q=indsats'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click()
    expect(page.url()).toBe(kredsplan.url + path)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
  }
})

test('over real data nobody can try to be somebody', async () => {
  const page = await somebody()
  await page.goto(`${empty.url}/arbejde/log-ind`)
  expect(await page.getByText('Prøv som').count()).toBe(0)
  const form = { email: `erik.eksempel@${domain}` }
  const answer = await post(`${empty.url}/arbejde/proev`, form, { origin: empty.url })
  expect(answer.status).toBe(404)
  expect(answer.headers.get('set-cookie')).toBeNull()
})
