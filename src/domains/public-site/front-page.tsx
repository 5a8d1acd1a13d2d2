import type { FC } from 'hono/jsx'
import { dateInDenmark, formatDate, type CalendarDate } from '#calendar'
import { deadlineIn } from '#action-plans'
import { councilIn } from '#councils'
import { ButtonLink, Figures, TileMap } from '#design'
import {
  coverageFigures,
  CoverageTable,
  coverageTexts,
  registerPaths,
  type ActionPlan,
  type Coverage,
} from '#public-register'
import type { Lang } from '#texts'
import { pageTexts } from './page-texts.ts'
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
  /** A published plan for a year that has not begun; null when there is none. */
  readonly coming: EditionSummary | null
  /** What the local councils do about the plan; `earlier` is a year with more to see, or null. */
  readonly coverage: Coverage
  readonly earlier: number | null
  /** How many measures each council has, by its slug. */
  readonly measures: ReadonlyMap<string, number>
  /** Published action plans, newest first. */
  readonly actionPlans: readonly ActionPlan[]
}

/** In one glance: what this is, what is done where, when things happen, where you live. */
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
          <Figures figures={coverageFigures(lang, props.coverage)} />
          <p class="actions">
            <ButtonLink kind="primary" href={links.plan(plan.year)}>
              {t.readPlan(plan.year)}
            </ButtonLink>
            {props.coming ? <a href={links.plan(props.coming.year)}>{t.coming(props.coming.year)}</a> : null}
          </p>
        </div>
        <Municipalities
          lang={lang}
          municipalities={props.municipalities}
          measures={measuresByMunicipality(props)}
        />
      </div>
      {props.coverage.areas.length === 0 ? null : <Matrix {...props} />}
      <TheYear {...props} />
      <div class="halves">
        <Latest {...props} />
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

/** The points of the year that are the same every year. */
const TheYear: FC<FrontPageProps> = ({ lang, today, district, plan, municipalities }) => {
  const t = siteTexts[lang].front
  return (
    <section aria-labelledby="year">
      <h2 id="year">{t.yearHeading}</h2>
      <p class="sub">{t.yearSub}</p>
      <YearBand
        lang={lang}
        today={today}
        councils={municipalities.length}
        due={deadlineIn(plan.year, district.actionPlanDue)}
      />
    </section>
  )
}

/** What every local council does about every focus area: the centre of the page. */
const Matrix: FC<FrontPageProps> = ({ lang, today, coverage, earlier }) => {
  const t = coverageTexts[lang]
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t.heading}</h2>
      <p class="sub">{t.sub}</p>
      <CoverageTable {...{ lang, today, coverage, earlier }} inForce={coverage.year} />
      <p class="link-line">
        <a href={registerPaths(lang).measures}>{t.allMeasures}</a>
      </p>
    </section>
  )
}

/** How many measures there are in each municipality, by its slug; none where nothing is published yet. */
function measuresByMunicipality({ coverage, measures }: FrontPageProps): ReadonlyMap<string, number> {
  return new Map(
    coverage.rows.flatMap(({ council, plan }): readonly (readonly [string, number])[] => {
      const count = measures.get(council.slug) ?? (plan ? 0 : null)
      return council.municipality && count !== null ? [[council.municipality.slug, count]] : []
    }),
  )
}

const Municipalities: FC<{
  readonly lang: Lang
  readonly municipalities: readonly Municipality[]
  readonly measures: ReadonlyMap<string, number>
}> = ({ lang, municipalities, measures }) => {
  const t = siteTexts[lang].front
  return municipalities.length === 0 ? null : (
    <section class="hero-map" aria-labelledby="municipalities">
      <h2 id="municipalities">{t.yourMunicipality}</h2>
      <MunicipalityMap lang={lang} municipalities={municipalities} current={null} measures={measures} />
      <p class="sub">
        {t.yourMunicipalitySub} {measures.size > 0 ? t.yourMunicipalityCount : null}
      </p>
    </section>
  )
}

/** The district's municipalities as tiles; `current` is the slug of the one whose page this is on. */
export const MunicipalityMap: FC<{
  readonly lang: Lang
  readonly municipalities: readonly Municipality[]
  readonly current: string | null
  /** How many measures to show on each, by its slug. */
  readonly measures?: ReadonlyMap<string, number>
}> = ({ lang, municipalities, current, measures }) => (
  <TileMap
    label={siteTexts[lang].front.yourMunicipality}
    tiles={municipalities.map((municipality) => ({
      name: municipality.name,
      href: paths(lang).municipality(municipality.slug),
      column: municipality.tileColumn,
      row: municipality.tileRow,
      value: measures?.get(municipality.slug)?.toString(),
      current: municipality.slug === current,
    }))}
  />
)

/** So many of the latest publications are shown. */
const latest = 5

const Latest: FC<FrontPageProps> = ({ lang, editions, actionPlans }) => {
  const t = siteTexts[lang].front
  const published = [
    ...editions.map((edition) => ({ ...edition, ...ofDistrict(lang, edition) })),
    ...actionPlans.slice(0, latest).map((plan) => ({ ...plan, ...ofCouncil(lang, plan) })),
  ].toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{t.latestHeading}</h2>
      <ul class="dated-list">
        {published.slice(0, latest).map(({ href, text, publishedAt, correctionReason }) => (
          <li>
            <time datetime={dateInDenmark(publishedAt)}>{formatDate(dateInDenmark(publishedAt), lang)}</time>
            <span>
              <a href={href}>{text}</a>
              {correctionReason === null ? null : <small lang="da">{correctionReason}</small>}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths(lang).plans}>{t.allPlans}</a>
      </p>
    </section>
  )
}

function ofDistrict(lang: Lang, { year, number, title }: EditionSummary) {
  const edition = number > 1 ? `, ${planTexts[lang].editionNumber(number).toLowerCase()}` : ''
  return { href: paths(lang).edition(year, number), text: `${title}${edition}` }
}

function ofCouncil(lang: Lang, plan: ActionPlan) {
  const { year, number, councilSlug } = plan
  return {
    href: registerPaths(lang).actionPlanEdition(year, councilSlug, number),
    text: pageTexts[lang].openData.actionPlan(councilIn(lang, plan), year, number),
  }
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
      <Municipalities lang={lang} municipalities={municipalities} measures={new Map()} />
    </div>
  )
}
