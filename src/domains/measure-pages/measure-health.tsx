import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { councilPaths } from '#councils'
import { Button, Details, Form, HealthMark, Radios, TextField } from '#design'
import { field, fresh } from '#http'
import { healths, isLive, measurePaths, overrideDays, type MeasureGap } from '#measures'
import { followTexts } from './follow-texts.ts'
import { reasonsInWords } from './health-words.ts'
import { filledOf, type MeasurePageProps } from './measure-props.ts'
import { measureTexts } from './measure-texts.ts'
import { healthMarkOf } from './measure-words.ts'
import { wordTexts } from './word-texts.ts'

/** How the measure goes with its reasons, what it lacks, and somebody's own word for it. */
export const MeasureHealth: FC<MeasurePageProps> = (props) => {
  const { lang, view } = props
  const { measure, activities, today } = view
  const t = followTexts[lang]
  const { health, text } = healthMarkOf(lang, measure)
  const reasons = reasonsInWords(lang, measure, activities, today)
  return (
    <section class="measure-health" aria-labelledby="hvordan">
      <h2 id="hvordan">{t.health}</h2>
      <p class="measure-mark">
        <HealthMark lang={lang} health={health} text={health ? wordTexts[lang].healths[health] : text} />
      </p>
      {reasons.length === 0 ? null : (
        <ul>
          {reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      )}
      {measure.override ? <p>{t.overrideReason(measure.override.reason)}</p> : null}
      <Gaps {...props} />
      {view.mayEdit && isLive(measure.state) ? <OwnWord {...props} /> : null}
    </section>
  )
}

const Gaps: FC<MeasurePageProps> = ({ lang, view }) => {
  const t = measureTexts[lang]
  if (view.gaps.length === 0) return null
  return (
    <>
      <h3>{t.gaps}</h3>
      <ul class="measure-gaps">
        {view.gaps.map((gap) => (
          <li>
            {t.gap[gap]}
            {view.mayEdit ? (
              <>
                {' '}
                <a href={fillHref(gap, view.measure.id)}>
                  {gap === 'lead-vacant' || gap === 'deputy-vacant' ? t.choose : t.fill}
                  <span class="sr-only">: {t.gap[gap]}</span>
                </a>
              </>
            ) : null}
            <VacantFunction lang={lang} view={view} gap={gap} />
          </li>
        ))}
      </ul>
    </>
  )
}

const VacantFunction: FC<Pick<MeasurePageProps, 'lang' | 'view'> & { readonly gap: MeasureGap }> = (
  props,
) => {
  const { lang, view, gap } = props
  const { lead, deputy } = view.measure
  const vacant = gap === 'lead-vacant' ? lead : gap === 'deputy-vacant' ? deputy : null
  if (!vacant) return null
  const t = measureTexts[lang]
  return (
    <>
      {' '}
      <a href={councilPaths.function(vacant.functionId)}>
        {t.appoint}
        <span class="sr-only">: {t.gap[gap]}</span>
      </a>
    </>
  )
}

/** Where a gap is filled: the field of the form, or the form of its own. */
function fillHref(gap: MeasureGap, id: string): string {
  const fields = {
    'no-area': 'omraade',
    'no-lead': 'tovholder',
    'lead-vacant': 'tovholder',
    'no-deputy': 'stedfortraeder',
    'deputy-vacant': 'stedfortraeder',
    'no-problem': 'problem',
    'no-dates': 'begynder',
  } as const
  return gap === 'no-indicator' ? measurePaths.addIndicator(id) : `${measurePaths.change(id)}#${fields[gap]}`
}

const OwnWord: FC<MeasurePageProps> = (props) => {
  const { lang, view } = props
  const t = followTexts[lang]
  const { override } = view.measure
  const filled = filledOf(props, 'override', fresh(override ? { vurdering: override.health } : {}))
  const action = measurePaths.override(view.measure.id)
  const options = healths.map((health) => ({ value: health, label: wordTexts[lang].healths[health] }))
  const isReturned = props.returned?.form === 'override'
  return (
    <>
      {override ? (
        <Form action={action}>
          <Button kind="secondary" name="fjern" value="ja">
            {t.lift}
          </Button>
        </Form>
      ) : null}
      <Details summary={t.override} open={isReturned}>
        <p>{t.overrideMeans(overrideDays)}</p>
        <Form action={action}>
          <Radios {...field(filled, 'vurdering', t.overrideHealth)} options={options} />
          <TextField
            {...field(filled, 'begrundelse', t.overrideWhy)}
            hint={
              override
                ? `${t.overrideUntil(formatDate(override.until, lang))} ${t.overrideWhyHint}`
                : t.overrideWhyHint
            }
          />
          <Button kind="secondary">{t.overrideSave}</Button>
        </Form>
      </Details>
    </>
  )
}
