import type { Child, FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Alert, SeriesChart } from '#design'
import {
  areaName,
  drawnDay,
  fileSha256,
  seriesChart,
  SeriesExtracts,
  seriesName,
  type StatisticsPaths,
} from '#statistics-views'
import type { Lang } from '#texts'
import { factsOf } from './evidence-facts.ts'
import { evidenceTexts } from './evidence-texts.ts'
import { figuresSay } from './said.ts'
import type { PublicEvidence, Since } from './types.ts'
import { viewOf } from './view-of.ts'

export type ClaimEvidenceProps = {
  readonly lang: Lang
  readonly claim: PublicEvidence
  /** The pages of figures in the reader's world: the figures as they are now, and what the words mean. */
  readonly paths: StatisticsPaths
  /** Whether there is a page of the figures as they are now; left out, there is. */
  readonly hasNow?: boolean
  /** What stands between the head and the evidence. */
  readonly children?: Child
}

/** Everything that one claim or chart stands on, and what newer figures say. For both worlds: it reads nothing. */
export const ClaimEvidence: FC<ClaimEvidenceProps> = (props) => {
  const { lang, claim, paths, hasNow = true } = props
  const t = evidenceTexts[lang]
  const { evidence } = claim
  const { set, area, category } = evidence
  return (
    <>
      <h1>{titleOf(claim, lang)}</h1>
      {claim.kind === 'phrase' ? (
        <p>
          <strong>{seriesName(evidence, lang)}</strong>
        </p>
      ) : null}
      <p class="lead">{claim.kind === 'chart' ? t.chartLead : t.lead}</p>
      {claim.since ? <SinceThen {...props} since={claim.since} /> : null}
      {props.children}
      {claim.kind === 'phrase' ? (
        <section aria-labelledby="siger">
          <h2 id="siger">{t.saying}</h2>
          <p>{figuresSay(evidence, claim.about, lang)}</p>
        </section>
      ) : null}
      <section aria-labelledby="tallene">
        <h2 id="tallene">{t.chart}</h2>
        <SeriesChart {...seriesChart(viewOf(evidence), evidence, lang)} />
      </section>
      <section aria-labelledby="bygger">
        <h2 id="bygger">{t.facts}</h2>
        <EvidenceFacts {...props} />
      </section>
      <nav aria-label={t.more}>
        <ul>
          {hasNow ? (
            <li>
              <a href={paths.series(set.code, area.key, category.slug)}>{t.now}</a>
            </li>
          ) : null}
          <li>
            <a href={paths.help}>{t.help}</a>
          </li>
        </ul>
      </nav>
    </>
  )
}

/** What a claim is called as a heading: its phrase in quotes, or what the chart is of. */
export function titleOf({ evidence }: PublicEvidence, lang: Lang): string {
  return evidence.phrase ? evidenceTexts[lang].quoted(evidence.phrase[lang]) : seriesName(evidence, lang)
}

const SinceThen: FC<ClaimEvidenceProps & { readonly since: Since }> = ({ lang, claim, since }) => {
  const t = evidenceTexts[lang]
  const then = since.evidence
  return (
    <Alert kind={since.holds ? 'info' : 'warning'} heading={since.holds ? t.sinceHolds : t.sinceFails}>
      <p>
        <strong>{t.sinceLead(formatDate(drawnDay(then.set, then.series), lang))}</strong>{' '}
        {claim.kind === 'phrase' ? figuresSay(then, claim.about, lang) : null}
      </p>
      {then.category.version === claim.evidence.category.version ? null : <p>{t.sinceDefinition}</p>}
      {since.holds ? null : <p>{t.sinceKept}</p>}
    </Alert>
  )
}

const FactList: FC<{ readonly facts: readonly (readonly [string, Child])[] }> = ({ facts }) => (
  <dl class="evidence-facts">
    {facts.map(([term, value]) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

const EvidenceFacts: FC<ClaimEvidenceProps> = ({ lang, claim }) => {
  const t = evidenceTexts[lang]
  const { evidence, madeOn, number } = claim
  const { set, area, category } = evidence
  const caveat = category.caveat[lang]
  const sha256 = fileSha256(set, evidence.series)
  return (
    <FactList
      facts={[
        [t.area, areaName(area, lang)],
        [t.category, `${category.name[lang]}. ${category.definition[lang]}`],
        [t.offences, <span lang="da">{category.offences.join(', ')}</span>],
        ...factsOf(evidence, claim.kind === 'phrase' ? claim.about : null, lang),
        ...(caveat === '' ? [] : [[t.caveat, caveat] as const]),
        [t.source, `${set.publisher[lang]}, ${set.title[lang]}`],
        [t.extract, <SeriesExtracts lang={lang} set={set} placed={evidence} />],
        ...(sha256 === null ? [] : [[t.fingerprint, <code class="figures-hash">{sha256}</code>] as const]),
        [
          t.made,
          `${claim.kind === 'chart' ? t.chartTitle(number) : t.title(number)}, ${formatDate(madeOn, lang)}`,
        ],
      ]}
    />
  )
}
