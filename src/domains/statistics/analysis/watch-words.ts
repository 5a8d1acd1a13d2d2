import { periodName } from '#statistics/periods'
import { catalogue, formatNumber, type Lang } from '#texts'
import { capitalised, formatCount } from './numbers.ts'
import type { SentenceContext, SeriesReport, WatchReport } from './types.ts'
import { mayRiseSentence } from './year-words.ts'

const texts = catalogue(
  {
    standsOut: (period: string, count: string, expected: string, upper: string) =>
      `${period} skiller sig ud: ${count}, hvor der var ventet omkring ${expected}, og op til ${upper} ville være sædvanligt.`,
    high: (period: string, count: string, expected: string, upper: string) =>
      `${period} ligger højt: ${count}, hvor der var ventet omkring ${expected}, og op til ${upper} ville være sædvanligt.`,
    low: (period: string, count: string, expected: string, lower: string) =>
      `${period} ligger lavt: ${count}, hvor der var ventet omkring ${expected}, og ned til ${lower} ville være sædvanligt.`,
    byChance:
      'Når så mange tal ses igennem på én gang, ligger nogle af dem så højt ved et tilfælde; dette er derfor ikke fremhævet.',
    ordinary: (period: string, count: string, expected: string, lower: string, upper: string) =>
      `${period} er inden for det sædvanlige: ${count}, hvor der var ventet omkring ${expected}, og mellem ${lower} og ${upper} er sædvanligt.`,
    fewCases: (period: string, count: string) =>
      `${period}: ${count}. Der er for få for tiden til at sige, om det er usædvanligt.`,
    first: (period: string, unit: string) => `${period} har de første ${unit} på den tid af året i fem år.`,
    none: {
      too_short: 'Der skal tal for fem år til at sige, om den seneste periode er usædvanlig.',
      missing:
        'Tallet for den seneste periode kendes ikke eller er holdt tilbage, så der siges ikke, om det er usædvanligt.',
      unknown_population:
        'Indbyggertallet kendes ikke, så der siges ikke, om den seneste periode er usædvanlig.',
      no_fit: 'Tallene svinger for meget til at sige, om den seneste periode er usædvanlig.',
      no_reference_counts:
        'Der har ikke været nogen på den tid af året i fem år, så der er ikke noget at sammenligne med.',
      withheld: 'Så mange tal er holdt tilbage, at der ikke kan siges, om den seneste periode er usædvanlig.',
      empty: 'Der er ingen kendte tal.',
    },
    drift: {
      up: (period: string) =>
        `Tallene er gledet opad: siden ${period} har de samlet ligget tydeligt over det, man kunne vente ud fra tidligere år.`,
      down: (period: string) =>
        `Tallene er gledet nedad: siden ${period} har de samlet ligget tydeligt under det, man kunne vente ud fra tidligere år.`,
    },
    withheld: (many: number) =>
      many === 1
        ? 'Ét tal er holdt tilbage, for at ingen skal kunne kendes igen. Alle tilbageholdte tal ser ens ud, uanset hvorfor.'
        : `${many} tal er holdt tilbage, for at ingen skal kunne kendes igen. De ser ens ud, uanset hvorfor.`,
  },
  {
    standsOut: (period, count, expected, upper) =>
      `${period} stands out: ${count}, where about ${expected} were expected and up to ${upper} would be ordinary.`,
    high: (period, count, expected, upper) =>
      `${period} is high: ${count}, where about ${expected} were expected and up to ${upper} would be ordinary.`,
    low: (period, count, expected, lower) =>
      `${period} is low: ${count}, where about ${expected} were expected and down to ${lower} would be ordinary.`,
    byChance:
      'With so many figures looked at together, some of them are this high by chance; this one is therefore not highlighted.',
    ordinary: (period, count, expected, lower, upper) =>
      `${period} is within the ordinary: ${count}, where about ${expected} were expected and between ${lower} and ${upper} is ordinary.`,
    fewCases: (period, count) =>
      `${period}: ${count}. There are too few at present to say whether that is unusual.`,
    first: (period, unit) => `${period} has the first ${unit} at that time of year in five years.`,
    none: {
      too_short: 'It takes five years of figures to say whether the latest period is unusual.',
      missing:
        'The figure of the latest period is unknown or withheld, so nothing is said of whether it is unusual.',
      unknown_population:
        'The number of inhabitants is unknown, so nothing is said of whether the latest period is unusual.',
      no_fit: 'The figures vary too much to say whether the latest period is unusual.',
      no_reference_counts:
        'There have been none at that time of year in five years, so there is nothing to compare with.',
      withheld:
        'So many figures are withheld that nothing can be said of whether the latest period is unusual.',
      empty: 'There are no known figures.',
    },
    drift: {
      up: (period) =>
        `The figures have slid upwards: since ${period} they have together been clearly above what earlier years led one to expect.`,
      down: (period) =>
        `The figures have slid downwards: since ${period} they have together been clearly below what earlier years led one to expect.`,
    },
    withheld: (many) =>
      many === 1
        ? 'One figure is withheld so that nobody can be recognised. All withheld figures look alike, whatever the reason.'
        : `${many} figures are withheld so that nobody can be recognised. They look alike, whatever the reason.`,
  },
)

/** Whether the newest period is unusual, in words: what was counted, expected, and ordinary. No p value. */
export function watchSentence(report: SeriesReport, context: SentenceContext, lang: Lang): string {
  const { watch, latest } = report
  const t = texts[lang]
  if (watch.kind === 'none')
    return watch.first && latest !== null
      ? t.first(capitalised(periodName(latest, lang)), context.unit[lang])
      : t.none[watch.reason]
  return [testedSentence(watch, context, lang), mayRiseSentence(report, context, lang)]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function testedSentence(
  watch: Extract<WatchReport, { kind: 'tested' }>,
  context: SentenceContext,
  lang: Lang,
): string {
  const t = texts[lang]
  const { observed, lower, upper, alarm, listed } = watch
  const period = capitalised(periodName(watch.period, lang))
  const count = formatCount(observed, context, lang)
  const number = (value: number): string => formatNumber(value, lang)
  const expected = number(Math.round(watch.expected))
  if (listed) return t.standsOut(period, count, expected, number(upper))
  if (alarm === 'high') return `${t.high(period, count, expected, number(upper))} ${t.byChance}`
  if (alarm === 'low') return t.low(period, count, expected, number(lower))
  if (observed > upper || observed < lower) return t.fewCases(period, count)
  return t.ordinary(period, count, expected, number(lower), number(upper))
}

/** That the figures slide slowly away from what earlier years led one to expect; null where they do not. */
export function driftSentence({ drift }: SeriesReport, _: SentenceContext, lang: Lang): string | null {
  return drift && texts[lang].drift[drift.direction](periodName(drift.since, lang))
}

/** That figures of the series are withheld; null where none is. */
export function withheldSentence({ withheld }: SeriesReport, _: SentenceContext, lang: Lang): string | null {
  return withheld.all === 0 ? null : texts[lang].withheld(withheld.all)
}
