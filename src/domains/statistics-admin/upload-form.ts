import { isCalendarDate, type CalendarDate } from '#calendar'
import { fieldErrors, fresh, inOrder, looksLikeCpr, withErrors, type Filled } from '#http'
import type { Lang } from '#texts'
import type { Origin, WantedDataSet } from './intake.ts'
import { takenCodes } from './paths.ts'
import { uploadTexts } from './upload-texts.ts'

/** The fields that say where an extract comes from. */
export const originFields = ['trukket', 'af', 'note'] as const
/** The fields of what a data set is called. */
export const setTextFields = [
  'titel-da',
  'titel-en',
  'udgiver-da',
  'udgiver-en',
  'enhed-da',
  'enhed-en',
] as const
const setFields = ['kode', ...setTextFields, 'klassifikation'] as const
/** The fields of an extract of a data set that is there. */
export const extractFields = ['saet', ...originFields] as const
/** The fields of a new data set with its first extract. */
export const newSetFields = [...setFields, ...originFields] as const

/** The value of the classification that a data set has for itself alone. */
export const ownClassification = 'egen'

/** What is wrong with when, by whom and what about it. */
export function originErrors(lang: Lang, { values }: Filled, today: CalendarDate) {
  const t = uploadTexts[lang]
  const on = values['trukket'] ?? ''
  const errors = fieldErrors(lang, {
    trukket: { label: t.drawnOn, text: on, required: true, form: 'date' },
    af: { label: t.drawnBy, text: values['af'] ?? '', required: true, most: 200 },
    note: { label: t.note, text: values['note'] ?? '', most: 2000 },
  })
  return isCalendarDate(on) && on > today ? { trukket: t.problems.inFuture, ...errors } : errors
}

/** When, by whom and what about it; only for values without errors. */
export function originIn({ values }: Filled): Origin {
  return {
    drawnOn: (values['trukket'] ?? '') as CalendarDate,
    drawnBy: values['af'] ?? '',
    note: values['note'] ?? '',
  }
}

/** The same as it stands in fields. */
export function originFilled({ drawnOn, drawnBy, note }: Origin): Filled {
  return fresh({ trukket: drawnOn, af: drawnBy, note })
}

/** What is wrong with what a data set is called. */
export function setTextErrors(lang: Lang, { values }: Filled) {
  const t = uploadTexts[lang]
  const text = (name: string): string => values[name] ?? ''
  return fieldErrors(lang, {
    ...both(text, 'titel', t.name, t),
    ...both(text, 'udgiver', t.publisher, t),
    ...both(text, 'enhed', t.unit, t),
  })
}

/** What is wrong with the description of a new data set. */
export function newSetErrors(lang: Lang, filled: Filled, classifications: readonly string[]) {
  const t = uploadTexts[lang]
  const code = filled.values['kode'] ?? ''
  const errors = fieldErrors(lang, {
    kode: { label: t.code, text: code, required: true, most: 40 },
    klassifikation: {
      label: t.classification,
      text: filled.values['klassifikation'] ?? '',
      required: true,
      oneOf: [...classifications, ownClassification],
    },
  })
  return { ...codeError(lang, code), ...errors, ...setTextErrors(lang, filled) }
}

function both(
  text: (name: string) => string,
  name: string,
  label: string,
  { inDanish, inEnglish }: (typeof uploadTexts)['da'],
) {
  return {
    [`${name}-da`]: { label: inDanish(label), text: text(`${name}-da`), required: true, most: 200 },
    [`${name}-en`]: { label: inEnglish(label), text: text(`${name}-en`), required: true, most: 200 },
  }
}

function codeError(lang: Lang, code: string): Readonly<Record<string, string>> {
  const t = uploadTexts[lang].problems
  if (takenCodes.has(code.toLowerCase())) return { kode: t.reservedCode(code) }
  return /^[A-Za-z0-9-]{2,40}$/.test(code) ? {} : { kode: t.badCode }
}

/** What a data set is called; only for values without errors. */
export function setTextsIn({ values }: Filled): Pick<WantedDataSet, 'title' | 'publisher' | 'unit'> {
  const both = (name: string) => ({ da: values[`${name}-da`] ?? '', en: values[`${name}-en`] ?? '' })
  return { title: both('titel'), publisher: both('udgiver'), unit: both('enhed') }
}

/** The new data set that the fields describe; only for values without errors. */
export function newSetIn(filled: Filled): WantedDataSet {
  const code = filled.values['kode'] ?? ''
  const classification = filled.values['klassifikation'] ?? ''
  return {
    ...setTextsIn(filled),
    code,
    classification: classification === ownClassification ? code.toLowerCase() : classification,
  }
}

/** What is wrong with the file itself, before anybody looks into it. */
export function fileErrors(lang: Lang, file: File | null): Readonly<Record<string, string>> {
  const t = uploadTexts[lang].problems
  if (!file) return { fil: t.noFile }
  return looksLikeCpr(file.name) ? { fil: t.cprName } : {}
}

/** The form with all that is wrong, in the order of its fields. */
export function wrong(filled: Filled, errors: Readonly<Record<string, string>>): Filled {
  return withErrors(filled, inOrder(errors, ['saet', ...setFields, 'fil', ...originFields]))
}
