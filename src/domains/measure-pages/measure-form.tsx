import type { Child, FC } from 'hono/jsx'
import { nameIn, titleIn } from '#councils'
import {
  Button,
  Checkbox,
  Details,
  Radios,
  Select,
  TextArea,
  TextField,
  type FieldErrors,
  CheckList,
} from '#design'
import { fresh, withErrors } from '#http'
import { areaName, measurePaths, type MeasureLine } from '#measures'
import type { Lang } from '#texts'
import { baseText } from './form-merge.ts'
import { FormPage } from './form-page.tsx'
import type { FormSetting } from './form-setting.ts'
import { formTexts } from './form-texts.ts'
import type { Typed } from './form-values.ts'
import { SimilarList } from './similar-list.tsx'
import { wordTexts } from './word-texts.ts'

export type MeasureFormProps = {
  readonly lang: Lang
  readonly setting: FormSetting
  readonly typed: Typed
  readonly errors: FieldErrors
  /** Similar measures, where they were asked for. */
  readonly similar?: readonly MeasureLine[]
  /** What the form of a measure that is changed began with. */
  readonly base?: Typed | null
  /** What is different by now, where somebody else changed the measure meanwhile. */
  readonly meanwhile?: Child
}

/** The form of a new measure, or of one that is changed. */
export const MeasureForm: FC<MeasureFormProps> = (props) => {
  const { lang, setting, typed, errors } = props
  const { measure } = setting
  const t = formTexts[lang]
  return (
    <FormPage
      lang={lang}
      title={measure ? t.changeTitle(measure.title) : t.newTitle}
      lead={measure ? t.changeLead : t.newLead}
      measure={measure}
      filled={withErrors(fresh(typed.one), errors)}
      action={measure ? measurePaths.change(measure.id) : measurePaths.new}
      save={measure ? wordTexts[lang].save : t.saveNew}
      before={props.meanwhile}
    >
      {measure ? (
        <>
          <input type="hidden" name="revision" value={typed.one['revision'] ?? ''} />
          {props.base ? <input type="hidden" name="grundlag" value={baseText(props.base)} /> : null}
        </>
      ) : (
        <Whose {...props} />
      )}
      <What {...props} />
      <Who {...props} />
      <When {...props} />
      <Visible {...props} />
    </FormPage>
  )
}

function field({ typed, errors }: MeasureFormProps, name: string, label: string, hint?: string) {
  return { name, label, hint, value: typed.one[name], error: errors[name] }
}

const Whose: FC<MeasureFormProps> = (props) => {
  const { lang, setting } = props
  const t = formTexts[lang]
  const councils = setting.councils.map((council) => ({ value: council.slug, label: nameIn(lang, council) }))
  const years = setting.years.map((year) => ({ value: String(year), label: String(year) }))
  return (
    <>
      <Select
        {...field(props, 'raad', t.council, councils.length > 1 ? t.councilHint : undefined)}
        options={councils}
        required
      />
      <Select {...field(props, 'aar', t.year)} options={years} required />
    </>
  )
}

const What: FC<MeasureFormProps> = (props) => {
  const { lang, setting, typed, errors } = props
  const t = formTexts[lang]
  const own = new Set(setting.areas.map((area) => area.id))
  const gone = setting.measure?.areas.filter((area) => !own.has(area)) ?? []
  const areas = [
    ...setting.areas.map((area) => ({
      value: area.id,
      label: area.local ? `${areaName(area)} (${t.localArea})` : areaName(area),
    })),
    ...gone.map((area) => ({ value: area, label: t.goneArea })),
  ]
  return (
    <>
      <h2>{t.what}</h2>
      <Title {...props} />
      {areas.length === 0 ? (
        <p class="soft">{t.noAreas}</p>
      ) : (
        <CheckList
          name="omraade"
          label={t.areas}
          hint={t.areasHint}
          error={errors['omraade']}
          options={areas}
          chosen={typed.many.omraade}
        />
      )}
      <TextArea {...field(props, 'problem', t.problem, t.problemHint)} rows={4} />
      <TextArea {...field(props, 'kilde', t.problemSource, t.problemSourceHint)} rows={2} />
      <TextArea {...field(props, 'maalgruppe', t.targetGroup)} rows={2} />
      <TextArea {...field(props, 'formaal', t.purpose, t.purposeHint)} rows={3} />
      <TextArea {...field(props, 'ressourcer', t.resources, t.resourcesHint)} rows={2} />
    </>
  )
}

const Title: FC<MeasureFormProps> = (props) => {
  const { lang, setting, typed, similar } = props
  const t = formTexts[lang]
  const title = <TextField {...field(props, 'titel', t.title, t.titleHint)} required />
  if (setting.measure) return title
  return (
    <similar-measures data-url={measurePaths.similar} lang={lang}>
      {title}
      <p class="similar-find">
        <Button kind="tertiary" name="find" value="ja">
          {t.similar.find}
        </Button>
      </p>
      <div data-results="">
        {similar === undefined ? null : (typed.one['titel'] ?? '').length < 3 ? (
          <p class="soft">{t.similar.tooShort}</p>
        ) : (
          <SimilarList
            lang={lang}
            lines={similar}
            council={typed.one['raad'] ?? ''}
            year={typed.one['aar'] ?? ''}
            areas={typed.many.omraade}
          />
        )}
      </div>
    </similar-measures>
  )
}

const Who: FC<MeasureFormProps> = (props) => {
  const { lang, setting, typed, errors } = props
  const t = formTexts[lang]
  const functions = setting.functions.map((entry) => ({
    value: entry.functionId,
    label: `${titleIn(lang, entry)} – ${entry.holder ?? t.vacant}`,
  }))
  const { partner, organisation } = typed.many
  return (
    <>
      <h2>{t.who}</h2>
      <Select {...field(props, 'tovholder', t.lead, t.leadHint)} options={functions} empty={t.nobody} />
      <Select
        {...field(props, 'stedfortraeder', t.deputy, t.deputyHint)}
        options={functions}
        empty={t.nobody}
      />
      <Details summary={t.partnersFold(partner.length)} open={partner.length > 0 || 'partner' in errors}>
        <CheckList
          name="partner"
          label={t.partners}
          hint={t.partnersHint}
          error={errors['partner']}
          options={setting.partners.map((entry) => ({ value: entry.id, label: nameIn(lang, entry) }))}
          chosen={partner}
        />
      </Details>
      <Details
        summary={t.organisationsFold(organisation.length)}
        open={organisation.length > 0 || 'organisation' in errors}
      >
        <CheckList
          name="organisation"
          label={t.organisations}
          error={errors['organisation']}
          options={setting.organisations.map((entry) => ({ value: entry.id, label: nameIn(lang, entry) }))}
          chosen={organisation}
        />
      </Details>
    </>
  )
}

const When: FC<MeasureFormProps> = (props) => {
  const t = formTexts[props.lang]
  return (
    <>
      <h2>{t.when}</h2>
      <TextField {...field(props, 'begynder', t.startsOn)} type="date" />
      <TextField {...field(props, 'slutter', t.endsOn)} type="date" />
      <Checkbox name="loebende" label={t.continuous} checked={props.typed.one['loebende'] === 'ja'} />
      {props.setting.measure ? null : (
        <Radios
          {...field(props, 'tilstand', t.state)}
          options={[
            { value: 'planned', label: t.statePlanned, hint: t.statePlannedHint },
            { value: 'idea', label: t.stateIdea, hint: t.stateIdeaHint },
          ]}
        />
      )}
    </>
  )
}

const Visible: FC<MeasureFormProps> = (props) => {
  const t = formTexts[props.lang]
  return (
    <>
      <h2>{t.visible}</h2>
      <Radios
        {...field(props, 'synlig', t.public)}
        options={[
          { value: 'offentlig', label: t.publicYes, hint: t.publicYesHint },
          { value: 'intern', label: t.publicNo, hint: t.publicNoHint },
        ]}
      />
      <TextArea {...field(props, 'note', t.note, t.noteHint)} rows={3} />
    </>
  )
}
