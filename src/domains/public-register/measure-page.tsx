import type { Child, FC } from 'hono/jsx'
import type { CalendarDate } from '#calendar'
import { councilIn, nameIn } from '#councils'
import { Breadcrumb, Facts } from '#design'
import { periodIn, wordTexts } from '#measure-pages'
import { areaName } from '#measures'
import type { Lang } from '#texts'
import { MeasureState } from './measure-list.tsx'
import { measureTexts } from './measure-texts.ts'
import { Activities, Evaluations, Indicators, Updates } from './measure-parts.tsx'
import { named, placeOf } from './names.ts'
import { registerPaths } from './paths.ts'
import { whyInWords } from './reasons.ts'
import type { Area, CouncilName, PublicMeasure, PublicRelative } from './types.ts'

/** One measure at its permanent address. */
export type MeasurePageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly measure: PublicMeasure
  /** Those that it takes part in answering; `href` is null where an area has no page. */
  readonly areas: readonly (Pick<Area, 'number' | 'title'> & { readonly href: string | null })[]
  /** The councils that take part beside the one that leads. */
  readonly partners: readonly CouncilName[]
}

/** What a measure is, who stands behind it, what they do and how it goes. */
export const MeasurePage: FC<MeasurePageProps> = (props) => {
  const { lang, today, measure } = props
  const t = measureTexts[lang].measure
  const links = registerPaths(lang)
  const { council } = measure
  return (
    <>
      <Breadcrumb
        label={t.trail.label}
        trail={[
          { href: links.measures, text: t.trail.measures },
          ...(council.municipality
            ? [{ href: links.municipality(council.municipality.slug), text: placeOf(lang, council) }]
            : []),
        ]}
      />
      <h1 lang="da">{measure.title}</h1>
      <p class="sub">{t.number(measure.number, measure.year)}</p>
      {measure.addedLater ? <p class="sub">{t.addedLater}</p> : null}
      <div class="measure-top">
        <div>
          <section aria-labelledby="how" class="measure-how">
            <h2 id="how">{t.how}</h2>
            <MeasureState lang={lang} line={measure} />
            {whyInWords(lang, measure, measure.activities, today).map((reason) => (
              <p class="register-why">{reason}</p>
            ))}
          </section>
          <Texts lang={lang} measure={measure} />
        </div>
        <About {...props} />
      </div>
      <Activities lang={lang} activities={measure.activities} today={today} />
      <Indicators lang={lang} indicators={measure.indicators} />
      <Updates lang={lang} updates={measure.updates} />
      <Evaluations lang={lang} evaluations={measure.evaluations} />
      <Relatives lang={lang} measure={measure} />
    </>
  )
}

const Texts: FC<{ readonly lang: Lang; readonly measure: PublicMeasure }> = ({ lang, measure }) => {
  const t = measureTexts[lang].measure
  const texts = [
    ['problem', t.problem, measure.problem],
    ['purpose', t.purpose, measure.purpose],
    ['target-group', t.targetGroup, measure.targetGroup],
  ] as const
  return (
    <>
      {texts
        .filter(([, , text]) => text !== '')
        .map(([id, heading, text]) => (
          <section aria-labelledby={id}>
            <h2 id={id}>{heading}</h2>
            <Written text={text} />
            {id === 'problem' && measure.problemSource !== '' ? (
              <p class="soft" lang="da">
                {t.source(measure.problemSource)}
              </p>
            ) : null}
          </section>
        ))}
    </>
  )
}

/** What somebody wrote in Danish, with its own lines. */
const Written: FC<{ readonly text: string }> = ({ text }) => (
  <p class="written" lang="da">
    {text}
  </p>
)

const About: FC<MeasurePageProps> = ({ lang, measure, areas, partners }) => {
  const t = measureTexts[lang].measure
  const links = registerPaths(lang)
  const { council } = measure
  const organisations = measure.organisationsDa
    .map((name, index) => named(lang, name, measure.organisationsEn[index] ?? null))
    .join(', ')
  const facts: readonly (readonly [string, Child])[] = [
    [
      t.council,
      council.municipality ? (
        <a href={links.municipality(council.municipality.slug)}>{nameIn(lang, council)}</a>
      ) : (
        nameIn(lang, council)
      ),
    ],
    [t.together, partners.map((partner) => nameIn(lang, partner)).join(', ')],
    [t.areas, areas.length === 0 ? '' : <AreaLinks areas={areas} />],
    [t.period, periodIn(lang, measure)],
    [t.lead, named(lang, measure.leadDa, measure.leadEn) ?? ''],
    [t.deputy, named(lang, measure.deputyDa, measure.deputyEn) ?? ''],
    [t.organisations, organisations],
    [t.resources, measure.resources === '' ? '' : <span lang="da">{measure.resources}</span>],
  ]
  return (
    <section aria-labelledby="about" class="measure-about">
      <h2 id="about">{t.facts}</h2>
      <Facts facts={facts.filter(([, value]) => value !== '')} />
    </section>
  )
}

const AreaLinks: FC<Pick<MeasurePageProps, 'areas'>> = ({ areas }) => (
  <ul class="plain-list" lang="da">
    {areas.map((area) => (
      <li>{area.href === null ? areaName(area) : <a href={area.href}>{areaName(area)}</a>}</li>
    ))}
  </ul>
)

const Relatives: FC<{ readonly lang: Lang; readonly measure: PublicMeasure }> = ({ lang, measure }) => {
  const t = measureTexts[lang].measure
  const words = wordTexts[lang]
  const related: readonly (PublicRelative & { readonly word: string })[] = [
    ...measure.from.map((relative) => ({ ...relative, word: words.cameFrom[relative.kind] })),
    ...measure.into.map((relative) => ({ ...relative, word: words.became[relative.kind] })),
  ]
  if (related.length === 0) return null
  return (
    <section aria-labelledby="origin">
      <h2 id="origin">{t.origin}</h2>
      <ul class="plain-list">
        {related.map((relative) => (
          <li>
            {relative.word}{' '}
            <a href={registerPaths(lang).measure(relative.number)} lang="da">
              {t.relative(relative.title, councilIn(lang, relative), relative.year)}
            </a>
            {relative.reason === '' ? null : (
              <span lang="da" class="soft">
                {' '}
                – {relative.reason}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Says of a number that nothing public has, without telling whether it exists. */
export const NotPublicPage: FC<{ readonly lang: Lang }> = ({ lang }) => {
  const t = measureTexts[lang].measure
  return (
    <div class="problem">
      <h1>{t.notPublicTitle}</h1>
      <p class="lead">{t.notPublicText}</p>
      <p>
        <a href={registerPaths(lang).measures}>{t.toMeasures}</a>
      </p>
    </div>
  )
}
