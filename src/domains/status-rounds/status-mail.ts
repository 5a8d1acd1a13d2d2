import { formatDate, type CalendarDate } from '#calendar'
import { councilIn, titleIn } from '#councils'
import type { Lang } from '#texts'
import type { AskStep } from './escalation.ts'
import { mailTexts } from './mail-texts.ts'
import { linkWorksUntil } from './round-dates.ts'
import type { Askable, Round } from './types.ts'

/** Measures that a mail names; the others it counts. */
const mostNamed = 10

/** Everything that the words of one mail depend on. */
export type MailFacts = {
  readonly step: AskStep
  readonly reader: string
  readonly round: Pick<Round, 'dueOn'>
  /** What is waited for; at least one. */
  readonly measures: readonly Askable[]
  /** Where the link leads. */
  readonly address: string
}

/** A mail in Danish and then in English: which of them the recipient reads is not known. */
export function statusMail(
  facts: MailFacts,
  today: CalendarDate,
): { readonly subject: string; readonly body: string } {
  const both = (['da', 'en'] as const).map((lang) => inOneLanguage(lang, facts, today))
  return {
    subject: both.map((one) => one.subject).join(' / '),
    body: both.map((one) => one.body).join('\n---\n\n'),
  }
}

function inOneLanguage(lang: Lang, facts: MailFacts, today: CalendarDate) {
  const { step, reader, round, measures, address } = facts
  const t = mailTexts[lang]
  const due = formatDate(round.dueOn, lang)
  const named = measures
    .slice(0, mostNamed)
    .map((measure) => (measure.lead ? t.measure : t.vacant)(measure.title, councilIn(lang, measure)))
  const more = measures.length - named.length
  const list = [...named, ...(more > 0 ? [t.more(more)] : [])].map((line) => `- ${line}`).join('\n')
  const body = t.body({
    reader,
    opening: t.opening[step](whoIsMissing(lang, measures)),
    list,
    deadline: today > round.dueOn ? t.overdue(due) : t.due(due),
    address,
    until: formatDate(linkWorksUntil(round, today), lang),
  })
  return { subject: t.subject[step](measures.length, due), body }
}

/** The functions that lead what is waited for; where none does, the councils. */
function whoIsMissing(lang: Lang, measures: readonly Askable[]): string {
  const names = measures.map(({ leadDa, leadEn, ...measure }) =>
    leadDa === null ? councilIn(lang, measure) : titleIn(lang, { titleDa: leadDa, titleEn: leadEn ?? '' }),
  )
  const quoted = [...new Set(names)].map((name) => (lang === 'da' ? `»${name}«` : `“${name}”`))
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} ${mailTexts[lang].and} ${last}`
}
