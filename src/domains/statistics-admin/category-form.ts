import { fieldErrors, fresh, inOrder, type Filled } from '#http'
import type { Category, CategoryToSave, Offence, ReportName, SaveCategoryOutcome } from '#statistics'
import type { Lang } from '#texts'
import { categoryTexts } from './category-texts.ts'

const texts = ['navn', 'definition', 'forbehold'] as const
const textFields = texts.flatMap((name) => [`${name}-da`, `${name}-en`])

/** The fields of a category that hold one text, and those that hold several. */
export const categoryFields = [...textFields, 'version']
export const categoryLists = ['rapport', 'overtraedelse', 'passer'] as const

export const reportNames: readonly ReportName[] = ['trend', 'youth']

/** A category as it stands in fields. */
export function categoryFilled(category: Category | null): Filled {
  const { name, definition, caveat } = category ?? {}
  return fresh(
    {
      'navn-da': name?.da ?? '',
      'navn-en': name?.en ?? '',
      'definition-da': definition?.da ?? '',
      'definition-en': definition?.en ?? '',
      'forbehold-da': caveat?.da ?? '',
      'forbehold-en': caveat?.en ?? '',
      version: String(category?.version ?? 0),
    },
    { rapport: category?.reports ?? ['trend'], overtraedelse: category?.offenceCodes ?? [] },
  )
}

/** What is wrong in the fields; which offences go together is checked when it is saved. */
export function categoryErrors(lang: Lang, { values, many }: Filled) {
  const t = categoryTexts[lang]
  const check = (name: string, label: string, required: boolean, most: number) => ({
    [`${name}-da`]: { label: t.inDanish(label), text: values[`${name}-da`] ?? '', required, most },
    [`${name}-en`]: { label: t.inEnglish(label), text: values[`${name}-en`] ?? '', required, most },
  })
  const errors = fieldErrors(lang, {
    ...check('navn', t.name, true, 100),
    ...check('definition', t.definition, true, 1000),
    ...check('forbehold', t.caveat, false, 1000),
  })
  const offences = many['overtraedelse']?.length ? {} : { overtraedelse: t.problems.noOffences }
  return inOrder({ ...errors, ...offences }, [...textFields, ...categoryLists])
}

/** The category that the fields describe; only for values without errors. */
export function categoryIn(
  { values, many }: Filled,
  classification: string,
  id: Category['id'] | null,
): CategoryToSave {
  const both = (name: string) => ({ da: values[`${name}-da`] ?? '', en: values[`${name}-en`] ?? '' })
  return {
    classification,
    id,
    basedOn: Number(values['version']) || 0,
    name: both('navn'),
    definition: both('definition'),
    caveat: both('forbehold'),
    reports: reportNames.filter((name) => many['rapport']?.includes(name)),
    offenceCodes: many['overtraedelse'] ?? [],
  }
}

/** Whether saving would change nothing. */
export function isUnchanged(category: Category, wanted: CategoryToSave): boolean {
  return told(category) === told(wanted)
}

/**
 * Whether the offences change and the definition does not, in one language or both: then somebody has to say that it
 * still fits.
 */
export function mayNotFit(category: Category, { definition, offenceCodes }: CategoryToSave): boolean {
  const isKept = definition.da === category.definition.da || definition.en === category.definition.en
  return isKept && inOneOrder(category.offenceCodes) !== inOneOrder(offenceCodes)
}

function inOneOrder(codes: readonly string[]): string {
  return codes.toSorted().join('\n')
}

function told({ name, definition, caveat, reports, offenceCodes }: Category | CategoryToSave): string {
  const texts = [name, definition, caveat].flatMap(({ da, en }) => [da, en || da])
  return JSON.stringify([...texts, reports.toSorted(), offenceCodes.toSorted()])
}

type Refusal = Exclude<SaveCategoryOutcome, { readonly kind: 'saved' }>

/** Why a category is not saved: at the field it is about, or as the refusal of the whole. */
export function categoryRefusal(
  lang: Lang,
  outcome: Refusal,
  offences: readonly Offence[],
): { readonly errors: Readonly<Record<string, string>> } | { readonly refusal: string } {
  const t = categoryTexts[lang].problems
  const nameOf = (code: string): string => offences.find((one) => one.code === code)?.name[lang] ?? code
  switch (outcome.kind) {
    case 'no-codes':
      return { errors: { overtraedelse: t.noOffences } }
    case 'unknown-codes':
      return { errors: { overtraedelse: t.unknownOffence(outcome.codes.join(', ')) } }
    case 'counts-twice':
      return { errors: { overtraedelse: t.countsTwice(nameOf(outcome.code), nameOf(outcome.within)) } }
    case 'changed-meanwhile':
      return { refusal: t.changedMeanwhile }
    case 'no-such-category':
      return { refusal: t.retiredMeanwhile }
    case 'no-name':
    case 'no-definition':
    case 'personal-numbers':
      return { errors: categoryErrors(lang, fresh()) }
  }
}
