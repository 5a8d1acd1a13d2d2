import { Hono } from 'hono'
import { expect } from 'vitest'
import type { OutboxMail } from '#mail'
import { test } from '#testing'
import { signedIn, workspaceBasics } from './middleware.tsx'
import { OutboxPage } from './operator-pages.tsx'

const mail: OutboxMail = {
  id: 'm1',
  recipient: 'karen@kommune.example',
  subject: 'Log ind',
  body: 'https://plan.example/arbejde/log-ind/hemmelig',
  createdAt: new Date('2026-11-23T10:00:00Z'),
  sentAt: null,
  attempts: 0,
  lastError: null,
}

async function outboxHtml(showContent: boolean): Promise<string> {
  const app = new Hono().get('/', (c) =>
    c.html(<OutboxPage lang="da" mails={[mail]} showContent={showContent} />),
  )
  const answer = await app.request('/')
  return answer.text()
}

test('the outbox shows what is in a mail only where no mail server sends it', async () => {
  expect(await outboxHtml(true)).toContain('hemmelig')
  expect(await outboxHtml(false)).not.toContain('hemmelig')
})

test('somebody whose session ended while they wrote gets the text back', async ({ database }) => {
  const options = {
    reading: database,
    writing: database,
    url: 'https://plan.example',
    clock: () => new Date(),
  }
  const app = new Hono()
  app.use('*', async (c, next) => {
    c.setRenderer((content) => c.html(content))
    await next()
  })
  app.use('*', workspaceBasics(options), signedIn(options))
  const body = new URLSearchParams({ tekst: 'Vi går ture med lygter <om aftenen>.', revision: '7' })
  const answer = await app.request('/arbejde/plan/del/x/gem', { method: 'POST', body })
  expect(answer.status).toBe(401)
  const html = await answer.text()
  expect(html).toContain('Vi går ture med lygter &lt;om aftenen&gt;.')
  expect(html).not.toContain('>7<')
})
