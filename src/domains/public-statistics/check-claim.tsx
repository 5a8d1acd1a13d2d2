import type { FC } from 'hono/jsx'
import type { PublicEvidence } from '#claims'
import type { Lang } from '#texts'
import { claimCsv, sha256 } from './figures-csv.ts'
import { publicStatisticsPaths, statisticsData } from './paths.ts'
import { publicStatisticsTexts } from './texts.ts'

type CheckClaimProps = {
  readonly lang: Lang
  readonly claim: PublicEvidence
  /** The release that has the very same figures; null where they became public with the plan alone. */
  readonly release: number | null
}

/** The figures behind a claim to download, how to work them out again, and what that cannot tell. */
export const CheckClaim: FC<CheckClaimProps> = ({ lang, claim, release }) => {
  const t = publicStatisticsTexts[lang].check
  const { code } = claim.evidence.set
  const file = statisticsData.claimCsv(claim.number)
  return (
    <section aria-labelledby="regn-efter">
      <h2 id="regn-efter">{t.heading}</h2>
      <p>
        {t.download} <a href={file}>{t.file(claim.number)}</a>.{' '}
        {claim.evidence.series.statuses.includes('w') ? t.withheld : null}
      </p>
      <p>
        {t.hash}{' '}
        <a href={statisticsData.hashOf(file)}>
          <code class="figures-hash">{sha256(claimCsv(claim))}</code>
        </a>
      </p>
      <p>
        {t.command} <code>npx kredsplan analyse udsagn-{claim.number}.csv</code>.{' '}
        <a href={`${publicStatisticsPaths(lang).help}#program`}>{publicStatisticsTexts[lang].program.link}</a>
        .
      </p>
      <p>
        {release === null ? (
          t.neverReleased
        ) : (
          <>
            {t.alone} <a href={statisticsData.releaseCsv(code, release)}>{t.inRelease(release)}</a>.
          </>
        )}
      </p>
    </section>
  )
}
