import type { FieldErrors } from '#design'
import { fieldErrors, type Form, type WorkspaceContext } from '#http'
import { isId } from '#id'
import { reports, type MeasureId, type Report } from '#measures'
import type { Lang } from '#texts'
import { answerTexts } from './answer-texts.ts'
import type { Answer } from './save-answers.ts'
import type { StatusRequest } from './types.ts'

/** The names of a measure's three fields. */
export const fieldsOf = (id: MeasureId) =>
  ({ report: `status-${id}`, line: `linje-${id}`, isPublic: `offentlig-${id}` }) as const

/** Longest line, in characters. */
const mostInLine = 300
const needsLine: readonly Report[] = ['behind', 'at-risk', 'stopped']

/** What the reading of a form has to know of a measure. */
type Asked = Pick<StatusRequest, 'measureId' | 'title' | 'public'>

/** What a form of answers has in its fields, by their names. */
export type Typed = Readonly<Record<string, string>>

export type ReadAnswers = {
  readonly typed: Typed
  readonly errors: FieldErrors
  /** Those that are complete; all of them where there are no errors. */
  readonly answers: readonly Answer[]
}

/** The fields as they are before anybody has typed: nothing chosen, the line public. */
export function untouched(requests: readonly StatusRequest[]): Typed {
  return Object.fromEntries(requests.map(({ measureId }) => [fieldsOf(measureId).isPublic, 'ja']))
}

/**
 * Reads the answers from a posted form.
 *
 * @param asked every measure that the form may have been about
 * @param needed those that must have an answer; of the others an empty one is none
 */
export function readAnswers(
  lang: Lang,
  form: Form,
  asked: readonly Asked[],
  needed: ReadonlySet<MeasureId>,
): ReadAnswers {
  const names = asked.flatMap(({ measureId }) => Object.values(fieldsOf(measureId)))
  const typed = Object.fromEntries(names.map((name) => [name, form.text(name)]))
  const filled = asked.filter(({ measureId }) => {
    const { report, line } = fieldsOf(measureId)
    return needed.has(measureId) || form.has(report) || form.has(line)
  })
  const errors = Object.assign({}, ...filled.map((request) => errorsIn(lang, form, request)))
  return { typed, errors, answers: filled.flatMap((request) => answerIn(form, request)) }
}

/** The measures that a posted form has fields of, whether or not they are still asked about. */
export async function measuresIn(c: WorkspaceContext): Promise<readonly MeasureId[]> {
  const names = Object.keys(await c.req.parseBody())
  return names.map((name) => /^linje-(.+)$/.exec(name)?.[1] ?? '').filter((id): id is MeasureId => isId(id))
}

function errorsIn(lang: Lang, form: Form, { measureId, title }: Asked): FieldErrors {
  const t = answerTexts[lang]
  const names = fieldsOf(measureId)
  const line = lineIn(form, measureId)
  const report = reportIn(form, measureId)
  const wrong = fieldErrors(lang, { [names.line]: { label: t.lineOf(title), text: line, most: mostInLine } })
  const noReport = report ? {} : { [names.report]: t.chooseReport(title) }
  const noLine =
    report && needsLine.includes(report) && line === '' ? { [names.line]: t.lineMissing(title) } : {}
  return { ...noReport, ...noLine, ...wrong }
}

function answerIn(form: Form, { measureId, public: shown }: Asked): readonly Answer[] {
  const report = reportIn(form, measureId)
  if (!report) return []
  const isPublic = shown && form.has(fieldsOf(measureId).isPublic)
  return [{ measureId, report, line: lineIn(form, measureId), public: isPublic }]
}

/** What was typed, in one line: this is what is checked and what is kept. */
function lineIn(form: Form, id: MeasureId): string {
  return form.text(fieldsOf(id).line).replaceAll(/\s+/g, ' ')
}

function reportIn(form: Form, id: MeasureId): Report | undefined {
  const asked = form.text(fieldsOf(id).report)
  return reports.find((report) => report === asked)
}
