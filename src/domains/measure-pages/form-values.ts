import { isCalendarDate, type CalendarDate } from '#calendar'
import type { OrganisationId } from '#councils'
import type { FieldErrors } from '#design'
import { fieldErrors, inOrder, type Form } from '#http'
import type { FocusAreaId, Measure, MeasureText } from '#measures'
import type { CouncilId, FunctionId } from '#permissions'
import type { Lang } from '#texts'
import { formTexts } from './form-texts.ts'

/** The single fields of the form. */
export const textNames = [
  'raad',
  'aar',
  'titel',
  'problem',
  'kilde',
  'maalgruppe',
  'formaal',
  'ressourcer',
  'tovholder',
  'stedfortraeder',
  'begynder',
  'slutter',
  'loebende',
  'synlig',
  'tilstand',
  'note',
  'revision',
] as const
/** The lists to tick. */
export const listNames = ['omraade', 'partner', 'organisation'] as const

const pageOrder = [
  'raad',
  'aar',
  'titel',
  'omraade',
  'problem',
  'kilde',
  'maalgruppe',
  'formaal',
  'ressourcer',
  'tovholder',
  'stedfortraeder',
  'partner',
  'organisation',
  'begynder',
  'slutter',
  'synlig',
  'note',
] as const

type ListName = (typeof listNames)[number]

/** What the form of a measure has in its fields: single texts by their names, and what is ticked in lists. */
export type Typed = {
  readonly one: Readonly<Record<string, string>>
  readonly many: Readonly<Record<ListName, readonly string[]>>
}

/** What can be chosen in the form, by the values of its fields. */
export type Choices = Readonly<Record<'raad' | 'aar' | 'hverv' | ListName, readonly string[]>>

/** Everything that was typed and ticked in a posted form. */
export function readTyped(form: Form): Typed {
  return {
    one: Object.fromEntries(textNames.map((name) => [name, form.text(name)])),
    many: {
      omraade: form.all('omraade'),
      partner: form.all('partner'),
      organisation: form.all('organisation'),
    },
  }
}

/** A measure as the form shows it. */
export function typedOf(measure: Measure): Typed {
  return {
    one: {
      raad: measure.councilSlug,
      aar: String(measure.year),
      titel: measure.title,
      problem: measure.problem,
      kilde: measure.problemSource,
      maalgruppe: measure.targetGroup,
      formaal: measure.purpose,
      ressourcer: measure.resources,
      tovholder: measure.leadFunctionId ?? '',
      stedfortraeder: measure.deputyFunctionId ?? '',
      begynder: measure.startsOn ?? '',
      slutter: measure.endsOn ?? '',
      loebende: measure.continuous ? 'ja' : '',
      synlig: measure.public ? 'offentlig' : 'intern',
      note: measure.note,
      revision: String(measure.revision),
    },
    many: { omraade: measure.areas, partner: measure.partners, organisation: measure.organisations },
  }
}

/** What an empty form begins with. */
export function emptyTyped(raad: string, year: number, areas: readonly string[]): Typed {
  return {
    one: { raad, aar: String(year), synlig: 'offentlig', tilstand: 'planned' },
    many: { omraade: areas, partner: [], organisation: [] },
  }
}

/** What is wrong with the fields, and the text where nothing is. */
export function checkTyped(
  lang: Lang,
  typed: Typed,
  choices: Choices,
): { readonly errors: FieldErrors; readonly text: MeasureText | null } {
  const found = { ...chosenErrors(lang, typed, choices), ...textErrors(lang, typed, choices) }
  const errors = inOrder(found, pageOrder)
  return { errors, text: Object.keys(errors).length > 0 ? null : textOf(typed) }
}

function textErrors(lang: Lang, { one }: Typed, choices: Choices): FieldErrors {
  const t = formTexts[lang]
  const at = (name: string): string => one[name] ?? ''
  const checked = fieldErrors(lang, {
    raad: { label: t.council, text: at('raad'), required: true, oneOf: choices.raad },
    aar: { label: t.year, text: at('aar'), required: true, oneOf: choices.aar },
    titel: { label: t.title, text: at('titel'), required: true, most: 200 },
    problem: { label: t.problem, text: at('problem') },
    kilde: { label: t.problemSource, text: at('kilde'), most: 1000 },
    maalgruppe: { label: t.targetGroup, text: at('maalgruppe'), most: 1000 },
    formaal: { label: t.purpose, text: at('formaal') },
    ressourcer: { label: t.resources, text: at('ressourcer'), most: 1000 },
    begynder: { label: t.startsOn, text: at('begynder'), form: 'date' },
    slutter: { label: t.endsOn, text: at('slutter'), form: 'date' },
    synlig: { label: t.public, text: at('synlig'), required: true, oneOf: ['offentlig', 'intern'] },
    note: { label: t.note, text: at('note') },
  })
  const [from, to] = [dayOf(at('begynder')), dayOf(at('slutter'))]
  if (to !== null && at('loebende') !== '') return { slutter: t.problems.continuousEnds, ...checked }
  return from && to && to < from ? { slutter: t.problems.endsBeforeStart, ...checked } : checked
}

function chosenErrors(lang: Lang, { one, many }: Typed, choices: Choices): FieldErrors {
  const t = formTexts[lang].problems
  const [lead, deputy] = [one['tovholder'] ?? '', one['stedfortraeder'] ?? '']
  const among = (name: ListName): boolean => many[name].every((value) => choices[name].includes(value))
  return {
    ...(among('omraade') ? {} : { omraade: t.unknownArea }),
    ...(lead === '' || choices.hverv.includes(lead) ? {} : { tovholder: t.notOfCouncil.lead }),
    ...(deputy === '' || choices.hverv.includes(deputy) ? {} : { stedfortraeder: t.notOfCouncil.deputy }),
    ...(among('partner') ? {} : { partner: t.noSuchCouncil }),
    ...(among('organisation') ? {} : { organisation: t.noSuchOrganisation }),
  }
}

function dayOf(text: string): CalendarDate | null {
  return isCalendarDate(text) ? text : null
}

function textOf({ one, many }: Typed): MeasureText {
  const at = (name: string): string => one[name] ?? ''
  return {
    title: at('titel'),
    problem: at('problem'),
    problemSource: at('kilde'),
    targetGroup: at('maalgruppe'),
    purpose: at('formaal'),
    resources: at('ressourcer'),
    note: at('note'),
    startsOn: dayOf(at('begynder')),
    endsOn: dayOf(at('slutter')),
    continuous: at('loebende') !== '',
    leadFunctionId: (at('tovholder') || null) as FunctionId | null,
    deputyFunctionId: (at('stedfortraeder') || null) as FunctionId | null,
    public: at('synlig') === 'offentlig',
    areas: unique(many.omraade) as readonly FocusAreaId[],
    partners: unique(many.partner) as readonly CouncilId[],
    organisations: unique(many.organisation) as readonly OrganisationId[],
  }
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}
