import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '#testing'
import { serveEditorPage, type EditorPage } from './editor-page.ts'

const richText = [
  '## Mål\n\nVi **samler** [alle](https://example.dk "Aftale") her[^1].\nNæste linje.',
  '* et\n  * to\n* tre',
  '| A | B |\n|:--|--:|\n| 1 | 2 |',
  '> Citat',
  ':::boks[Fakta]\nTal.\n:::',
  '[^1]: Kilde.',
].join('\n\n')

let browser: Browser
let site: EditorPage
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveEditorPage()
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  complaints = []
  page.on('console', (message) => (message.type() === 'error' ? complaints.push(message.text()) : null))
  page.on('pageerror', (error) => complaints.push(error.message))
})

afterEach(async () => {
  expect(complaints).toEqual([])
  await page.close()
})

const open = async (text: string, options: Parameters<EditorPage['url']>[1] = {}) => {
  await page.goto(site.url(text, options))
  await page.locator('.md-frame').waitFor()
}
const written = () => page.locator('#body').inputValue()
const surface = () => page.getByRole('textbox', { name: 'Afsnittets tekst' })
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

async function accessibilityProblems(): Promise<unknown> {
  const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
  return page.evaluate(
    `(async () => { ${axe}; return (await axe.run()).violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' ')) })()`,
  )
}

test('an untouched text goes to the server as it came, whatever it holds', async () => {
  await open(richText)
  expect(await page.locator('markdown-editor').getAttribute('data-view')).toBe('formatted')
  await surface().click()
  await page.keyboard.press('Tab')
  expect(await written()).toBe(richText)
  await press('Gem')
  await page.getByText('Gemt').waitFor()
  expect(site.posts.findLast(({ path }) => path === '/save')?.fields['body']).toBe(
    richText.replaceAll('\n', '\r\n'),
  )
})

test('an edit changes its own block and leaves the characters of the others', async () => {
  await open(richText)
  await surface().getByText('Citat').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' slut')
  expect(await written()).toBe(richText.replace('> Citat', '> Citat slut'))
})

test('undoing everything brings back the very text', async () => {
  await open(`${richText}\n\n\n`)
  const before = await written()
  await surface().getByText('Kilde').click()
  await page.keyboard.type('x')
  expect(await written()).not.toBe(before)
  await page.keyboard.press('Control+z')
  expect(await written()).toBe(before)
})

test('writes headings, formatting and lists as they are typed and pressed', async () => {
  await open('')
  await surface().click()
  await page.keyboard.press('Control+Shift+2')
  await page.keyboard.type('Mål')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Et ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('fedt')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' ord')
  await page.keyboard.press('Enter')
  await press('Punktliste')
  await page.keyboard.type('et')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Shift+Period')
  await page.keyboard.type('to')
  expect(await written()).toBe('## Mål\n\nEt **fedt** ord\n\n- et\n  - to')
  expect(
    await page.getByRole('button', { name: 'Punktliste', exact: true }).getAttribute('aria-pressed'),
  ).toBe('true')
})

test('makes a table, and grows and shrinks it', async () => {
  await open('')
  await surface().click()
  await press('Indsæt tabel')
  await page.keyboard.type('Kommune')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Læsø | Ø')
  expect(await written()).toBe('| Kommune | | |\n| - | - | - |\n| Læsø \\| Ø | | |\n| | | |')
  await press('Slet kolonne')
  await press('Slet kolonne')
  await press('Række under')
  await press('Slet række')
  await page.keyboard.press('Enter')
  expect(await written()).toBe('| |\n| - |\n| |\n| |')
  await press('Slet tabel')
  expect(await written()).toBe('')
})

test('sets a footnote with its number, and the note at the end', async () => {
  await open('Tekst[^1] mere\n\n[^1]: Første.')
  await surface().getByText('mere').click()
  await page.keyboard.press('End')
  await press('Indsæt fodnote')
  await page.keyboard.type('Anden.')
  expect(await written()).toBe('Tekst[^1] mere[^2]\n\n[^1]: Første.\n\n[^2]: Anden.')
})

test('links the chosen words, completes the address and refuses a dangerous one', async () => {
  await open('Se politiet')
  await surface().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+k')
  const address = page.getByLabel('Linkets adresse')
  await address.fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  expect(await address.getAttribute('aria-invalid')).toBe('true')
  await address.fill('www.politi.dk')
  await page.keyboard.press('Enter')
  expect(await written()).toBe('[Se politiet](https://www.politi.dk)')
  await page.keyboard.press('Control+k')
  await press('Fjern link')
  expect(await written()).toBe('Se politiet')
})

test('wraps a fact box around the text and takes it away again', async () => {
  await open('Der bor 1.800.')
  await surface().click()
  await press('Faktaboks')
  await page.keyboard.type('Læsø')
  expect(await written()).toBe(':::boks[Læsø]\nDer bor 1.800.\n:::')
  await press('Faktaboks')
  expect(await written()).toBe('Læsø\n\nDer bor 1.800.')
})

const paste = (html: string) =>
  page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/html', pasted)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, html)

test('takes pasted web text without styles, scripts or merged cells', async () => {
  await open('')
  await surface().click()
  await paste(
    '<p style="color:red" onclick="x()">Rød <b style="x:y">tekst</b></p><table style="width:9px"><tr><td colspan="2"><p>a</p><p>b</p></td></tr><tr><td rowspan="2">c</td><td>d</td></tr><tr><td>e</td></tr></table><script>alert(1)</script><a href="javascript:x">l</a>',
  )
  expect(await written()).toBe('Rød **tekst**\n\n| a b | |\n| - | - |\n| c | d |\n| | e |\n\nl')
})

/** A list item as Word puts it on the clipboard. */
const point = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><!--[endif]-->${text}<o:p></o:p></p>\n`

test('makes the list paragraphs of Word into lists', async () => {
  await open('')
  await surface().click()
  await paste(
    `<p class=MsoNormal>Vi vil:</p>\n${point(1, '·', '<b>samle</b> alle')}${point(2, '1.', 'først')}${point(2, '2.', 'siden')}${point(1, '·', 'følge op')}<p class=MsoNormal>Slut</p>`,
  )
  expect(await written()).toBe('Vi vil:\n\n- **samle** alle\n  1. først\n  2. siden\n- følge op\n\nSlut')
})

test('switches to Markdown and back with what was written', async () => {
  await open('Før')
  await press('Vis som Markdown')
  await page.getByRole('textbox', { name: 'Afsnittets tekst' }).fill('# Ny')
  await press('Vis formateret')
  expect(await surface().getByRole('heading', { name: 'Ny' }).count()).toBe(1)
  await page.keyboard.type('e ')
  expect(await written()).toBe('# e Ny')
})

test('leaves a text it cannot hold as Markdown and says why', async () => {
  await open('Et <b>ord</b>')
  expect(await page.locator('markdown-editor').getAttribute('data-view')).toBe('markdown')
  await page.getByText('Teksten indeholder HTML').waitFor()
  expect(await written()).toBe('Et <b>ord</b>')
  expect(await page.locator('#body').isVisible()).toBe(true)
})

test('can be used with the keyboard alone', async () => {
  await open('Tekst')
  await page.locator('#slut').focus()
  await page.getByText('Afsnittets tekst').click()
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className ?? '',
    )
  expect(await focused()).toContain('md-text')
  await page.keyboard.press('Alt+F10')
  expect(await focused()).toBe('Overskrift')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('Fed')
  await page.keyboard.press('Escape')
  expect(await focused()).toContain('md-text')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await focused()).toBe('Fed')
  await page.keyboard.press('Shift+Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('markdown-editor'))).toBeNull()
})

test.each([1280, 360])('has no accessibility problems and fits at %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 800 })
  await open(richText, { lang: 'en' })
  await page.locator('.md-text td').first().click()
  await page.getByRole('button', { name: 'Row below' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  expect(await accessibilityProblems()).toEqual([])
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  expect(await accessibilityProblems()).toEqual([])
  await page.keyboard.press('Escape')
  await press('Show as Markdown')
  expect(await accessibilityProblems()).toEqual([])
})

test('without JavaScript there is an ordinary text field', async () => {
  await page.goto(site.url('Tekst', { plain: true }))
  await page.locator('#body').fill('Anden tekst')
  await press('Gem')
  expect(site.posts.findLast(({ path }) => path === '/save')?.fields['body']).toBe('Anden tekst')
})
