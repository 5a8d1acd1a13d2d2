import type { FC } from 'hono/jsx'
import { Alert } from '#design'
import type { VintageDifference } from '#statistics'
import { periodName } from '#statistics/periods'
import { formatNumber, type Lang } from '#texts'
import { differenceTexts } from './difference-texts.ts'
import { listed, Listing } from './listing.tsx'

type OdditiesProps = { readonly lang: Lang; readonly difference: VintageDifference }

/** What is odd about an extract: older than others, not over, without rows, totals below their parts. */
export const Oddities: FC<OdditiesProps> = ({ lang, difference }) => {
  const t = differenceTexts[lang].alerts
  const parts = difference.partsOver.map((one) =>
    t.partOver(
      one.offence,
      one.area,
      periodName(one.period, lang),
      formatNumber(one.stated, lang),
      formatNumber(one.parts, lang),
    ),
  )
  return (
    <>
      {difference.under ? (
        <Alert kind="warning" heading={t.under}>
          <p>{t.underMeans}</p>
        </Alert>
      ) : null}
      {difference.unfinished.length > 0 ? (
        <p>
          {t.unfinished(
            listed(
              lang,
              difference.unfinished.map((period) => periodName(period, lang)),
            ),
          )}
        </p>
      ) : null}
      <Listing lang={lang} text={t.partsOver} items={parts} />
    </>
  )
}
