import { claimProblemText } from '#claims'
import type { FieldErrors } from '#design'
import type { Lang } from '#texts'
import type { ArrangeOutcome, Edition, PartId, RenameOutcome, TextProblems } from '#plans'
import type { EditionList } from './edition-data.ts'
import { editionTexts } from './edition-texts.ts'

/** What was typed into a form of the list and could not be done. */
export type ListRefusal =
  | {
      readonly on: 'row'
      readonly partId: PartId
      readonly outcome: Exclude<ArrangeOutcome, { kind: 'saved' }>
    }
  | { readonly on: 'title'; readonly outcome: Exclude<RenameOutcome, { kind: 'renamed' }> }
  | {
      readonly on: 'add'
      readonly outcome:
        | { kind: 'invalid'; problems: TextProblems }
        | { kind: 'not-draft' }
        | { kind: 'year-taken' }
        | { kind: 'wrong-state' }
    }

/** What was typed, to be shown again. */
export type Typed = {
  readonly number: string
  readonly title: string
  readonly kind?: string
  readonly writer?: string
}

export type EditionPageProps = {
  readonly lang: Lang
  readonly edition: Edition
  readonly list: EditionList
  readonly now: Date
  readonly mayArrange: boolean
  /** May set the edition aside, take it up again or start next year's. */
  readonly mayChangeYear: boolean
  /** Next year's plan can start from here, for those who may; with the one that is there already. */
  readonly next: { readonly existing: Edition | null } | null
  /** The part whose number, title and writer are being edited in the list. */
  readonly editing: PartId | null
  readonly refusal?: ListRefusal
  readonly typed?: Typed
}

/** The problems of a text in words, by the names of the form's fields. */
export function fieldErrors(lang: Lang, problems: TextProblems): FieldErrors {
  const t = editionTexts[lang].problems
  const { number, title, body, claims = [] } = problems
  const text = [
    ...(body ? [body === 'missing' ? t.missingTitle : t[body]] : []),
    ...claims.map((problem) => claimProblemText(problem, lang)),
  ].join(' ')
  return {
    ...(number ? { nummer: number === 'missing' ? t['bad-number'] : t[number] } : {}),
    ...(title ? { titel: title === 'missing' ? t.missingTitle : t[title] } : {}),
    ...(text === '' ? {} : { tekst: text }),
  }
}
