import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { serveEditorPage, type EditorPage } from './editor-page.ts'

let browser: Browser
let site: EditorPage
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveEditorPage()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

beforeEach(async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
  return () => context.close()
})

/** How often the browser asked whether to leave. */
async function warnings(leave: () => Promise<unknown>): Promise<number> {
  let count = 0
  page.on('dialog', (dialog) => {
    count += 1
    void dialog.accept()
  })
  await leave()
  return count
}

test('says that the text is not saved, and warns before it is left', async () => {
  await page.goto(site.url('Tekst'))
  await page.locator('.md-text').click()
  expect(await page.locator('[role=status].save-status').textContent()).toBe('')
  await page.keyboard.type('x')
  expect(await page.locator('.save-status').textContent()).toBe('Ikke gemt')
  expect(await warnings(() => page.goto(site.url('Andet')))).toBe(1)
})

test('does not warn when nothing was changed, nor when the form is sent with Ctrl+S', async () => {
  await page.goto(site.url('Tekst'))
  await page.locator('.md-text').click()
  expect(await warnings(() => page.goto(site.url('Tekst', { lang: 'en' })))).toBe(0)
  await page.locator('.md-text').click()
  await page.keyboard.type('Mere ')
  expect(await page.locator('.save-status').textContent()).toBe('Not saved')
  expect(
    await warnings(async () => {
      await page.keyboard.press('Control+s')
      await page.getByText('Gemt').waitFor()
    }),
  ).toBe(0)
  expect(site.posts.findLast(({ path }) => path === '/save')?.fields['body']).toContain('Mere')
})

test('keeps the lock alive, lets go when the page is left, and says when it is lost', async () => {
  await page.goto(site.url('Tekst'))
  const lost = page.getByText('Låsen er tabt.')
  expect(await lost.isVisible()).toBe(false)
  await expect.poll(() => site.posts.filter(({ path }) => path === '/lock').length).toBeGreaterThan(0)
  await page.evaluate(() => document.querySelector('edit-lock')?.setAttribute('data-url', '/lost'))
  await lost.waitFor({ timeout: 5000 })
  await page.goto('about:blank')
  await expect.poll(() => site.posts.at(-1)).toEqual({ path: '/lost', fields: { release: '1' } })
})

test('copies a text and says so', async () => {
  await page.goto(site.url('Tekst'))
  await page.getByRole('button', { name: 'Kopiér' }).click()
  await page.getByText('Kopieret').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('abc123')
})
