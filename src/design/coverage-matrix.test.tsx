import { expect, test } from 'vitest'
import { CoverageMatrix, HealthMark, StanceMark, type CoverageCell } from '#design'
import { markup } from './testing.ts'

const areas = [
  { key: 'a', number: '5.1', title: 'Vold i nære relationer', href: '/omraade/vold' },
  { key: 'b', number: null, title: 'Ungdomskriminalitet', href: null },
]
const covered: CoverageCell = {
  href: '/celle/1',
  stance: 'covered',
  measures: 4,
  health: 'behind',
  ended: false,
  review: false,
}
const unanswered: CoverageCell = { ...covered, href: '/celle/2', stance: null, measures: 0, health: null }

function matrix(...cells: readonly CoverageCell[]): Promise<string> {
  const rows = [{ key: 'r', name: 'Aalborg', href: '/aalborg', note: 'Indsendt 3 dage efter fristen', cells }]
  return markup(<CoverageMatrix lang="da" caption="Dækning" rowHead="Lokalråd" areas={areas} rows={rows} />)
}

async function toneOf(change: Partial<CoverageCell>): Promise<string | undefined> {
  const html = await matrix({ ...covered, ...change }, unanswered)
  return /cell-([a-z-]+)"/.exec(cellAt(html, '/celle/1'))?.[1]
}

/** The one cell of the table with this address. */
function cellAt(html: string, href: string): string {
  return new RegExp(`<a class="[^"]*" href="${href}">.*?</a>`).exec(html)?.[0] ?? ''
}

test('a cell is a link that says where it is, the answer, how many measures and how the worst goes', async () => {
  const html = await matrix(covered, unanswered)
  expect(cellAt(html, '/celle/1')).toContain(
    'Aalborg, 5.1 Vold i nære relationer: dækket, 4 indsatser, værste status forsinket',
  )
  expect(cellAt(html, '/celle/2')).toContain('Aalborg, Ungdomskriminalitet: mangler svar<')
  expect(html).toContain('<th scope="row"><a href="/aalborg">Aalborg</a><small>Indsendt 3 dage')
})

test('only covered measures that follow the plan are green; unknown and missing share a look of their own', async () => {
  expect(await toneOf({ health: 'on-plan' })).toBe('on-plan')
  expect(await toneOf({ health: 'unknown' })).toBe('unknown')
  expect(await toneOf({ health: null, measures: 0 })).toBe('unknown')
  expect(await toneOf({ health: null, ended: true })).toBe('ended')
  expect(await toneOf({ stance: 'partly', health: 'on-plan' })).toBe('partly')
  expect(await toneOf({ stance: 'partly', health: 'unknown' })).toBe('unknown')
  expect(await toneOf({ stance: 'not-relevant', health: null, measures: 0 })).toBe('not-relevant')
  expect(await toneOf({ stance: 'partly', health: 'at-risk' })).toBe('at-risk')
  expect(await toneOf({ stance: null, health: 'on-plan' })).toBe('missing')
})

test('no measures for a covered area is said, for one that is not relevant it goes without saying', async () => {
  const none = { measures: 0, health: null } as const
  expect(await matrix({ ...covered, ...none }, unanswered)).toContain('dækket, ingen indsatser')
  expect(await matrix({ ...covered, ...none, stance: 'not-relevant' }, unanswered)).not.toContain(
    'ingen indsatser',
  )
})

test('long words of a title come apart at their seams', async () => {
  expect(await matrix(covered, unanswered)).toContain('Ungdoms\u{AD}<span class="word">kri')
})

test('what there is nothing of is said', async () => {
  const empty = { lang: 'da', caption: 'Dækning', rowHead: 'Lokalråd' } as const
  expect(await markup(<CoverageMatrix {...empty} areas={areas} rows={[]} />)).toContain('ingen lokalråd')
  expect(await markup(<CoverageMatrix {...empty} areas={[]} rows={[]} />)).toContain('ingen indsatsområder')
})

test('marks carry a sign and a word in both languages', async () => {
  expect(await markup(<HealthMark lang="da" health="unknown" />)).toMatch(/>\?<.*ukendt/)
  expect(await markup(<HealthMark lang="da" health={null} text="gennemført" />)).toMatch(/>–<.*gennemført/)
  expect(await markup(<StanceMark lang="en" stance={null} />)).toMatch(/>\?<.*no answer yet/)
})
