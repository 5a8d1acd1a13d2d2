import type { FC } from 'hono/jsx'
import { deadlineIn } from '#action-plans'
import { formatDate, type CalendarDate } from '#calendar'
import { Breadcrumb, Empty, Table } from '#design'
import { CouncilPlan, type CouncilPlanData } from '#public-register'
import type { Lang } from '#texts'
import { MunicipalityMap } from './front-page.tsx'
import { paths } from './paths.ts'
import { pageTexts } from './page-texts.ts'
import { siteTexts } from './texts.ts'
import type { Municipality, PublicCouncil, PublicEdition } from './types.ts'

/** Every council and the functions in it. */
export const CouncilsPage: FC<{
  readonly lang: Lang
  readonly councils: readonly PublicCouncil[]
  readonly municipalities: readonly Municipality[]
}> = ({ lang, councils, municipalities }) => {
  const t = pageTexts[lang].councils
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {councils.length === 0 ? <Empty text={t.none} /> : null}
      {councils.length > 2 ? (
        <ul class="jump-list">
          {councils.map((council) => (
            <li>
              <a href={`#${council.slug}`}>{nameOf(council, lang)}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {councils.map((council) => {
        const home = municipalities.find(({ code }) => code === council.municipalityCode)
        return (
          <section aria-labelledby={council.slug}>
            <h2 id={council.slug}>
              {home ? (
                <a href={paths(lang).municipality(home.slug)}>{nameOf(council, lang)}</a>
              ) : (
                nameOf(council, lang)
              )}
            </h2>
            <Seats lang={lang} council={council} />
          </section>
        )
      })}
    </>
  )
}

export type MunicipalityPageProps = {
  readonly lang: Lang
  readonly municipality: Municipality
  /** The day and month on which action plans are due, `MM-DD`. */
  readonly due: string
  readonly municipalities: readonly Municipality[]
  readonly council: PublicCouncil | null
  /** The newest plan; null before there is one. */
  readonly plan: PublicEdition | null
  readonly today: CalendarDate
  /** What its council does about the plan; null before anything is public. */
  readonly register: CouncilPlanData | null
  /** Where its crime figures are, in each data set that has it. */
  readonly figures: readonly { readonly href: string; readonly text: string }[]
}

/** One municipality: what its council does, or must answer before it has told, and who is in it. */
export const MunicipalityPage: FC<MunicipalityPageProps> = (props) => {
  const { lang, municipality, council } = props
  const t = pageTexts[lang].municipality
  return (
    <>
      <div class="hero">
        <div class="hero-text">
          <Breadcrumb
            label={t.trail}
            trail={[{ href: paths(lang).front, text: siteTexts[lang].menu.front }]}
          />
          <h1>{municipality.name}</h1>
          {council ? <p class="lead">{t.lead(nameOf(council, lang))}</p> : <p class="lead">{t.noCouncil}</p>}
        </div>
        <section class="hero-map small" aria-label={t.others}>
          <MunicipalityMap lang={lang} municipalities={props.municipalities} current={municipality.slug} />
        </section>
      </div>
      {props.register ? <CouncilPlan lang={lang} today={props.today} {...props.register} /> : null}
      {props.plan && !props.register?.plan ? (
        <MustAnswer lang={lang} plan={props.plan} due={props.due} />
      ) : null}
      {props.figures.length === 0 ? null : (
        <section aria-labelledby="tal">
          <h2 id="tal">{t.figures}</h2>
          <ul>
            {props.figures.map(({ href, text }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {council ? (
        <section aria-labelledby="who">
          <h2 id="who">{t.whoHeading}</h2>
          <Seats lang={lang} council={council} />
        </section>
      ) : null}
    </>
  )
}

const MustAnswer: FC<{
  readonly lang: Lang
  readonly plan: PublicEdition
  readonly due: string
}> = ({ lang, plan, due }) => {
  const t = pageTexts[lang].municipality
  const areas = plan.parts.filter((part) => part.kind === 'focus-area')
  return areas.length === 0 ? null : (
    <section aria-labelledby="areas">
      <h2 id="areas">{t.areasHeading(plan.year)}</h2>
      <p class="sub">{t.deadline(formatDate(deadlineIn(plan.year, due), lang))}</p>
      <ol class="line-list" lang="da">
        {areas.map((area) => (
          <li>
            <span class="area-number">{area.number}</span>
            <a href={paths(lang).part(plan.year, area.slug)}>{area.title}</a>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Seats: FC<{ readonly lang: Lang; readonly council: PublicCouncil }> = ({ lang, council }) => {
  const t = pageTexts[lang].councils
  if (council.seats.length === 0) return <p class="sub">{t.noSeats}</p>
  return (
    <div class="seats">
      <Table caption={t.caption(nameOf(council, lang))} captionHidden head={[t.seat, t.organisation, t.role]}>
        {council.seats.map((seat) => (
          <tr>
            <td>{lang === 'da' ? seat.titleDa : seat.titleEn || seat.titleDa}</td>
            <td>{lang === 'da' ? seat.organisationDa : seat.organisationEn || seat.organisationDa}</td>
            <td>{t.roles[seat.role]}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}

function nameOf(council: PublicCouncil, lang: Lang): string {
  return lang === 'da' ? council.nameDa : council.nameEn || council.nameDa
}
