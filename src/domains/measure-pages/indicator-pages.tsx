import type { Child, FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Alert, Radios, Table, TextField } from '#design'
import { field, type Filled } from '#http'
import { measurePaths, type FollowedFigures, type Indicator, type Measure } from '#measures'
import type { Lang } from '#texts'
import { figuresTexts } from './figures-texts.ts'
import { Followed } from './follow-figures.tsx'
import { FormPage, MeasureTrail } from './form-page.tsx'
import { Chart } from './measure-indicators.tsx'
import { showNumber } from './numbers.ts'
import { wordTexts } from './word-texts.ts'
import { workTexts } from './work-texts.ts'

type IndicatorFormProps = {
  readonly lang: Lang
  readonly measure: Measure
  /** Null for a new one. */
  readonly indicator: Indicator | null
  readonly filled: Filled
  /** Both texts, where somebody else changed it meanwhile. */
  readonly meanwhile: Child
  /** Where its values come from. */
  readonly below: Child
}

/** The form of an indicator: what is measured, where it is now, where it is to go, and when. */
export const IndicatorForm: FC<IndicatorFormProps> = (props) => {
  const { lang, measure, indicator, filled } = props
  const t = workTexts[lang]
  // Unit and source of one that follows figures are theirs.
  const follows = indicator?.series !== null && indicator !== null
  const own = (name: string, label: string, hint?: string) => ({ ...field(filled, name, label), hint })
  return (
    <FormPage
      lang={lang}
      title={indicator ? t.changeIndicator : t.addIndicator}
      lead={t.addIndicatorLead}
      measure={measure}
      filled={filled}
      action={indicator ? measurePaths.indicator(indicator.id) : measurePaths.addIndicator(measure.id)}
      save={wordTexts[lang].save}
      before={props.meanwhile}
      after={props.below}
    >
      <input type="hidden" name="revision" value={filled.values['revision'] ?? ''} />
      <TextField {...own('navn', t.name, t.nameHint)} required />
      {follows ? (
        <input type="hidden" name="enhed" value={filled.values['enhed'] ?? ''} />
      ) : (
        <TextField {...own('enhed', t.unit, t.unitHint)} required />
      )}
      <Radios
        {...own('retning', t.direction)}
        options={[
          { value: 'down', label: t.down },
          { value: 'up', label: t.up },
        ]}
      />
      <TextField {...own('udgangspunkt', t.baseline, t.baselineHint)} size={11} />
      <TextField {...own('udgangspunkt-dag', t.baselineOn)} type="date" />
      <TextField {...own('udgangspunkt-ukendt', t.baselineUnknown, t.baselineUnknownHint)} />
      <TextField {...own('maal', t.target)} size={11} required />
      <TextField {...own('maal-dag', t.targetOn)} type="date" required />
      {follows ? (
        <input type="hidden" name="kilde" value={filled.values['kilde'] ?? ''} />
      ) : (
        <TextField {...own('kilde', t.source, t.sourceHint)} required />
      )}
    </FormPage>
  )
}

type ValueFormProps = {
  readonly lang: Lang
  readonly measure: Measure
  readonly indicator: Indicator
  /** What it follows; null where people write its values. */
  readonly figures: FollowedFigures | null
  readonly filled: Filled
}

/** A new value of an indicator, above the values that it has; nothing to write where they come from figures. */
export const ValueForm: FC<ValueFormProps> = (props) => {
  const { lang, measure, indicator, figures, filled } = props
  const t = workTexts[lang]
  if (indicator.series)
    return (
      <>
        <MeasureTrail lang={lang} measure={measure} />
        <h1>{t.valueTitle(indicator.name)}</h1>
        <Alert kind={filled.refusal === null ? 'info' : 'error'} heading={figuresTexts[lang].noValues}>
          <Followed lang={lang} figures={figures} />
        </Alert>
        <Values lang={lang} indicator={indicator} />
      </>
    )
  return (
    <FormPage
      lang={lang}
      title={t.valueTitle(indicator.name)}
      lead={t.valueLead}
      measure={measure}
      filled={filled}
      action={measurePaths.addValue(indicator.id)}
      save={t.saveValue}
      after={<Values lang={lang} indicator={indicator} />}
    >
      <TextField {...field(filled, 'dag', t.measuredOn)} type="date" required />
      <TextField {...field(filled, 'vaerdi', t.value)} hint={t.valueHint(indicator.unit)} size={11} />
      <TextField {...field(filled, 'ukendt', t.unknown)} hint={t.unknownHint} />
    </FormPage>
  )
}

const Values: FC<Pick<ValueFormProps, 'lang' | 'indicator'>> = ({ lang, indicator }) => {
  const t = workTexts[lang]
  const newestFirst = indicator.values.toReversed()
  return (
    <>
      <h2>{t.values}</h2>
      <Chart lang={lang} indicator={indicator} />
      {newestFirst.length === 0 ? null : (
        <Table caption={t.values} captionHidden head={[t.day, t.value, t.by]}>
          {newestFirst.map((entry) => (
            <tr>
              <th scope="row">{formatDate(entry.measuredOn, lang)}</th>
              <td>
                {entry.value === null ? t.unknownBecause(entry.unknownReason) : showNumber(lang, entry.value)}
              </td>
              <td>{entry.functionTitle}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  )
}
