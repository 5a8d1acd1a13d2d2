import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { titleIn } from '#councils'
import { Facts } from '#design'
import { wordTexts } from '#measure-pages'
import { measurePaths } from '#measures'
import type { Lang } from '#texts'
import type { CarryRow } from './carry-data.ts'
import { carryTexts } from './carry-texts.ts'
import { MeasureMark } from './measure-lines.tsx'

/** One of last year's measures: how it went, what the evaluation says, the newest status. */
export const CarryLastYear: FC<{ lang: Lang; row: CarryRow }> = ({ lang, row }) => {
  const { measure } = row.carry
  const t = carryTexts[lang]
  const words = wordTexts[lang]
  return (
    <>
      <p>
        <a href={measurePaths.measure(measure.id)}>
          {t.seeLast(words.number(measure.number))}
          <span class="sr-only"> {measure.title}</span>
        </a>
      </p>
      <Facts
        facts={[
          [t.health, <MeasureMark lang={lang} measure={measure} />],
          [t.responsible, measure.lead ? titleIn(lang, measure.lead) : words.noLead],
        ]}
      />
      <EvaluationText lang={lang} row={row} />
      <h4>{t.update}</h4>
      {row.update ? (
        <p class="kept-lines">
          {t.updateOn(formatDate(row.update.writtenOn, lang), words.reports[row.update.report])}{' '}
          {row.update.line}
        </p>
      ) : (
        <p class="soft">{t.noUpdate}</p>
      )}
    </>
  )
}

const EvaluationText: FC<{ lang: Lang; row: CarryRow }> = ({ lang, row: { evaluation } }) => {
  const t = carryTexts[lang]
  const words = wordTexts[lang]
  if (!evaluation) return <p class="soft">{t.noEvaluation}</p>
  return (
    <>
      <h4>
        {t.evaluation}, {formatDate(evaluation.evaluatedOn, lang)}
      </h4>
      <p>
        {t.done}: {words.done[evaluation.done].toLowerCase()}. {t.effect}:{' '}
        {words.effect[evaluation.effect].toLowerCase()}. {t.verdict}:{' '}
        <strong>{words.verdicts[evaluation.verdict].toLowerCase()}</strong>.
      </p>
      <p class="kept-lines">{evaluation.why}</p>
      {evaluation.learned === '' ? null : (
        <p class="kept-lines">
          {t.learned}: {evaluation.learned}
        </p>
      )}
    </>
  )
}
