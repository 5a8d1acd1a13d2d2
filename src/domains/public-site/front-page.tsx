import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { ButtonLink, TileMap } from '#design'
import type { Lang } from '#texts'
import { paths, data } from './paths.ts'
import { planTexts } from './plan-texts.ts'
import { siteTexts } from './texts.ts'
import type { District, EditionSummary, Municipality, PublicEdition } from './types.ts'
import { YearBand } from './year-band.tsx'

/** What the front page shows of a district that has published a plan. */
export type FrontPageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly district: District
  readonly plan: PublicEdition
  readonly municipalities: readonly Municipality[]
  readonly editions: readonly EditionSummary[]
}

/** In one glance: what this is, what it holds, when things happen, where you live. */
export const FrontPage: FC<FrontPageProps> = (props) => {
  const { lang, plan, district } = props
  const t = siteTexts[lang].front
  const first = props.editions.findLast((edition) => edition.year === plan.year) ?? plan
  const corrected = plan.number > first.number ? formatDate(plan.decidedOn, lang) : null
  const links = paths(lang)
  return (
    <>
      <div class="hero">
        <div class="hero-text">
          <h1>{t.title(district.name, plan.year)}</h1>
          <p class="lead">{t.lead(formatDate(first.decidedOn, lang), corrected)}</p>
          <Figures {...props} />
          <p class="actions">
            <ButtonLink kind="primary" href={links.plan(plan.year)}>
              {t.readPlan(plan.year)}
            </ButtonLink>
          </p>
        </div>
        <Municipalities lang={lang} municipalities={props.municipalities} />
      </div>
      <FocusAreas lang={lang} plan={plan} />
      <section aria-labelledby="year">
        <h2 id="year">{t.yearHeading}</h2>
        <p class="sub">{t.yearSub}</p>
        <YearBand lang={lang} today={props.today} councils={props.municipalities.length} />
      </section>
      <div class="halves">
        <Latest lang={lang} editions={props.editions} />
        <section aria-labelledby="check">
          <h2 id="check">{t.checkHeading}</h2>
          <p>{t.checkText}</p>
          <Fingerprint sha256={plan.sha256} />
          <p>
            <a href={links.check}>{t.checkLink}</a>
          </p>
        </section>
      </div>
    </>
  )
}

const Figures: FC<FrontPageProps> = ({ lang, plan, municipalities }) => {
  const t = siteTexts[lang].front
  const areas = plan.parts.filter((part) => part.kind === 'focus-area').length
  const figures: readonly (readonly [string, string])[] = [
    [String(areas), t.focusAreas(areas)],
    [String(municipalities.length), t.municipalities(municipalities.length)],
    [t.deadlineDay, t.deadline],
  ]
  return (
    <ul class="figures">
      {figures.map(([figure, text]) => (
        <li>
          <b>{figure}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** The plan's focus areas as an invitation to read. */
const FocusAreas: FC<{ readonly lang: Lang; readonly plan: PublicEdition }> = ({ lang, plan }) => {
  const t = siteTexts[lang].front
  const areas = plan.parts.filter((part) => part.kind === 'focus-area')
  if (areas.length === 0) return null
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">{t.areasHeading}</h2>
      <p class="sub">{t.areasSub(areas.length)}</p>
      <ol class="area-list" lang="da">
        {areas.map((area) => (
          <li>
            <a href={paths(lang).part(plan.year, area.slug)}>
              <span class="area-number">{area.number}</span>
              <span class="area-title">{area.title}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Municipalities: FC<{ readonly lang: Lang; readonly municipalities: readonly Municipality[] }> = ({
  lang,
  municipalities,
}) => {
  const t = siteTexts[lang].front
  return municipalities.length === 0 ? null : (
    <section class="hero-map" aria-labelledby="municipalities">
      <h2 id="municipalities">{t.yourMunicipality}</h2>
      <MunicipalityMap lang={lang} municipalities={municipalities} current={null} />
      <p class="sub">{t.yourMunicipalitySub}</p>
    </section>
  )
}

/** The district's municipalities as tiles; `current` is the slug of the one whose page this is on. */
export const MunicipalityMap: FC<{
  readonly lang: Lang
  readonly municipalities: readonly Municipality[]
  readonly current: string | null
}> = ({ lang, municipalities, current }) => (
  <TileMap
    label={siteTexts[lang].front.yourMunicipality}
    tiles={municipalities.map((municipality) => ({
      name: municipality.name,
      href: paths(lang).municipality(municipality.slug),
      column: municipality.tileColumn,
      row: municipality.tileRow,
      current: municipality.slug === current,
    }))}
  />
)

const Latest: FC<{ readonly lang: Lang; readonly editions: readonly EditionSummary[] }> = ({
  lang,
  editions,
}) => {
  const t = siteTexts[lang].front
  const links = paths(lang)
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{t.latestHeading}</h2>
      <ul class="dated-list">
        {editions.slice(0, 4).map((edition) => (
          <li>
            <time datetime={edition.decidedOn}>{formatDate(edition.decidedOn, lang)}</time>
            <span>
              <a href={links.edition(edition.year, edition.number)} lang="da">
                {edition.title}
              </a>
              {edition.number > 1 ? `, ${planTexts[lang].editionNumber(edition.number).toLowerCase()}` : null}
              {edition.correctionReason === null ? null : <small lang="da">{edition.correctionReason}</small>}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={links.plans}>{t.allPlans}</a>
      </p>
    </section>
  )
}

/** A hash in groups that can be read aloud and compared. */
export const Fingerprint: FC<{ readonly sha256: string }> = ({ sha256 }) => (
  <p class="fingerprint">
    <code>{(sha256.match(/.{1,8}/g) ?? []).join(' ')}</code>
  </p>
)

/** Before anything is published: what will be here, and how to be told. */
export const NothingYet: FC<{
  readonly lang: Lang
  readonly district: District | null
  readonly municipalities: readonly Municipality[]
}> = ({ lang, district, municipalities }) => {
  const t = siteTexts[lang]
  return (
    <div class="hero nothing-yet">
      <div class="hero-text">
        <h1>{t.nothing.title(district?.name ?? null)}</h1>
        <p class="lead">{t.nothing.text}</p>
        <p>
          <a href={data.feed}>{t.nothing.feed}</a>
        </p>
      </div>
      <Municipalities lang={lang} municipalities={municipalities} />
    </div>
  )
}
