import type { HtmlEscapedString } from 'hono/utils/html'
import { expect } from 'vitest'
import { districtCouncilId } from '#councils'
import type { Tx } from '#db'
import { renderMarkdown } from '#documents/markdown'
import { Forbidden, type Role } from '#permissions'
import { anActor, aDistrict, fallingCounts, quarterlyFigures, test, turnedCounts } from '#testing'
import { statisticsPaths } from '#statistics'
import { checkClaims } from './check-claims.ts'
import { ClaimEvidence } from './claim-evidence.tsx'
import { holdingPhrases } from './holding-phrases.ts'
import { makeClaim } from './make-claim.ts'
import { claimProblemText } from './problem-texts.ts'
import { insertCheck, knownClaims } from './queries.ts'
import { currentFigures } from './read-figures.ts'
import { shownClaims } from './shown-claims.tsx'
import type { Claimed } from './types.ts'

const now = new Date('2026-11-05T12:00:00Z')
const falling: Claimed = { kind: 'phrase', about: 'trend', claimed: 'falling' }
const rising: Claimed = { kind: 'phrase', about: 'trend', claimed: 'rising' }
const chart: Claimed = { kind: 'chart' }
/** The falling counts with one report that came late. */
const revised = fallingCounts.with(5, (fallingCounts[5] ?? 0) + 1)

async function aScene(tx: Tx, role: Role = 'analyst') {
  await aDistrict(tx)
  const actor = await anActor(tx, role, await districtCouncilId(tx))
  const { dataSet, draw } = await quarterlyFigures(tx)
  await draw({ counts: fallingCounts })
  const series = { set: dataSet.code, area: '0825', category: 'indbrud' }
  const make = (claimed: Claimed) => makeClaim(tx, actor, { series, claimed }, null, now)
  return { actor, series, draw, make }
}

async function numberOf(made: ReturnType<typeof makeClaim>): Promise<number> {
  const outcome = await made
  if (outcome.kind !== 'made') throw new Error(outcome.kind)
  return outcome.number
}

test('a claim keeps all that it stands on as it was', async ({ tx }) => {
  const { draw, make } = await aScene(tx)
  const number = await numberOf(make(falling))
  await draw({ counts: turnedCounts })
  const claim = (await knownClaims(tx, [number])).get(number)
  expect(claim).toMatchObject({
    ...falling,
    madeOn: '2026-11-05',
    since: null,
    evidence: {
      phrase: { da: 'et fald i indbrud', en: 'a fall in indbrud' },
      set: {
        vintage: 1,
        drawnOn: '2026-01-02',
        drawnBy: 'Analytiker',
        release: null,
      },
      area: { key: '0825', name: 'Læsø' },
      category: { version: 1, name: { da: 'Indbrud' } },
      series: { first: '2017-Q1', counts: fallingCounts },
    },
  })
})

test('what the figures do not bear is refused, and so is a series that is not there', async ({ tx }) => {
  const { series, actor, make } = await aScene(tx)
  expect(await make(rising)).toEqual({ kind: 'does-not-hold' })
  const elsewhere = { series: { ...series, area: '0851' }, claimed: falling }
  expect(await makeClaim(tx, actor, elsewhere, null, now)).toEqual({ kind: 'no-such-series' })
})

test('a phrase holds only where all counts bear it, not alone those that may be shown', async ({ tx }) => {
  const { series } = await aScene(tx)
  const current = await currentFigures(tx, series)
  if (!current) throw new Error('no figures')
  const claimed = holdingPhrases(current).map((phrase) => phrase.claimed)
  expect(claimed.some((claim) => claim.startsWith('falling'))).toBe(true)
  const { report } = current.series
  const unclear = { ...report, trend: { ...report.trend, class: 'no_clear_change' } } as const
  const fewer = holdingPhrases({ ...current, series: { ...current.series, report: unclear } })
  expect(fewer.map((phrase) => phrase.claimed).some((claim) => claim.startsWith('falling'))).toBe(false)
})

test('the same said of the same figures has the same number, of newer figures a new one', async ({ tx }) => {
  const { draw, make } = await aScene(tx)
  const first = await numberOf(make(falling))
  expect(await numberOf(make(falling))).toBe(first)
  const drawing = await numberOf(make(chart))
  expect(drawing).not.toBe(first)
  expect(await numberOf(make(chart))).toBe(drawing)
  await draw({ counts: revised })
  expect(await numberOf(make(falling))).not.toBe(first)
})

test('a claim of withheld figures holds none of them', async ({ tx }) => {
  const { draw, make } = await aScene(tx)
  const shown = `${'o'.repeat(30)}wwoooo`
  await draw({ counts: revised, shown })
  const number = await numberOf(make(chart))
  const series = (await knownClaims(tx, [number])).get(number)?.evidence.series
  expect(series?.counts.slice(29)).toEqual([fallingCounts[29], null, null, ...fallingCounts.slice(32)])
  expect(series?.statuses.slice(29)).toBe('owwoooo')
  expect(series?.report.withheld).toMatchObject({ all: 2 })
})

test('who may neither write plans nor keep figures makes none; who writes the section does', async ({
  tx,
}) => {
  const { series } = await aScene(tx)
  const member = await anActor(tx, 'member', await districtCouncilId(tx))
  const order = { series, claimed: falling }
  await expect(makeClaim(tx, member, order, null, now)).rejects.toThrow(Forbidden)
  const own = member.seats[0]?.functionId ?? null
  expect((await makeClaim(tx, member, order, own, now)).kind).toBe('made')
})

test('a text may say the phrase of a claim, in either language, and nothing else', async ({ tx }) => {
  const { make } = await aScene(tx)
  const number = await numberOf(make(falling))
  const says = async (words: string) =>
    (await checkClaims(tx, `Der er :udsagn[${words}]{nr=${number}}.`)).map(({ kind }) => kind)
  expect(await says('et fald i indbrud')).toEqual([])
  expect(await says('Et fald i\nindbrud')).toEqual([])
  expect(await says('a fall in indbrud')).toEqual([])
  expect(await says('et stort fald i indbrud')).toEqual(['other-words'])
  expect(await checkClaims(tx, 'Ingen udsagn :udsagn her.')).toEqual([])
})

test('an unknown number is named with what to do', async ({ tx }) => {
  const { make } = await aScene(tx)
  const number = await numberOf(make(falling))
  const drawing = await numberOf(make(chart))
  const text = `:udsagn[et fald]{nr=999999} :udsagn[fald]{nr=${number}} :udsagn[fald]{nr=${drawing}}\n\n::diagram{nr=${number}}\n\n::diagram{nr=${drawing}}`
  const problems = await checkClaims(tx, text)
  expect(problems.map(({ kind }) => kind)).toEqual(['unknown', 'other-words', 'unknown', 'unknown'])
  expect(problems.map((problem) => claimProblemText(problem, 'da'))).toEqual([
    '»et fald« henviser til udsagn nr. 999999, som ikke findes. Slet det, eller indsæt et nyt udsagn.',
    `»fald« er ikke det, tallene bag udsagn nr. ${number} viser. Der kan kun stå »et fald i indbrud«. Skriv det, eller slet udsagnet og indsæt et nyt.`,
    `»fald« henviser til udsagn nr. ${drawing}, som ikke findes. Slet det, eller indsæt et nyt udsagn.`,
    `Diagram nr. ${number} findes ikke. Slet linjen ::diagram{nr=${number}}, eller indsæt et nyt diagram.`,
  ])
})

test('a text shows the phrase with its evidence, the chart, and that newer figures say otherwise', async ({
  tx,
}) => {
  const { draw, make, series } = await aScene(tx)
  const number = await numberOf(make(falling))
  const drawing = await numberOf(make(chart))
  const text = `Der er :udsagn[et fald i indbrud]{nr=${number}}.\n\n::diagram{nr=${drawing}}`
  const html = async () =>
    renderMarkdown(text, {
      headingBase: 2,
      idPrefix: 't',
      lang: 'da',
      claims: await shownClaims(tx, [text], 'da'),
    })
  const before = await html()
  expect(before).toContain(`<a class="claim" href="/arbejde/tal-udsagn/${number}"`)
  expect(before).toContain('<svg')
  expect(before).toContain('Danmarks Prøve, Prøvetal')
  expect(before).not.toMatch(/ style=|<script/)
  await draw({ counts: turnedCounts })
  const current = await currentFigures(tx, series)
  if (!current) throw new Error('no figures')
  await insertCheck(tx, number, { holds: false, evidence: { ...current.figures, phrase: null } }, now)
  expect(await html()).toContain('data-note="nyere tal siger noget andet"')
})

test('what must be said with charts is said once in a text, under the first of them', async ({ tx }) => {
  const { draw, make } = await aScene(tx)
  const first = await numberOf(make(chart))
  await draw({ counts: revised })
  const second = await numberOf(make(chart))
  const text = `::diagram{nr=${first}}\n\n::diagram{nr=${second}}`
  const { chart: shown } = await shownClaims(tx, [text], 'da')
  const caveat = 'meget bliver aldrig anmeldt'
  expect([shown(first), shown(second), shown(first)].map((html) => html?.includes(caveat))).toEqual([
    true,
    false,
    true,
  ])
})

test('on an English page the offences, which have Danish names, are marked as Danish', async ({ tx }) => {
  const { make } = await aScene(tx)
  const number = await numberOf(make(falling))
  const claim = (await knownClaims(tx, [number])).get(number)
  if (!claim) throw new Error('no claim')
  const page = ClaimEvidence({ lang: 'en', claim, paths: statisticsPaths })
  expect(String(await (page as Promise<HtmlEscapedString>))).toContain(
    '<dt>The offences</dt><dd><span lang="da">Indbrud</span></dd>',
  )
})
