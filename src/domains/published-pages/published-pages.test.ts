import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from 'pg'
import { beforeEach, describe, expect, test as plain, vi } from 'vitest'
import { openLog } from '#log'
import { test, testConnection } from '#testing'
import { followPublication } from './follow-publication.ts'
import { answerWith, finishPage } from './finished-page.ts'
import { publishedPages } from './published-pages.ts'
import { servePublished } from './serve-published.ts'

const bytes = new TextEncoder().encode('<!doctype html>'.repeat(200))

describe('the store', () => {
  plain('keeps nothing while it is closed', async () => {
    const pages = publishedPages()
    pages.store('/', await finishPage(bytes, {}), pages.generation())
    expect(pages.find('/')).toBeUndefined()
  })

  plain('does not keep a page that was made before a publication and finished after', async () => {
    const pages = publishedPages()
    pages.open()
    const begun = pages.generation()
    pages.clear()
    pages.store('/', await finishPage(bytes, {}), begun)
    expect(pages.find('/')).toBeUndefined()
  })

  plain('forgets at each full hour, so that today is today', async () => {
    let now = Date.UTC(2026, 4, 12, 21, 59)
    const pages = publishedPages(() => now)
    pages.open()
    pages.store('/', await finishPage(bytes, {}), pages.generation())
    expect(pages.find('/')).toBeDefined()
    now += 60_000
    expect(pages.find('/')).toBeUndefined()
  })
})

describe('an answer', () => {
  plain('is the smallest form the browser takes, and 304 for the one it has in any form', async () => {
    const page = await finishPage(bytes, { 'Content-Type': 'text/html' })
    const packed = answerWith(page, undefined, 'gzip, br;q=0.9')
    expect(packed.headers).toEqual(
      expect.arrayContaining(['Content-Encoding', 'br', 'Vary', 'Accept-Encoding']),
    )
    expect(answerWith(page, undefined, 'br;q=0, gzip').headers).toContain('gzip')
    expect(answerWith(page, undefined, undefined).body).toEqual(Buffer.from(bytes))
    expect(answerWith(page, `"${page.etag}-br"`, undefined)).toMatchObject({ status: 304, body: null })
    expect(answerWith(page, 'W/"other"', undefined).status).toBe(200)
  })
})

describe('the listener before everything else', () => {
  let origin: string
  const pages = publishedPages()

  beforeEach(async () => {
    pages.open()
    pages.store('/', await finishPage(bytes, { 'Content-Type': 'text/html' }), pages.generation())
    const serve = servePublished(pages)
    const server = createServer((request, response) => {
      if (!serve(request, response)) response.writeHead(418).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return () => void server.close()
  })

  plain('answers GET and HEAD for what it has, and nothing else', async () => {
    const got = await fetch(origin)
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(bytes)
    const head = await fetch(origin, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([
      200,
      got.headers.get('etag'),
      '',
    ])
    const again = await fetch(origin, { headers: { 'If-None-Match': got.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    for (const [path, method] of [
      ['/', 'POST'],
      ['/?q=1', 'GET'],
      ['/other', 'GET'],
    ] as const) {
      expect((await fetch(origin + path, { method })).status).toBe(418)
    }
  })
})

describe('following publications', () => {
  test('forgets the pages when something is published, as soon as it is', async ({
    database,
    databaseName,
  }) => {
    const pages = publishedPages()
    const stop = await followPublication(
      testConnection('kredsplan_public', databaseName),
      pages,
      openLog('silent'),
    )
    pages.store('/', await finishPage(bytes, {}), pages.generation())
    expect(pages.find('/')).toBeDefined()
    const district = { key: 'vestoe', name: 'Vestø', police_name: 'Vestø Politi', demonstration: true }
    await database.kysely.insertInto('published.district').values(district).execute()
    await vi.waitFor(() => expect(pages.find('/')).toBeUndefined())
    await stop()
  })

  test('keeps nothing while the connection is lost, and again when it is back', async ({ databaseName }) => {
    const pages = publishedPages()
    const connection = { ...testConnection('kredsplan_public', databaseName), application_name: 'follower' }
    const stop = await followPublication(connection, pages, openLog('silent'))
    pages.store('/', await finishPage(bytes, {}), pages.generation())
    const admin = new Client(testConnection('postgres', databaseName))
    await admin.connect()
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'follower'`,
    )
    await admin.end()
    await vi.waitFor(() => expect(pages.find('/')).toBeUndefined())
    const page = await finishPage(bytes, {})
    pages.store('/', page, pages.generation())
    expect(pages.find('/')).toBeUndefined()
    await vi.waitFor(
      () => {
        pages.store('/', page, pages.generation())
        expect(pages.find('/')).toBeDefined()
      },
      { timeout: 5_000 },
    )
    await stop()
  })

  test('starts, without keeping pages, when the database cannot be reached', async ({ databaseName }) => {
    const pages = publishedPages()
    const nowhere = { ...testConnection('kredsplan_public', `${databaseName}_gone`) }
    const stop = await followPublication(nowhere, pages, openLog('silent'))
    pages.store('/', await finishPage(bytes, {}), pages.generation())
    expect(pages.find('/')).toBeUndefined()
    await stop()
  })
})
