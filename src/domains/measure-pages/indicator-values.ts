import { formatDate, isCalendarDate, type CalendarDate } from '#calendar'
import type { FieldErrors } from '#design'
import { fieldErrors, hasErrors, inOrder, type Filled } from '#http'
import type { Indicator, IndicatorText, NewValue } from '#measures'
import type { Lang } from '#texts'
import { differing, type Difference } from './meanwhile.tsx'
import { readNumber, typedNumber } from './numbers.ts'
import { workTexts } from './work-texts.ts'

/** The fields of the form of an indicator. */
export const indicatorFields = [
  'navn',
  'enhed',
  'retning',
  'udgangspunkt',
  'udgangspunkt-dag',
  'udgangspunkt-ukendt',
  'maal',
  'maal-dag',
  'kilde',
  'revision',
] as const
const directions = ['up', 'down'] as const

/** An indicator as its form shows it. */
export function valuesOf(lang: Lang, indicator: Indicator): Readonly<Record<string, string>> {
  return {
    navn: indicator.name,
    enhed: indicator.unit,
    retning: indicator.direction,
    udgangspunkt: indicator.baseline === null ? '' : typedNumber(lang, indicator.baseline),
    'udgangspunkt-dag': indicator.baselineOn ?? '',
    'udgangspunkt-ukendt': indicator.baselineUnknown,
    maal: typedNumber(lang, indicator.target),
    'maal-dag': indicator.targetOn,
    kilde: indicator.source,
    revision: String(indicator.revision),
  }
}

/** What is wrong in the form of an indicator, and what it says where nothing is. */
export function checkIndicator(
  lang: Lang,
  filled: Filled,
): { readonly errors: FieldErrors; readonly text: IndicatorText | null } {
  const at = (name: string): string => filled.values[name] ?? ''
  const { errors, baseline, target } = checkedNumbers(lang, filled)
  const [baselineOn, targetOn] = [dayOf(at('udgangspunkt-dag')), dayOf(at('maal-dag'))]
  const direction = directions.find((entry) => entry === at('retning'))
  if (hasErrors(errors) || target === null || targetOn === null || !direction) return { errors, text: null }
  const text = {
    name: at('navn'),
    unit: at('enhed'),
    direction,
    baseline,
    baselineOn: baseline === null ? null : baselineOn,
    baselineUnknown: at('udgangspunkt-ukendt'),
    target,
    targetOn,
    source: at('kilde'),
  }
  return { errors, text }
}

function checkedNumbers(lang: Lang, { values }: Filled) {
  const t = workTexts[lang]
  const at = (name: string): string => values[name] ?? ''
  const checked = fieldErrors(lang, {
    navn: { label: t.name, text: at('navn'), required: true, most: 200 },
    enhed: { label: t.unit, text: at('enhed'), required: true, most: 60 },
    retning: { label: t.direction, text: at('retning'), required: true, oneOf: directions },
    udgangspunkt: { label: t.baseline, text: at('udgangspunkt'), most: 40 },
    'udgangspunkt-dag': { label: t.baselineOn, text: at('udgangspunkt-dag'), form: 'date' },
    'udgangspunkt-ukendt': { label: t.baselineUnknown, text: at('udgangspunkt-ukendt'), most: 500 },
    maal: { label: t.target, text: at('maal'), required: true, most: 40 },
    'maal-dag': { label: t.targetOn, text: at('maal-dag'), required: true, form: 'date' },
    kilde: { label: t.source, text: at('kilde'), required: true, most: 300 },
  })
  const baseline = readNumber(lang, at('udgangspunkt'))
  const target = readNumber(lang, at('maal'))
  const noTarget = target === null && at('maal') !== '' ? { maal: t.problems.number(t.target) } : {}
  const found: FieldErrors = { ...noTarget, ...baselineErrors(lang, at, baseline), ...checked }
  const errors = inOrder(found, indicatorFields)
  return { errors, baseline, target }
}

function baselineErrors(lang: Lang, at: (name: string) => string, baseline: number | null): FieldErrors {
  const t = workTexts[lang]
  const [typed, day, unknown] = [at('udgangspunkt'), at('udgangspunkt-dag'), at('udgangspunkt-ukendt')]
  if (typed === '') return unknown === '' ? { udgangspunkt: t.problems.baselineMissing } : {}
  if (baseline === null) return { udgangspunkt: t.problems.number(t.baseline) }
  if (unknown !== '') return { 'udgangspunkt-ukendt': t.problems.baselineBoth }
  if (day === '') return { 'udgangspunkt-dag': t.problems.baselineDay }
  return at('maal-dag') !== '' && at('maal-dag') <= day ? { 'maal-dag': t.problems.targetBefore } : {}
}

/** Where the indicator as it is saved now and what was typed are not the same. */
export function indicatorDifferences(lang: Lang, now: Indicator, typed: Filled): readonly Difference[] {
  const t = workTexts[lang]
  const before = valuesOf(lang, now)
  const text = (values: Readonly<Record<string, string>>, name: string): string => {
    const value = values[name] ?? ''
    if (name === 'retning') return value === 'up' ? t.up : value === 'down' ? t.down : value
    return isCalendarDate(value) ? formatDate(value, lang) : value
  }
  const labels = [
    ['navn', t.name],
    ['enhed', t.unit],
    ['retning', t.direction],
    ['udgangspunkt', t.baseline],
    ['udgangspunkt-dag', t.baselineOn],
    ['udgangspunkt-ukendt', t.baselineUnknown],
    ['maal', t.target],
    ['maal-dag', t.targetOn],
    ['kilde', t.source],
  ] as const
  return differing(labels.map(([name, label]) => [label, text(before, name), text(typed.values, name)]))
}

/** What is wrong in the form of a value, and what it says where nothing is. */
export function checkValue(
  lang: Lang,
  filled: Filled,
  today: CalendarDate,
): { readonly errors: FieldErrors; readonly value: NewValue | null } {
  const t = workTexts[lang]
  const { dag = '', vaerdi = '', ukendt = '' } = filled.values
  const value = readNumber(lang, vaerdi)
  const checked = fieldErrors(lang, {
    dag: { label: t.measuredOn, text: dag, required: true, form: 'date' },
    vaerdi: { label: t.value, text: vaerdi, most: 40 },
    ukendt: { label: t.unknown, text: ukendt, most: 500 },
  })
  const notNumber = vaerdi !== '' && value === null ? { vaerdi: t.problems.number(t.value) } : {}
  const notOne = (vaerdi === '') === (ukendt === '') ? { vaerdi: t.problems.valueOrReason } : {}
  const future = isCalendarDate(dag) && dag > today ? { dag: t.problems.future } : {}
  const errors = inOrder({ ...future, ...notNumber, ...notOne, ...checked }, ['dag', 'vaerdi', 'ukendt'])
  if (hasErrors(errors) || !isCalendarDate(dag)) return { errors, value: null }
  return { errors, value: { measuredOn: dag, value, unknownReason: ukendt } }
}

function dayOf(text: string): CalendarDate | null {
  return isCalendarDate(text) ? text : null
}
