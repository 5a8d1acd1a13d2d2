import type { FC } from 'hono/jsx'
import { dateInDenmark, formatDate } from '#calendar'
import { Alert } from '#design'
import type { ShownClaims } from '#documents/markdown'
import type { Lang } from '#texts'
import { PlanPart, type PublicPart } from '#verification'
import { data, paths } from './paths.ts'
import { planTexts } from './plan-texts.ts'
import type { EditionSummary, PublicEdition } from './types.ts'

export type PlanPageProps = {
  readonly lang: Lang
  readonly plan: PublicEdition
  /** Every published edition, newest first. */
  readonly editions: readonly EditionSummary[]
  /** What its text says from figures. */
  readonly claims: ShownClaims
}

/** A published edition as a document to read: contents, dates, decision, text. */
export const PlanPage: FC<PlanPageProps> = (props) => {
  const { lang, plan } = props
  const t = planTexts[lang]
  return (
    <div class="document">
      <header class="document-head">
        <h1 lang="da">{plan.title}</h1>
        {t.danishOnly ? <p class="sub">{t.danishOnly}</p> : null}
        <EditionNotes {...props} />
        <EditionFacts lang={lang} plan={plan} />
      </header>
      <Contents lang={lang} parts={plan.parts} />
      <article aria-label={plan.title}>
        {plan.parts.map((part) => (
          <PlanPart part={part} lang={lang} claims={props.claims} />
        ))}
      </article>
      <Neighbours {...props} />
    </div>
  )
}

const EditionNotes: FC<PlanPageProps> = ({ lang, plan, editions }) => {
  const t = planTexts[lang]
  const links = paths(lang)
  const newest = editions.find((edition) => edition.year === plan.year)
  const before = editions.find((edition) => edition.year === plan.year && edition.number < plan.number)
  return (
    <>
      {newest && newest.number > plan.number ? (
        <Alert kind="warning" heading={t.notNewest(newest.number)}>
          <a href={links.plan(plan.year)}>{t.toNewest}</a>
          {' · '}
          <a href={links.between(plan, newest)}>{t.seeDifferences}</a>
        </Alert>
      ) : null}
      {plan.correctionReason === null ? null : (
        <Alert kind="info" heading={before ? t.correctionIs(plan.number) : t.firstIs(plan.number)}>
          <p lang="da">{plan.correctionReason}</p>
          {before ? <a href={links.between(before, plan)}>{t.seeDifferences}</a> : null}
        </Alert>
      )}
    </>
  )
}

/** When and how the edition was decided, and how to hold it to that. */
const EditionFacts: FC<{ readonly lang: Lang; readonly plan: PublicEdition }> = ({ lang, plan }) => {
  const t = planTexts[lang]
  const publishedOn = dateInDenmark(plan.publishedAt)
  const dates = [
    ...(plan.discussedOn === null ? [] : [[t.discussed, plan.discussedOn] as const]),
    [t.decided, plan.decidedOn] as const,
    [t.published, publishedOn] as const,
  ]
  return (
    <section class="edition-facts" aria-label={t.facts}>
      <dl class="dates">
        {dates.map(([term, date]) => (
          <div>
            <dt>{term}</dt>
            <dd>
              <time datetime={date}>{formatDate(date, lang)}</time>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t.edition}</dt>
          <dd>{plan.number}</dd>
        </div>
      </dl>
      <div class="decision">
        <h2>{t.decision}</h2>
        <blockquote lang="da">{plan.decisionText}</blockquote>
        <p class="soft">{t.meeting(formatDate(plan.decidedOn, lang), plan.meetingPlace)}</p>
      </div>
      <p class="edition-data">
        <span title={plan.sha256}>
          {t.hash} <code>{plan.sha256.slice(0, 12)}…</code>
        </span>
        <a href={paths(lang).check}>{t.check}</a>
        <a href={data.editionJson(plan.year, plan.number)} download>
          {t.download}
        </a>
        <a href={data.editionHash(plan.year, plan.number)} download>
          {t.downloadHash}
        </a>
      </p>
      <p class="print-only">
        {t.hashIs}: <code>{plan.sha256}</code>
      </p>
    </section>
  )
}

/** The contents list: beside the text where there is room, folded above it where there is not. */
const Contents: FC<{ readonly lang: Lang; readonly parts: readonly PublicPart[] }> = ({ lang, parts }) => {
  const t = planTexts[lang]
  return (
    <nav class="contents" aria-label={t.contents}>
      <details open>
        <summary>{t.contents}</summary>
        <ol lang="da">
          {parts.map((part) => (
            <li class={part.number?.includes('.') ? 'deeper' : undefined}>
              <a href={`#${part.slug}`}>
                <span class="part-number">{part.number ?? ''}</span>
                <span>{part.title}</span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

const Neighbours: FC<PlanPageProps> = ({ lang, plan, editions }) => {
  const t = planTexts[lang]
  const years = [...new Set(editions.map((edition) => edition.year))]
  const earlier = years.filter((year) => year < plan.year).at(0)
  const later = years.filter((year) => year > plan.year).at(-1)
  if (earlier === undefined && later === undefined) return null
  return (
    <nav class="neighbours" aria-label={t.otherYears}>
      {earlier === undefined ? <span /> : <a href={paths(lang).plan(earlier)}>‹ {t.planFor(earlier)}</a>}
      {later === undefined ? null : <a href={paths(lang).plan(later)}>{t.planFor(later)} ›</a>}
    </nav>
  )
}
