import type { Strength } from '#statistics/engine'
import { periodName } from '#statistics/periods'
import { catalogue, languages, type Both, type Lang } from '#texts'
import { insideSentence } from './numbers.ts'
import type { SentenceContext, SeriesReport, TrendReport } from './types.ts'

/** What a claim is about: a series' development, what a year ends at, or one period. */
export type ClaimAbout = 'trend' | 'year' | 'watch'

/**
 * What a claim says, as a word that newer figures are checked against. `trend`: the class, with `-marked` or `-slight`
 * where the strength is claimed too. `year`: `over-2025`, `under-2025` or `about-2025`. `watch`: `high-2025-10`.
 */
export type Claim = { readonly about: ClaimAbout; readonly claimed: string }

/** A claim that holds, with the phrase that a text may bind to it. */
export type HoldingPhrase = Claim & { readonly phrase: Both }

const texts = catalogue(
  {
    falling: { marked: 'et klart fald', plain: 'et fald', slight: 'et svagt fald' },
    rising: { marked: 'en klar stigning', plain: 'en stigning', slight: 'en svag stigning' },
    stable: 'nogenlunde uændret',
    no_clear_change: 'ingen klar ændring',
    level_shift: (period: string, category: string) => `et nyt niveau i ${category} fra omkring ${period}`,
    too_few: 'for få til at vise en udvikling',
    inCategory: (phrase: string, category: string) => `${phrase} i ${category}`,
    over: (year: number) => `forventes i ${year} at ligge over de foregående år`,
    under: (year: number) => `forventes i ${year} at ligge under de foregående år`,
    about: (year: number) => `forventes i ${year} at ligge nogenlunde som de foregående år`,
    standsOut: (period: string) => `skiller sig ud i ${period}`,
  },
  {
    falling: { marked: 'a clear fall', plain: 'a fall', slight: 'a slight fall' },
    rising: { marked: 'a clear rise', plain: 'a rise', slight: 'a slight rise' },
    stable: 'about the same',
    no_clear_change: 'no clear change',
    level_shift: (period, category) => `a new level in ${category} from around ${period}`,
    too_few: 'too few to show a development',
    inCategory: (phrase, category) => `${phrase} in ${category}`,
    over: (year) => `expected in ${year} to be over the years before`,
    under: (year) => `expected in ${year} to be under the years before`,
    about: (year) => `expected in ${year} to be about the same as the years before`,
    standsOut: (period) => `stands out in ${period}`,
  },
)

/**
 * The phrases that a series' report bears, strongest first. Nothing else may be bound to the series in a text; an
 * uncertain expectation bears none. Each comes in both languages.
 */
export function phrasesThatHold(report: SeriesReport, context: SentenceContext): readonly HoldingPhrase[] {
  return [...trendPhrases(report.trend, context), ...yearPhrases(report), ...watchPhrases(report)]
}

function trendPhrases(trend: TrendReport, { category }: SentenceContext): readonly HoldingPhrase[] {
  const { class: name, strength, shift } = trend
  const bound = (claimed: string, phraseIn: (lang: Lang, category: string) => string): HoldingPhrase => ({
    about: 'trend',
    claimed,
    phrase: inBoth((lang) => phraseIn(lang, insideSentence(category[lang]))),
  })
  switch (name) {
    case 'falling':
    case 'rising': {
      const of = (strength: Strength) => (lang: Lang, category: string) =>
        texts[lang].inCategory(texts[lang][name][strength], category)
      const plain = bound(name, of('plain'))
      return strength === 'marked' || strength === 'slight'
        ? [bound(`${name}-${strength}`, of(strength)), plain]
        : [plain]
    }
    case 'level_shift':
      return shift === null
        ? []
        : [bound(name, (lang, category) => texts[lang].level_shift(periodName(shift.period, lang), category))]
    case 'stable':
    case 'no_clear_change':
    case 'too_few':
      return [{ about: 'trend', claimed: name, phrase: inBoth((lang) => texts[lang][name]) }]
  }
}

function yearPhrases({ year }: SeriesReport): readonly HoldingPhrase[] {
  if (year.kind !== 'expected' || year.otherwise !== null) return []
  const phrase = inBoth((lang) => texts[lang][year.standing](year.year))
  return [{ about: 'year', claimed: `${year.standing}-${year.year}`, phrase }]
}

function watchPhrases({ watch }: SeriesReport): readonly HoldingPhrase[] {
  if (watch.kind !== 'tested' || !watch.listed) return []
  const phrase = inBoth((lang) => texts[lang].standsOut(periodName(watch.period, lang)))
  return [{ about: 'watch', claimed: `high-${watch.period}`, phrase }]
}

function inBoth(phraseIn: (lang: Lang) => string): Both {
  const [da, en] = languages.map(phraseIn)
  return { da: da ?? '', en: en ?? '' }
}

/**
 * Whether newer figures still bear a claim. A strength that is no longer reached does not hold; a plain fall holds
 * however strong it has become. Of a year or period that the report no longer looks at: holds unless the year's
 * total, now known, says otherwise.
 */
export function stillHolds({ about, claimed }: Claim, report: SeriesReport): boolean {
  switch (about) {
    case 'trend':
      return trendHolds(claimed, report.trend)
    case 'year':
      return yearHolds(claimed, report)
    case 'watch':
      return watchHolds(claimed, report)
  }
}

function trendHolds(claimed: string, { class: name, strength }: TrendReport): boolean {
  return claimed === name || claimed === `${name}-${strength}`
}

function yearHolds(claimed: string, { year: now }: SeriesReport): boolean {
  const [standing = '', text = ''] = claimed.split('-')
  const year = Number(text)
  if (now.kind === 'refused') return false
  if (now.year === year && now.kind === 'expected') return now.otherwise === null && now.standing === standing
  const ended = now.kind === 'complete' && now.year === year ? now.total : totalOf(now.previousTotals, year)
  const before = now.previousTotals.filter((earlier) => earlier.year < year).map(({ total }) => total)
  if (ended === null || before.length === 0) return true
  const mean = before.reduce((sum, total) => sum + total, 0) / before.length
  if (standing === 'over') return ended > mean
  if (standing === 'under') return ended < mean
  return ended >= Math.min(...before) && ended <= Math.max(...before)
}

function totalOf(totals: readonly { year: number; total: number }[], year: number): number | null {
  return totals.find((entry) => entry.year === year)?.total ?? null
}

function watchHolds(claimed: string, { watch }: SeriesReport): boolean {
  const period = claimed.replace(/^high-/, '')
  return watch.kind !== 'tested' || watch.period !== period || watch.listed
}
