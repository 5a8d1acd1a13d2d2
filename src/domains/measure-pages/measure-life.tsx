import type { FC } from 'hono/jsx'
import { councilIn } from '#councils'
import { Button, Details, Form, TextArea } from '#design'
import { field, fresh } from '#http'
import { measurePaths, measureSteps, type Relative } from '#measures'
import type { Lang } from '#texts'
import { followTexts } from './follow-texts.ts'
import { publicHref } from './hrefs.ts'
import { filledOf, type MeasurePageProps } from './measure-props.ts'
import { measureTexts } from './measure-texts.ts'
import type { OfferedStep } from './measure-view.ts'
import { wordTexts } from './word-texts.ts'

/** Where the measure comes from, and what it became; nothing where it stands alone. */
export const MeasureRelatives: FC<MeasurePageProps> = ({ lang, view }) => {
  const { from, into } = view.relatives
  const t = measureTexts[lang]
  if (from.length + into.length === 0) return null
  return (
    <section aria-labelledby="slaegt">
      <h2 id="slaegt">{t.relatives}</h2>
      <ul>
        {from.map((relative) => (
          <RelativeEntry lang={lang} how={wordTexts[lang].cameFrom[relative.kind]} relative={relative} />
        ))}
        {into.map((relative) => (
          <RelativeEntry lang={lang} how={wordTexts[lang].became[relative.kind]} relative={relative} />
        ))}
      </ul>
    </section>
  )
}

const RelativeEntry: FC<{ readonly lang: Lang; readonly how: string; readonly relative: Relative }> = (
  props,
) => {
  const { lang, how, relative } = props
  return (
    <li>
      {how} <a href={measurePaths.measure(relative.id)}>{relative.title}</a> ({councilIn(lang, relative)},{' '}
      {relative.year})
    </li>
  )
}

/** The steps that the reader can take now; dropping a measure asks for the reason. */
export const MeasureSteps: FC<MeasurePageProps> = (props) => {
  const { lang, view } = props
  const { measure, steps } = view
  const t = followTexts[lang]
  // A reason that was typed stays on the page, even when the step is no longer there.
  const drops = steps.includes('drop') || props.returned?.filled.values['skridt'] === 'drop'
  if (steps.length === 0 && !drops) return null
  const waits = measure.lead === null || measure.deputy === null
  const needsBoth = steps.some((step) => startsWithBoth(step))
  const plain = steps.filter((step) => step !== 'drop' && !(waits && startsWithBoth(step)))
  return (
    <section aria-labelledby="naeste-skridt">
      <h2 id="naeste-skridt">{t.steps}</h2>
      {needsBoth && waits ? (
        <p>
          {t.startNeeds}
          {view.mayEdit ? (
            <>
              {' '}
              <a href={`${measurePaths.change(measure.id)}#tovholder`}>{t.chooseBoth}</a>
            </>
          ) : null}
        </p>
      ) : null}
      {plain.length === 0 ? null : (
        <Form action={measurePaths.step(measure.id)}>
          <p class="actions">
            {plain.map((step) => (
              <Button name="skridt" value={step} kind={step === plain[0] ? 'primary' : 'secondary'}>
                {t.step[step]}
              </Button>
            ))}
          </p>
        </Form>
      )}
      {drops ? <Drop {...props} /> : null}
    </section>
  )
}

function startsWithBoth(step: OfferedStep): boolean {
  return measureSteps[step].guard === 'has-lead-and-deputy'
}

const Drop: FC<MeasurePageProps> = (props) => {
  const { lang, view } = props
  const t = followTexts[lang]
  const filled = filledOf(props, 'step', fresh())
  return (
    <Details summary={t.step.drop} open={filled.values['skridt'] === 'drop'}>
      <p>{t.dropMeans}</p>
      <Form action={measurePaths.step(view.measure.id)}>
        <TextArea {...field(filled, 'grund', t.dropWhy)} rows={3} required />
        <p class="actions">
          <Button kind="secondary" name="skridt" value="drop">
            {t.step.drop}
          </Button>
        </p>
      </Form>
    </Details>
  )
}

/** What is done more seldom: changing, splitting, merging, using it elsewhere, its public page. */
export const MeasureMore: FC<MeasurePageProps> = ({ lang, view }) => {
  const { measure, mayEdit, mayBorrow } = view
  const t = measureTexts[lang]
  const ways = [
    ...(mayEdit ? ([[measurePaths.split(measure.id), t.split, t.splitMeans]] as const) : []),
    ...(mayEdit ? ([[measurePaths.merge(measure.id), t.merge, t.mergeMeans]] as const) : []),
    ...(mayBorrow ? ([[measurePaths.borrow(measure.id), t.borrow, t.borrowMeans]] as const) : []),
    ...(measure.public ? ([[publicHref(measure.number), t.publicAddress, t.publicMeans]] as const) : []),
  ]
  if (ways.length === 0) return null
  return (
    <Details summary={t.more}>
      <ul class="plain-list measure-ways">
        {ways.map(([href, text, means]) => (
          <li>
            <a href={href}>{text}</a>
            <span class="sub">{means}</span>
          </li>
        ))}
      </ul>
    </Details>
  )
}
