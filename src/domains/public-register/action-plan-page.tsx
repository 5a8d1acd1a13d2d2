import type { FC } from 'hono/jsx'
import type { ActionPlanDocument } from '#action-plans'
import { dateInDenmark, formatDate } from '#calendar'
import { nameIn } from '#councils'
import { Alert, Breadcrumb, StanceMark } from '#design'
import { areaName } from '#measures'
import type { Lang } from '#texts'
import { AdoptedMeasure } from './adopted-measure.tsx'
import { placeOf } from './names.ts'
import { registerData, registerPaths } from './paths.ts'
import { PlanDates } from './plan-dates.tsx'
import { actionPlanTexts } from './plan-texts.ts'
import type { CouncilName, PlanSummary } from './types.ts'

/** A published edition of an action plan as a document to read and print. */
export type ActionPlanProps = {
  readonly lang: Lang
  readonly council: CouncilName
  readonly plan: PlanSummary
  /** The adopted text. */
  readonly document: ActionPlanDocument
  /** The editions of the plan's year, newest first. */
  readonly editions: readonly PlanSummary[]
  /** The councils by slug, to name those that take part. */
  readonly councils: readonly CouncilName[]
  /** The numbers of those measures of the text that are public still. */
  readonly public: ReadonlySet<number>
}

/** The plan word for word as the council adopted it. What became internal since is left out, and said so. */
export const ActionPlanPage: FC<ActionPlanProps> = (props) => {
  const { lang, council, document, plan } = props
  const t = actionPlanTexts[lang].document
  const title = actionPlanTexts.da.document.title(council.nameDa, plan.year)
  return (
    <div class="document">
      <header class="document-head">
        <Breadcrumb
          label={t.trail}
          trail={
            council.municipality
              ? [
                  {
                    href: registerPaths(lang).municipality(council.municipality.slug),
                    text: placeOf(lang, council),
                  },
                ]
              : []
          }
        />
        <h1 lang="da">{title}</h1>
        {t.danishOnly ? <p class="sub">{t.danishOnly}</p> : null}
        <Notes {...props} />
        <EditionFacts {...props} />
      </header>
      <Contents {...props} />
      <article aria-label={title}>
        <section aria-labelledby="svar">
          <h2 id="svar">{t.answers}</h2>
          {document.answers.map((answer) => (
            <section class="adopted-answer">
              <h3 lang="da">{areaName(answer)}</h3>
              {answer.local ? <p class="sub">{t.local}</p> : null}
              <p>
                <StanceMark lang={lang} stance={answer.stance} />
              </p>
              {answer.reason === '' ? null : (
                <p class="written" lang="da">
                  {answer.reason}
                </p>
              )}
            </section>
          ))}
        </section>
        <AdoptedMeasures {...props} />
      </article>
    </div>
  )
}

const AdoptedMeasures: FC<ActionPlanProps> = ({ lang, document, councils, ...props }) => {
  const t = actionPlanTexts[lang].document
  const names = new Map(councils.map((council) => [council.slug, nameIn(lang, council)]))
  return (
    <section aria-labelledby="indsatser">
      <h2 id="indsatser">{t.measures}</h2>
      {document.measures.length === 0 ? <p>{t.noMeasures}</p> : null}
      {document.measures.map((measure) =>
        props.public.has(measure.number) ? (
          <AdoptedMeasure
            lang={lang}
            measure={measure}
            areas={document.answers.filter(({ area }) => measure.areas.includes(area)).map(areaName)}
            partners={measure.councils
              .filter((slug) => slug !== document.council.slug)
              .map((slug) => names.get(slug) ?? slug)}
          />
        ) : (
          <p class="soft">{t.notPublic}</p>
        ),
      )}
    </section>
  )
}

const Notes: FC<ActionPlanProps> = ({ lang, plan, council, editions }) => {
  const t = actionPlanTexts[lang].document
  const links = registerPaths(lang)
  const newest = editions[0]
  return (
    <>
      {newest && newest.number > plan.number ? (
        <Alert kind="warning" heading={t.notNewest(newest.number)}>
          <a href={links.actionPlan(plan.year, council.slug)}>{t.toNewest}</a>
        </Alert>
      ) : null}
      {plan.correctionReason === null ? null : (
        <Alert kind="info" heading={t.correctionIs(plan.number)}>
          <p lang="da">{plan.correctionReason}</p>
        </Alert>
      )}
      <p>
        {t.asAdopted}{' '}
        {council.municipality ? (
          <a class="no-print" href={links.municipality(council.municipality.slug)}>
            {t.now}
          </a>
        ) : null}
      </p>
    </>
  )
}

/** When and how the edition was decided, and how to hold it to that. */
const EditionFacts: FC<ActionPlanProps> = ({ lang, plan, editions }) => {
  const t = actionPlanTexts[lang].document
  const { year, councilSlug, number, sha256 } = plan
  return (
    <section class="edition-facts" aria-label={t.facts}>
      <PlanDates lang={lang} plan={plan} editions={editions} withEdition />
      <div class="decision">
        <h2>{t.decision}</h2>
        <blockquote lang="da">{plan.decisionText}</blockquote>
        <p class="soft">
          <time datetime={plan.decidedOn}>{formatDate(plan.decidedOn, lang)}</time>
        </p>
      </div>
      <p class="edition-data">
        <span title={sha256}>
          {t.hash} <code>{sha256.slice(0, 12)}…</code>
        </span>
        <a href={registerPaths(lang).check}>{t.check}</a>
        <a href={registerData.editionJson(year, councilSlug, number)} download>
          {t.download}
        </a>
        <a href={registerData.editionHash(year, councilSlug, number)} download>
          {t.downloadHash}
        </a>
      </p>
      <p class="print-only">
        {t.hashIs}: <code>{sha256}</code>
      </p>
      <p class="print-only">
        {actionPlanTexts[lang].council.published}: {formatDate(dateInDenmark(plan.publishedAt), lang)}
      </p>
    </section>
  )
}

const Contents: FC<ActionPlanProps> = ({ lang, document, ...props }) => {
  const t = actionPlanTexts[lang].document
  const measures = document.measures.filter((measure) => props.public.has(measure.number))
  return (
    <nav class="contents" aria-label={t.contents}>
      <details open>
        <summary>{t.contents}</summary>
        <ol>
          <Entry href="#svar" count={document.answers.length} text={t.answers} />
          <Entry href="#indsatser" count={document.measures.length} text={t.measures} />
          {measures.map(({ number, title }) => (
            <li class="deeper" lang="da">
              <a href={`#indsats-${number}`}>
                <span class="part-number" />
                <span>{title}</span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

const Entry: FC<{ readonly href: string; readonly count: number; readonly text: string }> = (props) => (
  <li>
    <a href={props.href}>
      <span class="part-number">{props.count}</span>
      <span>{props.text}</span>
    </a>
  </li>
)
