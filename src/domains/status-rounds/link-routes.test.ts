import { expect } from 'vitest'
import { workspaceBasics } from '#accounts'
import type { CalendarDate } from '#calendar'
import { readAs, writeAs, type Database } from '#db'
import { workspace } from '#http'
import { updatesOf, type MeasureId } from '#measures'
import type { Actor } from '#permissions'
import { aMember, test } from '#testing'
import { statusLinkRoutes } from './link-routes.tsx'
import { statusRoundPaths } from './paths.ts'
import { fieldsOf } from './read-answers.ts'
import { answerSignedIn } from './save-answers.ts'
import { aMeasure, anOpenRound, noon, onLaesoe, opening, tokenTo, url } from './testing.ts'

/** Leads of Læsø with two measures each in an open round, and the token in each one's mail; kept. */
let scene: ReturnType<typeof build> | null = null
const names = ['form', 'saved', 'wrong', 'late', 'raced', 'english'] as const
type Name = (typeof names)[number]
type Led = {
  readonly token: string
  readonly lead: Actor
  readonly open: MeasureId
  readonly inner: MeasureId
}

function build(database: Database) {
  return writeAs(database, null, async (tx) => {
    const people = await onLaesoe(tx)
    const led: Record<string, Omit<Led, 'token'>> = {}
    for (const name of names) {
      const lead = await aMember(tx, 'lokalraad-laesoe', 'lead', name)
      const open = await aMeasure(tx, people, `Natteravne ${name}`, { lead })
      const inner = await aMeasure(tx, people, `Internt ${name}`, { lead, public: false })
      led[name] = { lead, open, inner }
    }
    await anOpenRound(tx)
    return { led }
  })
}

async function asked(database: Database, name: Name): Promise<Led> {
  const { led } = await (scene ??= build(database))
  const mine = led[name]
  if (!mine) throw new Error(name)
  return { ...mine, token: await readAs(database, null, (db) => tokenTo(db, mine.lead)) }
}

/** A browser without a session, as the real server treats it before anybody is signed in. */
function browser(database: Database, day: CalendarDate = opening, cookie = '') {
  const options = { reading: database, writing: database, url, clock: () => noon(day) }
  const app = workspace()
  app.use(async (c, next) => {
    c.setRenderer(async (content, head) => c.html(`<title>${head.title}</title>${await content}`))
    await next()
  })
  app.use(workspaceBasics(options))
  app.route('/', statusLinkRoutes(options))
  return async (token: string, form?: Readonly<Record<string, string>>) => {
    const body = form && new URLSearchParams(form)
    const headers = { cookie }
    const answer = await app.request(
      statusRoundPaths.link(token),
      body ? { method: 'POST', body, headers } : { headers },
    )
    return { status: answer.status, headers: answer.headers, html: await answer.text() }
  }
}

const typed = (id: MeasureId, report: string, line: string, shown = true) => ({
  [fieldsOf(id).report]: report,
  [fieldsOf(id).line]: line,
  ...(shown ? { [fieldsOf(id).isPublic]: 'ja' } : {}),
})

test('the page says who is asked about what and by when, without session or cookie', async ({ database }) => {
  const { token, open } = await asked(database, 'form')
  const page = await browser(database)(token)
  expect(page.status).toBe(200)
  expect(page.headers.get('set-cookie')).toBe(null)
  expect(page.headers.get('cache-control')).toBe('no-store')
  expect(page.headers.get('x-robots-tag')).toBe('noindex')
  expect(page.html.match(/<h1>/g)).toHaveLength(1)
  expect(page.html).toContain('Tovholder')
  expect(page.html).toContain('29. marts 2027')
  expect(page.html).toContain('Natteravne form')
  expect(page.html).not.toContain('Natteravne saved')
  expect(page.html.match(/type="radio"/g)).toHaveLength(10)
  expect(page.html.match(/type="checkbox"[^>]*checked/g)).toHaveLength(1)
  expect(page.html).toContain(`name="${fieldsOf(open).isPublic}"`)
  expect(page.html).toContain('Indsatsen er ikke offentlig')
  expect(page.html.match(/<button/g)).toHaveLength(1)
})

test('saving leads back to the same link, which then shows what was saved', async ({ database }) => {
  const { token, open, inner } = await asked(database, 'saved')
  const visit = browser(database)
  const form = {
    ...typed(open, 'on-plan', ''),
    // Ticked although the page does not offer it: what is not public stays inside.
    ...typed(inner, 'at-risk', 'Kun to\nfrivillige er tilbage.'),
  }
  const saved = await visit(token, form)
  expect(saved.status).toBe(303)
  expect(saved.headers.get('location')).toBe(statusRoundPaths.link(token))
  expect(saved.headers.get('set-cookie')).toBe(null)
  const thanks = await visit(token)
  expect(thanks.status).toBe(200)
  expect(thanks.html).toContain('Status er gemt')
  expect(thanks.html).toContain('Kun to frivillige er tilbage.')
  expect(thanks.html).not.toContain('<form')
  const updates = await readAs(database, null, (db) => updatesOf(db, inner, 5))
  expect(updates).toMatchObject([{ report: 'at-risk', public: false }])
  expect((await visit(token, form)).status).toBe(303)
  const other = await visit(token, typed(open, 'behind', 'Noget helt andet.'))
  expect(other.status).toBe(409)
  expect(other.html).toContain('Natteravne saved: Forsinket. Noget helt andet.')
  expect(other.html).toContain('Andre har svaret imens')
})

test('what is wrong is said, nothing is saved, and everything typed is still there', async ({ database }) => {
  const { token, open, inner } = await asked(database, 'wrong')
  const visit = browser(database)
  const typedOnce = { ...typed(open, 'behind', '', false), ...typed(inner, '', 'Borger 010190-1234 er set.') }
  const page = await visit(token, typedOnce)
  expect(page.status).toBe(422)
  expect(page.html).toContain('Skriv en linje om »Natteravne wrong«')
  expect(page.html).toContain('Vælg, hvordan det går med »Internt wrong«.')
  expect(page.html).toContain('ligner et CPR-nummer')
  expect(page.html).toContain('value="Borger 010190-1234 er set."')
  expect(page.html).toMatch(/value="behind"[^>]*checked/)
  expect(page.html).not.toMatch(/type="checkbox"[^>]*checked/)
  const spaced = await visit(token, {
    ...typed(open, 'behind', 'Borger 010190\n 1234 er set.'),
    ...typed(inner, 'on-plan', ''),
  })
  expect(spaced.status).toBe(422)
  expect(spaced.html).toContain('ligner et CPR-nummer')
  const long = await visit(token, {
    ...typed(open, 'on-plan', 'x'.repeat(301)),
    ...typed(inner, 'nonsense', ''),
  })
  expect(long.status).toBe(422)
  expect(long.html).toContain('må højst være 300 tegn')
  expect(long.html).toContain('x'.repeat(301))
  expect(await readAs(database, null, (db) => updatesOf(db, open, 5))).toEqual([])
})

test('somebody who was overtaken is told, and sees what they typed and what was said', async ({
  database,
}) => {
  const { token, lead, open, inner } = await asked(database, 'raced')
  const answer = { measureId: open, report: 'on-plan', line: 'Sagt af en anden.', public: true } as const
  await writeAs(database, null, (tx) => answerSignedIn(tx, lead, [answer], opening, noon(opening)))
  const form = { ...typed(open, 'stopped', 'Det var mit.'), ...typed(inner, 'done', '') }
  const page = await browser(database)(token, form)
  expect(page.status).toBe(409)
  expect(page.html).toContain('Natteravne raced: Stoppet. Det var mit.')
  expect(page.html).toContain('Sagt af en anden.')
  expect(await readAs(database, null, (db) => updatesOf(db, inner, 5))).toMatchObject([{ report: 'done' }])
})

test('everything can be read in English', async ({ database }) => {
  const { token } = await asked(database, 'english')
  const visit = browser(database, opening, '__Host-kredsplan-lang=en')
  for (const one of [token, 'unknown']) {
    const { html } = await visit(one)
    expect(html).not.toMatch(/Hvordan|indsats|Gem|Linket/)
    expect(html.match(/<h1>/g)).toHaveLength(1)
  }
  expect((await visit(token)).html).toContain('How does it go?')
})

test('an unknown link is not found, one that is over is gone, and what was typed is given back', async ({
  database,
}) => {
  const { token, open, inner } = await asked(database, 'late')
  const unknown = await browser(database)('nix')
  expect(unknown.status).toBe(404)
  expect(unknown.html).toContain('Tjek, at hele adressen fra mailen er kommet med.')
  expect((await browser(database)('nix', { a: 'b' })).status).toBe(404)
  const expired = await browser(database, '2027-05-01')(token)
  expect(expired.status).toBe(410)
  expect(expired.html).not.toContain('Natteravne late')
  const form = { ...typed(open, 'at-risk', 'Lang tekst.'), ...typed(inner, 'on-plan', '') }
  const late = await browser(database, '2027-05-01')(token, form)
  expect(late.status).toBe(410)
  expect(late.html).toContain('Et link fra en mail virker i 30 dage.')
  expect(late.html).toContain('Natteravne late: I fare. Lang tekst.')
  expect(await readAs(database, null, (db) => updatesOf(db, open, 5))).toEqual([])
})
