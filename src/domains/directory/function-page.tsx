import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import {
  councilPaths,
  isOn,
  nameIn,
  roleTitles,
  titleIn,
  type Council,
  type CouncilFunction,
  type Holding,
} from '#councils'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  Details,
  Facts,
  Form,
  Tag,
  TextField,
  type FieldErrors,
} from '#design'
import type { Lang } from '#texts'
import { Closed } from './closed.tsx'
import { organisationIn, period } from './council-page.tsx'
import { formTexts } from './form-texts.ts'
import { councilTexts } from './texts.ts'

export type FunctionPageProps = {
  readonly lang: Lang
  readonly council: Council
  readonly entry: CouncilFunction
  readonly holdings: readonly Holding[]
  readonly today: CalendarDate
  readonly mayChange: boolean
  /** Why the last change on this page was refused; null when nothing was. */
  readonly refusal: string | null
  readonly errors: FieldErrors
}

/** One function: who is in it now, who is coming, who has been, and the ways to change that. */
export const FunctionPage: FC<FunctionPageProps> = (props) => {
  const { lang, council, entry, holdings, today, mayChange } = props
  const t = councilTexts[lang].function
  const facts: [string, string][] = [
    [t.council, nameIn(lang, council)],
    [t.role, roleTitles[entry.role][lang]],
    [t.organisation, organisationIn(lang, entry)],
  ]
  if (entry.endedOn) facts.push([t.endedOn, formatDate(entry.endedOn, lang)])
  if (mayChange && entry.note !== '') facts.push([formTexts[lang].note, entry.note])
  const past = holdings.filter((holding) => holding.to !== null && holding.to < today)
  return (
    <>
      <Breadcrumb
        label={councilTexts[lang].trail}
        trail={[{ href: councilPaths.council(council.slug), text: nameIn(lang, council) }]}
      />
      <h1>{titleIn(lang, entry)}</h1>
      {props.refusal ? (
        <Alert kind="error" heading={formTexts[lang].refusals.heading}>
          <p>{props.refusal}</p>
        </Alert>
      ) : null}
      <p class="lead">{t.lead(nameIn(lang, council))}</p>
      <Facts facts={facts} />
      <h2>{t.now}</h2>
      <Now {...props} />
      <Coming {...props} />
      {mayChange ? <Changes {...props} /> : null}
      {past.length === 0 ? null : (
        <Details summary={t.earlier}>
          <ul>
            {past.map((holding) => (
              <li>
                <Named lang={lang} holding={holding} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

const Now: FC<FunctionPageProps> = ({ lang, holdings, today, entry, mayChange }) => {
  const t = councilTexts[lang].function
  const now = holdings.filter((holding) => isOn(holding, today))
  const holder = now.find((holding) => !holding.asDeputy)
  const deputy = now.find((holding) => holding.asDeputy)
  const open = mayChange && (entry.endedOn === null || entry.endedOn >= today)
  return (
    <>
      <Facts
        facts={[
          [t.holder, holder ? <Named lang={lang} holding={holder} /> : <Tag tone="wait">{t.vacant}</Tag>],
          [t.deputy, deputy ? <Named lang={lang} holding={deputy} /> : t.noDeputy],
        ]}
      />
      {open ? (
        <p class="actions">
          <ButtonLink kind="primary" href={councilPaths.appoint(entry.id)}>
            {t.newHolder}
          </ButtonLink>
          <ButtonLink href={councilPaths.appointDeputy(entry.id)}>{t.newDeputy}</ButtonLink>
        </p>
      ) : null}
    </>
  )
}

const Named: FC<{ readonly lang: Lang; readonly holding: Holding }> = ({ lang, holding }) => (
  <>
    <a href={councilPaths.person(holding.personId)}>{holding.name}</a>
    {holding.asDeputy ? ` (${councilTexts[lang].deputyOf})` : ''}
    <Closed lang={lang} of={holding} /> <span class="sub">{period(lang, holding)}</span>
  </>
)

const Coming: FC<FunctionPageProps> = ({ lang, holdings, today, mayChange }) => {
  const t = councilTexts[lang].function
  const coming = holdings.filter((holding) => holding.from > today).toReversed()
  if (coming.length === 0) return null
  return (
    <>
      <h2>{t.coming}</h2>
      <ul>
        {coming.map((holding) => (
          <li>
            <Named lang={lang} holding={holding} />
            {mayChange ? (
              <Form action={councilPaths.withdrawHolding(holding.id)}>
                <Button kind="secondary">{t.withdraw(holding.name)}</Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

const Changes: FC<FunctionPageProps> = ({ lang, holdings, today, entry, errors }) => {
  const t = councilTexts[lang].function
  const living = holdings.filter((holding) => holding.to === null || holding.to >= today)
  return (
    <>
      {living
        .filter((holding) => holding.from <= today)
        .map((holding) => (
          <Details summary={`${t.end}: ${holding.name}`} open={Object.hasOwn(errors, `slut-${holding.id}`)}>
            <p>{t.endLead}</p>
            <Form action={councilPaths.endHolding(holding.id)}>
              <TextField
                name={`slut-${holding.id}`}
                label={t.endLastDay}
                type="date"
                value={today}
                required
                error={errors[`slut-${holding.id}`]}
              />
              <Button kind="secondary">{t.endButton}</Button>
            </Form>
          </Details>
        ))}
      <p>
        <a href={councilPaths.changeFunction(entry.id)}>{t.changeTitle}</a>
      </p>
      {entry.endedOn ? null : (
        <Details summary={t.close} open={Object.hasOwn(errors, 'sidste-dag')}>
          <p>{t.closeLead}</p>
          <Form action={councilPaths.endFunction(entry.id)}>
            <input type="hidden" name="revision" value={String(entry.revision)} />
            <TextField
              name="sidste-dag"
              label={t.closeDay}
              type="date"
              value={today}
              required
              error={errors['sidste-dag']}
            />
            <Button kind="secondary">{t.closeButton}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
