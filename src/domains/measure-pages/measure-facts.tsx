import type { Child, FC } from 'hono/jsx'
import { actionPlanPaths } from '#action-plans'
import { councilIn, councilPaths, nameIn, titleIn } from '#councils'
import { ButtonLink, Facts, Tag } from '#design'
import { areaName, measurePaths, type Responsible } from '#measures'
import type { Lang } from '#texts'
import type { MeasurePageProps } from './measure-props.ts'
import { measureTexts } from './measure-texts.ts'
import { periodIn } from './measure-words.ts'
import { registerTexts } from './register-texts.ts'
import { wordTexts } from './word-texts.ts'

/** Whose the measure is, when, what it answers, and who can see it. */
export const MeasureFacts: FC<MeasurePageProps> = ({ lang, view }) => {
  const { measure, plan, partners, organisations } = view
  const t = measureTexts[lang]
  const w = wordTexts[lang]
  const names = (list: readonly { readonly nameDa: string; readonly nameEn: string }[]): Child =>
    list.map((entry) => nameIn(lang, entry)).join(', ')
  return (
    <div class="measure-facts">
      <Facts
        facts={[
          [t.council, <a href={councilPaths.council(measure.councilSlug)}>{councilIn(lang, measure)}</a>],
          ...(plan
            ? [[t.plan, <a href={actionPlanPaths.plan(plan.id)}>{t.planOf(plan.year)}</a>] as const]
            : []),
          [t.areas, <Areas lang={lang} view={view} />],
          [t.period, periodIn(lang, measure)],
          [w.lead, <Who lang={lang} who={measure.lead} missing={w.noLead} />],
          [w.deputy, <Who lang={lang} who={measure.deputy} missing={w.noDeputy} />],
          ...(partners.length > 0 ? [[t.partners, names(partners)] as const] : []),
          ...(organisations.length > 0 ? [[t.organisations, names(organisations)] as const] : []),
          [t.visibility, measure.public ? t.public : t.internal],
        ]}
      />
    </div>
  )
}

const Areas: FC<Pick<MeasurePageProps, 'lang' | 'view'>> = ({ lang, view }) => {
  const gone = view.measure.areas.length - view.areas.length
  if (view.measure.areas.length === 0) return <>{measureTexts[lang].noAreas}</>
  return (
    <>
      {view.areas.map((area) => (
        <span class="fact-line">{areaName(area)}</span>
      ))}
      {gone > 0 ? <span class="fact-line">{registerTexts[lang].goneArea}</span> : null}
    </>
  )
}

const Who: FC<{ readonly lang: Lang; readonly who: Responsible | null; readonly missing: string }> = (
  props,
) => {
  const { lang, who, missing } = props
  if (!who) return <Tag tone="bad">{missing}</Tag>
  return (
    <>
      <a href={councilPaths.function(who.functionId)}>{titleIn(lang, who)}</a>
      {who.holder === null ? (
        <span class="fact-line">
          <Tag tone="bad">{wordTexts[lang].vacantNow}</Tag>
        </span>
      ) : (
        <span class="sub">{who.holder}</span>
      )}
    </>
  )
}

/** What was written about the measure: problem, target group, purpose, resources, and the internal note. */
export const MeasureAbout: FC<MeasurePageProps> = ({ lang, view }) => {
  const { measure } = view
  const t = measureTexts[lang]
  const texts = [
    [t.texts.problem, measure.problem],
    [t.texts.problemSource, measure.problemSource],
    [t.texts.targetGroup, measure.targetGroup],
    [t.texts.purpose, measure.purpose],
    [t.texts.resources, measure.resources],
    ...(measure.note === '' ? [] : [[t.texts.note, measure.note] as const]),
  ] as const
  return (
    <section aria-labelledby="om">
      <h2 id="om">{t.about}</h2>
      <dl class="measure-about">
        {texts.map(([label, text]) => (
          <div>
            <dt>{label}</dt>
            <dd class={text === '' ? 'soft' : undefined}>{text === '' ? t.notWritten : text}</dd>
          </div>
        ))}
      </dl>
      {view.mayEdit ? (
        <p class="actions">
          <ButtonLink href={measurePaths.change(measure.id)}>{t.edit}</ButtonLink>
        </p>
      ) : null}
    </section>
  )
}
