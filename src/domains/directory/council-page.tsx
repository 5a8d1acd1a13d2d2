import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import {
  councilPaths,
  nameIn,
  roleTitles,
  titleIn,
  type Council,
  type CouncilFunction,
  type Holding,
  type Member,
} from '#councils'
import { Alert, Breadcrumb, Button, ButtonLink, Details, Empty, Facts, Table, Tag, TextField } from '#design'
import type { Lang } from '#texts'
import { Closed } from './closed.tsx'
import { councilTexts } from './texts.ts'

export type CouncilPageProps = {
  readonly lang: Lang
  readonly council: Council
  readonly districtName: string
  readonly today: CalendarDate
  /** The day the council is shown as on. */
  readonly on: CalendarDate
  readonly badDate: boolean
  readonly members: readonly Member[]
  /** Every function and holding the council ever had, for what is coming and what has been. */
  readonly functions: readonly CouncilFunction[]
  readonly holdings: readonly Holding[]
  readonly mayChange: boolean
}

/** One council as it is on a day: functions with holder and deputy, who is coming, who has been. */
export const CouncilPage: FC<CouncilPageProps> = (props) => {
  const { lang, council, members, mayChange } = props
  const t = councilTexts[lang].council
  return (
    <>
      <Breadcrumb
        label={councilTexts[lang].trail}
        trail={[{ href: councilPaths.district, text: councilTexts[lang].district.title(props.districtName) }]}
      />
      <h1>{nameIn(lang, council)}</h1>
      <p class="lead">{t.lead[council.kind]}</p>
      <DayChoice {...props} />
      <h2>{t.members}</h2>
      {members.length === 0 ? (
        <Empty text={props.functions.length === 0 ? t.noFunctions : t.empty} />
      ) : (
        <Members {...props} />
      )}
      {mayChange ? (
        <p class="actions">
          <ButtonLink href={councilPaths.newFunction(council.slug)}>{t.newFunction}</ButtonLink>
          <ButtonLink href={councilPaths.changeCouncil(council.slug)}>{t.changeCouncil}</ButtonLink>
        </p>
      ) : null}
      {mayChange && council.note !== '' ? <Facts facts={[[t.note, council.note]]} /> : null}
      <History {...props} />
    </>
  )
}

const DayChoice: FC<CouncilPageProps> = ({ lang, council, on, today, badDate }) => {
  const t = councilTexts[lang].council
  return (
    <>
      {badDate ? <Alert kind="warning" heading={t.badDate} /> : null}
      {on === today ? null : (
        <Alert kind="info" heading={t.shownOn(formatDate(on, lang))}>
          <a href={councilPaths.council(council.slug)}>{t.showToday}</a>
        </Alert>
      )}
      <form method="get" action={councilPaths.council(council.slug)} class="line-form">
        <TextField name="dato" label={t.dateLabel} type="date" value={on} />
        <Button kind="secondary">{t.dateButton}</Button>
      </form>
    </>
  )
}

const Members: FC<CouncilPageProps> = (props) => {
  const { lang, council, on, members, mayChange } = props
  const t = councilTexts[lang].council
  return (
    <Table
      caption={t.caption(nameIn(lang, council), formatDate(on, lang))}
      head={[t.function, t.holder, t.deputy]}
    >
      {members.map((member) => (
        <tr>
          <th scope="row">
            <a href={councilPaths.function(member.id)}>{titleIn(lang, member)}</a>
            <span class="sub">
              {roleTitles[member.role][lang]} · {organisationIn(lang, member)}
            </span>
            {mayChange && member.note !== '' ? <span class="sub">{member.note}</span> : null}
          </th>
          <td>
            {member.holder ? <Who {...props} holding={member.holder} /> : <Tag tone="wait">{t.vacant}</Tag>}
            <Coming {...props} id={member.id} asDeputy={false} />
          </td>
          <td>
            {member.deputy ? <Who {...props} holding={member.deputy} /> : t.noDeputy}
            <Coming {...props} id={member.id} asDeputy />
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** The organisation of a function, in the reader's language. */
export function organisationIn(lang: Lang, entry: CouncilFunction): string {
  return nameIn(lang, { nameDa: entry.organisationDa, nameEn: entry.organisationEn })
}

const Who: FC<CouncilPageProps & { readonly holding: Holding }> = ({ lang, holding }) => {
  const t = councilTexts[lang].council
  return (
    <>
      <a href={councilPaths.person(holding.personId)}>{holding.name}</a>
      <Closed lang={lang} of={holding} />
      <span class="sub">
        {t.since(formatDate(holding.from, lang))}
        {holding.to ? `, ${t.lastDay(formatDate(holding.to, lang))}` : ''}
      </span>
    </>
  )
}

const Coming: FC<CouncilPageProps & { readonly id: string; readonly asDeputy: boolean }> = (props) => (
  <>
    {props.holdings
      .filter((entry) => entry.functionId === props.id && entry.asDeputy === props.asDeputy)
      .filter((entry) => entry.from > props.on)
      .toReversed()
      .map((entry) => (
        <span class="sub">
          {councilTexts[props.lang].council.coming(formatDate(entry.from, props.lang), entry.name)}
        </span>
      ))}
  </>
)

const History: FC<CouncilPageProps> = ({ lang, today, functions, holdings }) => {
  const t = councilTexts[lang].council
  const past = holdings.filter((entry) => entry.to !== null && entry.to < today)
  const titles = new Map(functions.map((entry) => [entry.id, entry]))
  return (
    <Details summary={t.history}>
      {past.length === 0 ? (
        <p>{t.historyEmpty}</p>
      ) : (
        <>
          <p>{t.historyLead}</p>
          <Table caption={t.history} captionHidden head={[t.function, t.person, t.period]}>
            {past.map((entry) => (
              <tr>
                <th scope="row">
                  <FunctionName lang={lang} entry={titles.get(entry.functionId)} asDeputy={entry.asDeputy} />
                </th>
                <td>
                  <a href={councilPaths.person(entry.personId)}>{entry.name}</a>
                </td>
                <td>{period(lang, entry)}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </Details>
  )
}

const FunctionName: FC<{
  readonly lang: Lang
  readonly entry: CouncilFunction | undefined
  readonly asDeputy: boolean
}> = ({ lang, entry, asDeputy }) => {
  if (!entry) return null
  const title = titleIn(lang, entry)
  return (
    <>
      <a href={councilPaths.function(entry.id)}>
        {asDeputy ? councilTexts[lang].council.asDeputy(title) : title}
      </a>
      {entry.endedOn ? (
        <span class="sub">
          {councilTexts[lang].function.endedOn} {formatDate(entry.endedOn, lang)}
        </span>
      ) : null}
    </>
  )
}

/** "1. januar 2022 – 31. december 2025", or "fra 1. januar 2022" where no last day is known. */
export function period(
  lang: Lang,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate | null },
): string {
  const first = formatDate(from, lang)
  return to ? `${first} – ${formatDate(to, lang)}` : councilTexts[lang].council.from(first)
}
