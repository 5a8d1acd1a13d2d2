import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, boolean, constantFrom, double, integer, option, property, record, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '#package'
import { languages } from '#texts'
import { helpTopics } from './help-topics.ts'
import { trapTexts } from './help-traps.ts'
import { context, falling, reportWith } from './made-up.ts'
import { phrasesThatHold } from './phrases.ts'
import { trendSentence, trendVerdict } from './trend-words.ts'
import { driftSentence, watchSentence, withheldSentence } from './watch-words.ts'
import { yearSentence } from './year-words.ts'

/** Words that claim more than figures can show. */
const forbidden = {
  da: /effekt|skyldes|virker|virkning|ingen tvivl|bevis|derfor (falder|stiger)/i,
  en: /\beffect|due to|\bworks\b|has worked\b|caused|because of|no doubt|prove[sn]\b/i,
} as const
/** What section on wording allows of a level that jumped. */
const allowed = /det kan skyldes ændret registrering|this may be due to a change in recording/gi

const intervals = tuple(
  double({ min: -90, max: 200, noNaN: true }),
  double({ min: -90, max: 200, noNaN: true }),
).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)))

test('no sentence says more than figures can show, whatever the report', () => {
  const anyReport = property(
    record({
      class: constantFrom('too_few', 'level_shift', 'falling', 'rising', 'stable', 'no_clear_change'),
      strength: constantFrom('marked', 'plain', 'slight', null),
      basis: constantFrom('rates', 'counts'),
      interval95: intervals,
      reports: integer({ min: 0, max: 5000 }),
      known: integer({ min: 0, max: 70 }),
      shift: option(
        record({
          period: constantFrom('2023-03', '2023-Q1'),
          ratio: double({ min: 0.1, max: 5, noNaN: true }),
        }),
      ),
      oneOff: option(
        record({ period: constantFrom('2022-06'), percentPerYear: constantFrom(1), interval95: intervals }),
      ),
    }),
    constantFrom('short', 'missing', 'all_zero', 'after_shift', null),
    constantFrom(
      'too_short',
      'missing',
      'unknown_population',
      'no_fit',
      'no_reference_counts',
      'empty',
      null,
    ),
    record({ standing: constantFrom('over', 'under', 'about'), afterShift: boolean(), uncertain: boolean() }),
    record({
      observed: integer({ min: 0, max: 90 }),
      alarm: constantFrom('high', 'low', null),
      listed: boolean(),
    }),
    tuple(constantFrom('up', 'down', null), integer({ min: 0, max: 3 }), boolean()),
    (trend, refused, unwatched, year, watched, [drift, withheld, first]) => {
      const report = reportWith(
        { ...trend, window: { from: '2020-01', to: '2025-10', reports: trend.reports, known: trend.known } },
        {
          drift: drift && { direction: drift, since: '2024-12' },
          withheld: { window: withheld, all: withheld },
          areaSince: first ? '2021-01' : null,
          year:
            refused === null && falling.year.kind === 'expected'
              ? {
                  ...falling.year,
                  ...year,
                  otherwise: year.uncertain ? { total: 9, interval95: [1, 20] } : null,
                }
              : { kind: 'refused', reason: refused ?? 'short' },
          watch:
            unwatched === null
              ? {
                  kind: 'tested',
                  period: '2025-10',
                  expected: 20,
                  lower: 10,
                  upper: 30,
                  p: 0.0123,
                  q: 0.0456,
                  ...watched,
                }
              : { kind: 'none', reason: unwatched, first },
        },
      )
      for (const lang of languages) {
        const said = [
          trendVerdict(report.trend, lang),
          ...[trendSentence, yearSentence, watchSentence, driftSentence, withheldSentence].flatMap(
            (say) => say(report, context, lang) ?? [],
          ),
          ...phrasesThatHold(report, context).map(({ phrase }) => phrase[lang]),
        ].join(' ')
        expect(said.replaceAll(allowed, '')).not.toMatch(forbidden[lang])
        expect(said).not.toMatch(/undefined|NaN|null|Infinity|0,0123|0\.0123| {2}/)
      }
    },
  )
  assert(anyReport, { numRuns: 300, seed: 3 })
})

test('nor does any text of the catalogues', () => {
  const folder = join(packageRoot(), 'src/domains/statistics/analysis')
  const files = globSync(join(folder, '{*-words,numbers,phrases,help-*}.ts'))
  expect(files.length).toBeGreaterThan(6)
  for (const file of files) {
    const texts = readFileSync(file, 'utf8').match(/'[^'\n]*'|`[^`]*`/g) ?? []
    for (const text of texts)
      for (const lang of languages) expect(text.replaceAll(allowed, ''), file).not.toMatch(forbidden[lang])
  }
})

describe('the help page', () => {
  test.each(languages)('says what there is to know of every trap, in %s', (lang) => {
    const told = helpTopics(lang).flatMap(({ terms }) => terms)
    for (const trap of Object.values(trapTexts[lang])) expect(told).toContainEqual(trap)
    expect(Object.keys(trapTexts[lang])).toEqual([
      'dark-figure',
      'police-work',
      'law-changes',
      'mass-cases',
      'late-registration',
      'withdrawn',
      'unknown-municipality',
      'region-not-district',
      'place-of-crime',
      'online-fraud',
      'counting-unit',
      'seasonality',
      'small-places',
      'start-year',
      'picked-category',
      'two-extracts',
      'cut-axes',
      'percent-of-few',
    ])
  })

  test.each(languages)('says when each word is used, and how to check a figure, in %s', (lang) => {
    const topics = helpTopics(lang)
    const [words] = topics
    for (const name of ['stable', 'no_clear_change', 'too_few', 'level_shift'] as const) {
      const verdict = trendVerdict({ ...falling.trend, class: name, strength: null }, lang)
      expect(words?.terms.map(({ term }) => term)).toContain(verdict)
    }
    const withheld = { ...falling.trend, class: 'too_few', strength: null, status: 'withheld' } as const
    expect(words?.terms.map(({ term }) => term)).toContain(trendVerdict(withheld, lang))
    expect(topics.at(-1)?.paragraphs.join(' ')).toContain('kredsplan analyse')
    expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length)
    for (const { id } of topics) expect(id).toMatch(/^[a-z-]+$/)
  })
})
