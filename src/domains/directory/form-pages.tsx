import type { Child, FC } from 'hono/jsx'
import { councilPaths, roleTitles } from '#councils'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  Select,
  TextArea,
  TextField,
  type FieldErrors,
  type Option,
} from '#design'
import { roles } from '#permissions'
import type { Lang } from '#texts'
import { formTexts } from './form-texts.ts'
import { councilTexts } from './texts.ts'

/** What a form has in its fields, by their names, and what is wrong with it. */
export type Filled = {
  readonly lang: Lang
  readonly values: Readonly<Record<string, string>>
  readonly errors: FieldErrors
  /** Why the change was refused, in the reader's words; null when it was not. */
  readonly refusal: string | null
}

type FormPageProps = Filled & {
  readonly title: string
  readonly lead?: string
  readonly action: string
  readonly back: { readonly href: string; readonly text: string }
  readonly save: string
  readonly children: Child
}

/** A page with one form, and what is wrong with it above. */
const FormPage: FC<FormPageProps> = (props) => {
  const t = formTexts[props.lang]
  return (
    <>
      <Breadcrumb label={councilTexts[props.lang].trail} trail={[props.back]} />
      <h1>{props.title}</h1>
      {props.refusal === null ? null : (
        <Alert kind="error" heading={t.refusals.heading}>
          <p>{props.refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={t.errors} errors={props.errors} />
      {props.lead ? <p class="lead">{props.lead}</p> : null}
      <Form action={props.action} guard>
        <input type="hidden" name="revision" value={props.values['revision'] ?? ''} />
        {props.children}
        <p class="actions">
          <Button>{props.save}</Button>
          <ButtonLink href={props.back.href}>{t.cancel}</ButtonLink>
        </p>
      </Form>
    </>
  )
}

type NamedProps = Filled & { readonly name: string; readonly label: string; readonly hint?: string }

const Text: FC<NamedProps & { readonly type?: 'text' | 'email' | 'date'; readonly required?: boolean }> = (
  props,
) => (
  <TextField
    name={props.name}
    label={props.label}
    hint={props.hint}
    type={props.type ?? 'text'}
    required={props.required}
    value={props.values[props.name]}
    error={props.errors[props.name]}
  />
)

const Choice: FC<NamedProps & { readonly options: readonly Option[] }> = (props) => (
  <Select
    name={props.name}
    label={props.label}
    hint={props.hint}
    options={props.options}
    empty={formTexts[props.lang].choose}
    value={props.values[props.name]}
    error={props.errors[props.name]}
  />
)

const Note: FC<Filled> = (props) => (
  <TextArea
    name="note"
    label={formTexts[props.lang].note}
    hint={formTexts[props.lang].noteHint}
    rows={3}
    value={props.values['note']}
    error={props.errors['note']}
  />
)

const Names: FC<Filled> = (props) => (
  <>
    <Text {...props} name="nameDa" label={formTexts[props.lang].nameDa} required />
    <Text {...props} name="nameEn" label={formTexts[props.lang].nameEn} />
    <Note {...props} />
  </>
)

type Back = { readonly back: { readonly href: string; readonly text: string }; readonly action: string }

/** Names and note of a council. */
export const CouncilForm: FC<Filled & Back> = (props) => (
  <FormPage {...props} title={formTexts[props.lang].changeCouncil} save={formTexts[props.lang].save}>
    <Names {...props} />
  </FormPage>
)

/** Names and note of an organisation; with `kinds` it is a new one. */
export const OrganisationForm: FC<Filled & Back & { readonly kinds?: readonly Option[] }> = (props) => {
  const t = formTexts[props.lang]
  return (
    <FormPage {...props} title={props.kinds ? t.newOrganisation : t.changeOrganisation} save={t.save}>
      {props.kinds ? <Choice {...props} name="kind" label={t.kind} options={props.kinds} /> : null}
      <Names {...props} />
    </FormPage>
  )
}

type FunctionFormProps = Filled &
  Back & {
    /** The council a new function is for; null for a function that is there. */
    readonly newIn: string | null
    readonly organisations: readonly Option[]
  }

/** Titles, organisation and note of a function; its role only when it is created. */
export const FunctionForm: FC<FunctionFormProps> = (props) => {
  const t = formTexts[props.lang]
  const options = roles.map((role) => ({ value: role, label: roleTitles[role][props.lang] }))
  return (
    <FormPage
      {...props}
      title={props.newIn === null ? t.changeFunction : t.newFunction(props.newIn)}
      save={t.save}
    >
      <Text {...props} name="titleDa" label={t.titleDa} hint={t.titleHint} required />
      <Text {...props} name="titleEn" label={t.titleEn} />
      {props.newIn === null ? null : (
        <Choice {...props} name="role" label={t.role} hint={t.roleHint} options={options} />
      )}
      <Choice {...props} name="organisation" label={t.organisation} options={props.organisations} />
      <Note {...props} />
    </FormPage>
  )
}

type AppointFormProps = Filled &
  Back & {
    readonly functionTitle: string
    readonly asDeputy: boolean
    readonly people: readonly Option[]
  }

/** A new holder or deputy of a function from a day: somebody known, or somebody new. */
export const AppointForm: FC<AppointFormProps> = (props) => {
  const t = formTexts[props.lang].appoint
  return (
    <FormPage
      {...props}
      title={props.asDeputy ? t.titleDeputy : t.title}
      lead={t.lead(props.functionTitle)}
      save={props.asDeputy ? t.saveDeputy : t.save}
    >
      <Choice {...props} name="person" label={t.known} hint={t.knownHint} options={props.people} />
      <Text {...props} name="name" label={t.name} />
      <Text {...props} name="email" label={t.email} type="email" />
      <Text {...props} name="from" label={t.from} type="date" required />
      <Text {...props} name="to" label={t.to} hint={t.toHint} type="date" />
    </FormPage>
  )
}

/** Somebody new, or known by the address, in a place from a day. */
export const InviteForm: FC<Filled & { readonly functions: readonly Option[] }> = (props) => {
  const t = formTexts[props.lang].invite
  const back = { href: councilPaths.people, text: councilTexts[props.lang].person.title }
  return (
    <FormPage
      {...props}
      title={t.title}
      lead={t.lead}
      action={councilPaths.newPerson}
      back={back}
      save={t.save}
    >
      <Text {...props} name="name" label={t.name} required />
      <Text {...props} name="email" label={t.email} type="email" required />
      <Choice {...props} name="function" label={t.function} hint={t.functionHint} options={props.functions} />
      <Text {...props} name="from" label={t.from} type="date" required />
    </FormPage>
  )
}

/** Name and address of a person, and the note for those who keep the entry. */
export const PersonForm: FC<Filled & Back & { readonly withNote: boolean }> = (props) => {
  const t = formTexts[props.lang].person
  return (
    <FormPage {...props} title={t.title} save={formTexts[props.lang].save}>
      <Text {...props} name="name" label={t.name} required />
      <Text {...props} name="email" label={t.email} hint={t.emailHint} type="email" required />
      {props.withNote ? <Note {...props} /> : null}
    </FormPage>
  )
}
