import { resolve } from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '#testing'

const site = 'http://kredsplan.test'
const form = `<!doctype html><html lang="da"><title>Ny indsats</title>
<script type="module" src="/workspace.js"></script>
<form><select name="raad"><option value="laesoe">Læsø</option></select><input name="aar" value="2026">
<input type="checkbox" name="omraade" value="a" checked><input type="checkbox" name="omraade" value="b">
<similar-measures data-url="/lignende"><input name="titel"><p><button name="find">Find</button></p>
<div data-results></div></similar-measures><button name="gem">Gem</button></form></html>`

let browser: Browser
let script: string
let page: Page
let asked: string[]
let answer: { status: number; html: string }

beforeAll(async () => {
  browser = await launchBrowser()
  const entry = resolve('src/design/elements/workspace.entry.ts')
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
  script = outputFiles[0]?.text ?? ''
})

afterAll(() => browser.close())

beforeEach(async () => {
  asked = []
  answer = { status: 200, html: '<div class="similar"><p>Der er 2.</p><ul><li>Natteravne</li></ul></div>' }
  const context = await browser.newContext()
  page = await context.newPage()
  await page.route(`${site}/**`, (route) => {
    const { pathname, searchParams } = new URL(route.request().url())
    if (pathname === '/workspace.js') return route.fulfill({ body: script, contentType: 'text/javascript' })
    if (pathname === '/lignende') {
      asked.push(searchParams.toString())
      return route.fulfill({ status: answer.status, body: answer.html, contentType: 'text/html' })
    }
    return route.fulfill({ body: form, contentType: 'text/html' })
  })
  await page.goto(site)
  return () => context.close()
})

test('asks once the typing rests, shows the answer, and says what it is', async () => {
  await page.locator('[name=titel]').pressSequentially('Natteravne')
  await page.getByText('Natteravne').waitFor()
  expect(asked).toEqual(['titel=Natteravne&raad=laesoe&aar=2026&omraade=a'])
  expect(await page.locator('[role=status]').textContent()).toBe('Der er 2.')
})

test('takes the button for those without a script away, so that Enter saves', async () => {
  expect(await page.locator('[name=find]').count()).toBe(0)
  expect(await page.locator('[name=gem]').count()).toBe(1)
})

test('asks for nothing below three letters, and takes away what stood there', async () => {
  const title = page.locator('[name=titel]')
  await title.fill('Natteravne')
  await page.getByText('Natteravne').waitFor()
  await title.fill('Na')
  await page.getByText('Natteravne').waitFor({ state: 'detached' })
  expect(asked).toHaveLength(1)
  expect(await page.locator('[role=status]').textContent()).toBe('')
})

test('keeps what stands there when the server does not answer well', async () => {
  const title = page.locator('[name=titel]')
  await title.fill('Natteravne')
  await page.getByText('Natteravne').waitFor()
  answer = { status: 500, html: 'Fejl' }
  const failed = page.waitForResponse((response) => response.status() === 500)
  await title.fill('Natteravne nu')
  await failed
  expect(await page.locator('[data-results]').textContent()).toContain('Natteravne')
})
