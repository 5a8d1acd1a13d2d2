import { formatDate, type CalendarDate } from '#calendar'
import { healthOf, measurePaths, type EvaluationKind } from '#measures'
import type { Lang } from '#texts'
import { followTexts } from './follow-texts.ts'
import { measureTexts } from './measure-texts.ts'
import type { MeasureView } from './measure-view.ts'

/** What is expected of the reader now, and where it is done; `action` is null where nothing is. */
export type Expected = {
  readonly text: string
  readonly action: { readonly href: string; readonly text: string } | null
}

/** The one thing that a measure wants of its reader now, the most pressing first. */
export function expectedNow(lang: Lang, view: MeasureView): Expected {
  const { measure, mayReport } = view
  const t = measureTexts[lang]
  if (!mayReport) return { text: t.reading[measure.state], action: null }
  switch (measure.state) {
    case 'idea':
      return { text: t.expected.idea, action: toSteps(lang) }
    case 'planned':
      return whilePlanned(lang, view)
    case 'under-way':
      return whileUnderWay(lang, view)
    case 'finished':
      return view.evaluations.some((entry) => entry.kind === 'year-end')
        ? { text: t.expected.finished, action: null }
        : { text: t.expected.toEvaluate, action: toEvaluate(lang, view, 'year-end') }
    case 'continued':
    case 'dropped':
      return { text: t.expected[measure.state], action: null }
  }
}

function whilePlanned(lang: Lang, { measure, gaps, today }: MeasureView): Expected {
  const t = measureTexts[lang].expected
  const { startsOn } = measure
  if (gaps.length > 0) return { text: t.plannedGaps, action: null }
  if (startsOn === null) return { text: t.planned, action: toSteps(lang) }
  const day = formatDate(startsOn, lang)
  return startsOn > today
    ? { text: t.plannedFrom(day), action: null }
    : { text: t.plannedLate(day), action: toSteps(lang) }
}

function whileUnderWay(lang: Lang, view: MeasureView): Expected {
  const { measure, today } = view
  const t = measureTexts[lang].expected
  const { reasons } = healthOf(measure.signals)
  const report = { href: '#status', text: followTexts[lang].report }
  if (measure.endsOn && measure.endsOn < today)
    return { text: t.periodOver(formatDate(measure.endsOn, lang)), action: toSteps(lang) }
  if (reasons.includes('no-report') || reasons.includes('stale')) return { text: t.report, action: report }
  if (reasons.includes('overdue') || reasons.includes('long-overdue'))
    return { text: t.overdue, action: { href: '#aktiviteter', text: measureTexts[lang].toActivities } }
  const kind = evaluationDue(view)
  if (kind !== null)
    return { text: kind === 'half-year' ? t.halfYear : t.yearEnd, action: toEvaluate(lang, view, kind) }
  return { text: t.underWay, action: report }
}

/** From July on the half-year status, from October on the evaluation of the year; null where it is written. */
function evaluationDue({ measure, evaluations, today }: MeasureView): EvaluationKind | null {
  const autumn: CalendarDate = `${measure.year}-10-01`
  const summer: CalendarDate = `${measure.year}-07-01`
  const has = (kind: EvaluationKind): boolean => evaluations.some((entry) => entry.kind === kind)
  if (today < summer || has('year-end')) return null
  if (today >= autumn) return 'year-end'
  return has('half-year') ? null : 'half-year'
}

function toSteps(lang: Lang) {
  return { href: '#naeste-skridt', text: followTexts[lang].steps }
}

function toEvaluate(lang: Lang, { measure }: MeasureView, kind: EvaluationKind) {
  return {
    href: `${measurePaths.evaluate(measure.id)}?slags=${kind}`,
    text: followTexts[lang].evaluate[kind],
  }
}
