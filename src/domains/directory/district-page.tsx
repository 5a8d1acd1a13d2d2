import type { FC } from 'hono/jsx'
import {
  councilPaths,
  nameIn,
  type Council,
  type District,
  type Member,
  type Municipality,
  type Organisation,
} from '#councils'
import { ButtonLink, Empty, Table, Tag, TileMap } from '#design'
import type { Lang } from '#texts'
import { councilTexts } from './texts.ts'

/** A council with who is in it today. */
type CouncilToday = Council & { readonly members: readonly Member[] }

type DistrictPageProps = {
  readonly lang: Lang
  readonly district: District
  readonly councils: readonly CouncilToday[]
  readonly municipalities: readonly Municipality[]
  readonly organisations: readonly (Organisation & { readonly mayChange: boolean })[]
  readonly mayCreateOrganisation: boolean
}

/** The district: its municipalities, its councils with chairs and vacancies, its organisations. */
export const DistrictPage: FC<DistrictPageProps> = (props) => {
  const { lang, district, municipalities, councils } = props
  const t = councilTexts[lang].district
  const slugs = new Map(councils.map((council) => [council.municipalityCode, council.slug]))
  return (
    <>
      <h1>{t.title(district.name)}</h1>
      <p class="lead">{t.lead(district.policeName, municipalities.length)}</p>
      <h2>{t.municipalities}</h2>
      <TileMap
        label={t.map}
        tiles={municipalities.map((entry) => ({
          name: entry.name,
          href: councilPaths.council(slugs.get(entry.code) ?? ''),
          column: entry.tileColumn,
          row: entry.tileRow,
        }))}
      />
      <h2>{t.councils}</h2>
      <Councils lang={lang} councils={councils} />
      <h2>{t.people}</h2>
      <p>{t.peopleLead}</p>
      <p class="actions">
        <ButtonLink href={councilPaths.people}>{t.seePeople}</ButtonLink>
      </p>
      <Organisations {...props} />
    </>
  )
}

const Councils: FC<{ readonly lang: Lang; readonly councils: readonly CouncilToday[] }> = ({
  lang,
  councils,
}) => {
  const t = councilTexts[lang].district
  return (
    <Table caption={t.councils} captionHidden head={[t.council, t.chair, t.vacancies]}>
      {councils.map((council) => {
        const chairs = council.members.filter((member) => member.role === 'chair')
        const vacant = council.members.filter((member) => !member.holder).length
        return (
          <tr>
            <th scope="row">
              <a href={councilPaths.council(council.slug)}>{nameIn(lang, council)}</a>
            </th>
            <td>
              {chairs.flatMap((chair) => chair.holder?.name ?? []).join(', ') || (
                <Tag tone="wait">{t.noChair}</Tag>
              )}
            </td>
            <td>{vacant === 0 ? t.none : <Tag tone="wait">{vacant}</Tag>}</td>
          </tr>
        )
      })}
    </Table>
  )
}

const Organisations: FC<DistrictPageProps> = ({ lang, organisations, mayCreateOrganisation }) => {
  const t = councilTexts[lang].district
  const changes = organisations.some((entry) => entry.mayChange)
  return (
    <>
      <h2>{t.organisations}</h2>
      <p>{t.organisationsLead}</p>
      <Table
        caption={t.organisations}
        captionHidden
        head={[t.organisation, t.kind, ...(changes ? [t.action] : [])]}
      >
        {organisations.map((entry) => (
          <tr>
            <th scope="row">{nameIn(lang, entry)}</th>
            <td>{councilTexts[lang].kinds[entry.kind]}</td>
            {changes ? (
              <td>
                {entry.mayChange ? (
                  <a
                    href={councilPaths.changeOrganisation(entry.id)}
                    aria-label={`${councilTexts[lang].change} ${nameIn(lang, entry)}`}
                  >
                    {councilTexts[lang].change}
                  </a>
                ) : null}
              </td>
            ) : null}
          </tr>
        ))}
      </Table>
      {mayCreateOrganisation ? (
        <p class="actions">
          <ButtonLink href={councilPaths.newOrganisation}>{t.newOrganisation}</ButtonLink>
        </p>
      ) : null}
    </>
  )
}

/** What the district's page says before a district has been set up. */
export const NoDistrictPage: FC<{ readonly lang: Lang }> = ({ lang }) => (
  <>
    <h1>{councilTexts[lang].district.councils}</h1>
    <Empty text={councilTexts[lang].district.notSetUp} />
  </>
)
