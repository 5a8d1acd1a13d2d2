import { formatDate, type CalendarDate } from '#calendar'
import { queueInBoth } from '#councils'
import type { Tx } from '#db'
import { nameOf } from '#plan-editions'
import { statisticsPaths } from '#statistics'
import type { Lang } from '#texts'
import { nowSays, whatIsSaid } from './now-says.ts'
import { planPeople, type PlanPerson } from './plan-people.ts'
import type { Standing } from './standing.ts'
import type { Turned } from './watch-claims.ts'
import { watchTexts } from './watch-texts.ts'

/** A phrase that turned, where it stands. */
type News = Turned & { readonly at: Standing }

/** Tells the people of the plans, each in one mail, of the phrases that turned in their sections. */
export async function tellOf(
  tx: Tx,
  turned: readonly Turned[],
  standing: readonly Standing[],
  today: CalendarDate,
  url: string,
): Promise<void> {
  const news = turned.flatMap((one) =>
    standing.filter(({ number }) => number === one.claim.number).map((at): News => ({ ...one, at })),
  )
  if (news.length === 0) return
  const writers = news.flatMap(({ at }) => at.part.writerFunctionId ?? [])
  for (const person of await planPeople(tx, writers, today)) {
    const theirs = news.filter(({ at }) => concerns(person, at))
    await queueInBoth(tx, person.email, (lang) => mailFor(lang, person, theirs, url))
  }
}

function concerns({ writes }: PlanPerson, { part }: Standing): boolean {
  return writes === 'all' || (part.writerFunctionId !== null && writes.includes(part.writerFunctionId))
}

function mailFor(lang: Lang, person: PlanPerson, news: readonly News[], url: string) {
  const t = watchTexts[lang]
  const failing = news.filter(({ holds }) => !holds).length
  const subject = failing > 0 ? t.subject.fails(failing) : t.subject.holds(news.length)
  const [first] = news
  const set = first?.figures.set
  const figures = set ? t.figures(set.title[lang], formatDate(set.drawnOn, lang)) : ''
  const list = news.map((one) => `${lineFor(lang, one)}\n  ${url}${statisticsPaths.claim(one.claim.number)}`)
  return { subject, body: t.body(person.name, figures, list.join('\n')) }
}

function lineFor(lang: Lang, { claim, holds, figures, at }: News): string {
  const t = watchTexts[lang]
  const where = t.where(nameOf(at.part), at.edition.title)
  const said = whatIsSaid(claim.evidence, lang)
  return holds ? t.holds(said, where) : t.fails(said, where, nowSays(figures, claim.about, lang))
}
