import { afterAll, beforeAll, describe, expect } from 'vitest'
import { openDatabase, type Database } from '#db'
import { cloneDatabase, test, testConnection } from '#testing'
import { publishedPages } from '#published-pages'
import { verifyUrl } from '#verification'
import { identityOf, publishDistrict, publishSample, sampleSite } from './testing.ts'

const hostile =
  '<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](https://evil.example/p.png)\n\n### "Æ" & <b>\n'
let app: Database
let published: Database
let first: { readonly canonical: string; readonly sha256: string }

beforeAll(async () => {
  const name = await cloneDatabase()
  app = openDatabase(testConnection('kredsplan_app', name), 2)
  published = openDatabase(testConnection('kredsplan_public', name), 3)
})

afterAll(async () => {
  await Promise.all([app.close(), published.close()])
})

/** What a browser says of a form on one of our own pages. */
const ours = { origin: 'https://plan.example', 'sec-fetch-site': 'same-origin' }

async function get(path: string, init: RequestInit = {}) {
  const response = await sampleSite(published).request(`https://plan.example${path}`, init)
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function checkFile(content: string, hash = ''): Promise<string> {
  const form = new FormData()
  form.set('hash', hash)
  form.set('file', new File([content], 'plan.json'))
  return (await get('/kontrol', { method: 'POST', body: form, headers: ours })).text
}

function checkHash(hash: string) {
  return get('/kontrol', {
    method: 'POST',
    body: new URLSearchParams({ hash }),
    headers: ours,
  })
}

describe('before anything is published', () => {
  test.for([
    '/',
    '/en',
    '/planer',
    '/raad',
    '/soeg',
    '/kontrol',
    '/om',
    '/was',
    '/aabne-data',
    '/feed.atom',
    '/sitemap.xml',
  ])('%s is there and says so with dignity', async (path) => {
    const { status, text } = await get(path)
    expect([status, text.includes('undefined')]).toEqual([200, false])
  })

  test('a form from elsewhere is refused on a page in the language of its address', async () => {
    const { status, text } = await get('/en/kontrol', {
      method: 'POST',
      body: new URLSearchParams({ hash: '' }),
      headers: { origin: 'https://elsewhere.example' },
    })
    expect([status, text.includes('<html lang="en">')]).toEqual([403, true])
  })

  test('a plan is not there', async () => {
    for (const path of [
      '/plan/2026',
      '/plan/2026.json',
      '/plan/2026/forskelle',
      '/kommune/aeroeby',
      '/plan/26',
    ]) {
      expect((await get(path)).status).toBe(404)
    }
  })
})

describe('once published', () => {
  test('a page that was made is kept as it is, without the request that made it', async () => {
    const pages = publishedPages()
    pages.open()
    const site = sampleSite(published, pages)
    const made = await (await site.request('https://plan.example/plan/2026')).text()
    const kept = pages.find('/plan/2026')
    expect(kept?.variants.identity.toString()).toBe(made)
    expect(kept?.notModified.headers).toContain('Content-Security-Policy')
    expect(kept?.notModified.headers).not.toContain('request-1')
    await site.request('https://plan.example/plan/2026?x=1')
    await site.request('https://plan.example/plan/2099')
    expect((await site.request('https://plan.example/plan/%32026')).status).toBe(200)
    for (const path of ['/plan/2026?x=1', '/plan/2099', '/plan/%32026'])
      expect(pages.find(path)).toBeUndefined()
  })

  beforeAll(async () => {
    await publishDistrict(app)
    first = await publishSample(app, {
      year: 2026,
      parts: [
        { identity: identityOf(1), number: '1', title: 'Om planen', body: hostile },
        {
          identity: identityOf(2),
          number: '2',
          title: 'Ungdomskriminalitet',
          body: 'Vi mødes hvert kvartal.',
        },
      ],
    })
    await publishSample(app, {
      year: 2026,
      number: 2,
      reason: 'En dato var forkert.',
      parts: [
        { identity: identityOf(1), number: '1', title: 'Om planen', body: hostile },
        { identity: identityOf(2), number: '2', title: 'Ungdomskriminalitet', body: 'Vi mødes hver måned.' },
      ],
    })
  })

  test('the front page says what this is, in either language, and sets no cookie', async () => {
    const danish = await get('/')
    expect(danish.text).toContain('Hvad politi og kommuner gør sammen i Vestø i 2026')
    expect(danish.text).toContain('Demonstrationsdata')
    expect(danish.headers.get('set-cookie')).toBeNull()
    const english = await get('/en')
    expect(english.text).toContain('<html lang="en">')
    expect(english.text).toContain('What the police and municipalities do together in Vestø in 2026')
  })

  test('the plan is text, whatever somebody wrote in it', async () => {
    const { text } = await get('/plan/2026')
    expect(text).toContain('&#x3C;script>alert(1)')
    expect(text).not.toMatch(/<script>|javascript:|evil\.example/)
    expect(text).toContain('Udgave 2 er en rettelse')
    expect((await get('/en/plan/2026')).text).toContain('lang="da"')
  })

  test('an earlier edition says that there is a newer one', async () => {
    expect((await get('/plan/2026/udgave/1')).text).toContain('nyere udgave end denne: udgave 2')
    expect((await get('/plan/2026/udgave/3')).status).toBe(404)
  })

  test('the document and its hash are given exactly', async () => {
    const json = await get('/plan/2026/udgave/1.json')
    expect([json.text, json.headers.get('content-type')]).toEqual([first.canonical, 'application/json'])
    expect((await get('/plan/2026/udgave/1.sha256')).text).toBe(
      `${first.sha256}  samarbejdsplan-2026-udgave-1.json\n`,
    )
    expect((await get('/plan/2026.json')).text).not.toBe(first.canonical)
  })

  test('every edition passes its own verification', async () => {
    for (const path of ['/plan/2026', '/plan/2026/udgave/1', '/en/plan/2026']) {
      const fetch = async (url: string) => new Response((await get(new URL(url).pathname)).text)
      expect(await verifyUrl(`https://plan.example${path}`, fetch, null)).toMatchObject({ passed: true })
    }
  })

  test('differences are shown with words and marks', async () => {
    const { text } = await get('/plan/2026/forskelle?fra=2026-1&til=2026-2')
    expect(text).toMatch(/<del>.*hvert kvartal.*<\/del><ins>.*hver måned.*<\/ins>/)
    expect((await get('/plan/2026/forskelle?fra=x&til=2026-9')).text).toContain(
      'Vælg to udgaver, der findes.',
    )
  })

  test('municipalities stand in Danish order and have their own pages', async () => {
    const { text } = await get('/raad')
    const order = ['Zebraby', 'Ærøby', 'Ørby', 'Åby'].map((name) =>
      text.indexOf(
        `id="lokalraad-${{ Zebraby: 'zebraby', Ærøby: 'aeroeby', Ørby: 'oerby', Åby: 'aaby' }[name]}"`,
      ),
    )
    expect(order.toSorted((a, b) => a - b)).toEqual(order)
    expect((await get('/kommune/aeroeby')).text).toContain('Lokalrådet i Ærøby')
    expect((await get('/kommune/nowhere')).status).toBe(404)
  })

  test('a spreadsheet takes no function of the councils for a formula', async () => {
    expect((await get('/aabne-data/raad.csv')).text).toContain(`"'=Borgmester, ""Ærøby"""`)
  })

  test('the feed names each edition once, with absolute addresses', async () => {
    const { text, headers } = await get('/feed.atom')
    expect(headers.get('content-type')).toContain('application/atom+xml')
    expect(text.match(/<entry>/g)).toHaveLength(2)
    expect(text).toContain(`<id>urn:sha256:${first.sha256}</id>`)
    expect(text).toContain('href="https://plan.example/plan/2026/udgave/1"')
  })

  test('a page that does not exist names the request, in the language of its address', async () => {
    const { status, text } = await get('/en/nothing')
    expect(status).toBe(404)
    expect(text).toContain('There is no such page')
    expect(text).toContain('request-1')
  })

  test('a page carries a validator, and is not sent again to who has it', async () => {
    const { headers } = await get('/plan/2026')
    const etag = headers.get('etag') ?? ''
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect((await get('/plan/2026', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  test('an upload is told to be the edition it is, or what is wrong with it', async () => {
    expect(await checkFile(first.canonical)).toContain('Ja, det er Samarbejdsplan 2026, udgave 1')
    expect(await checkFile(`${first.canonical}\n`)).toContain('men filen er skrevet om')
    expect(await checkFile(first.canonical.replace('kvartal', 'halvår'))).toMatch(
      /Nej, det er ikke planen[\s\S]*<li>2 Ungdomskriminalitet/,
    )
    expect(await checkFile('{}')).toContain('Filen er ikke en samarbejdsplan')
    expect(await checkFile('x'.repeat(6_000_000))).toContain('Filen er for stor')
  })

  test('a file is checked also when something stands in the field of the hash', async () => {
    expect(await checkFile('{}', first.sha256)).toContain('Filen er ikke en samarbejdsplan')
    expect(await checkFile('{}', 'for kort')).not.toContain('Et fingeraftryk er 64 tegn')
  })

  test('with neither a file nor a hash both are asked for', async () => {
    const { status, text } = await checkHash(' ')
    expect([status, text.includes('Vælg en fil, eller indsæt et fingeraftryk.')]).toEqual([422, true])
  })

  test('a pasted hash is looked up; a bad one stays in its field', async () => {
    expect((await checkHash(first.sha256.toUpperCase())).text).toContain('Den gældende er udgave 2')
    expect((await checkHash('a'.repeat(64))).text).toContain('ingen offentliggjort udgave')
    const bad = await checkHash('"><b>')
    expect([bad.status, bad.text.includes('value="&quot;&gt;&lt;b&gt;"')]).toEqual([422, true])
  })
})

test('an edition that is the first to be public is no correction to its readers', async () => {
  const parts = [{ identity: identityOf(1), number: '1', title: 'Om planen', body: 'Tekst.' }]
  await publishSample(app, { year: 2023, number: 2, reason: 'Et diagram er lavet om.', parts })
  const { text } = await get('/plan/2023')
  expect(text).toContain('Udgave 2 er den første, der er offentlig')
  expect(text).not.toContain('er en rettelse')
  expect((await get('/en/plan/2023')).text).toContain('Edition 2 is the first that is public')
})
