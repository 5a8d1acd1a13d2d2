import { formatDate, type CalendarDate } from '#calendar'
import { showNumber, wordTexts } from '#measure-pages'
import type { FocusAreaId, MeasureId } from '#measures'
import type { Lang } from '#texts'
import { fieldChanges, type FieldChange } from './difference.ts'
import type { PublicAnswer, PublicMeasure, PublicRegister } from './public-rows.ts'
import type { RegisterRelease } from './release.ts'
import { registerReleaseTexts } from './texts.ts'

/** What identities are called: focus areas, and councils by the slugs that stand for them in addresses. */
export type Names = {
  readonly areas: ReadonlyMap<FocusAreaId, string>
  readonly councils: ReadonlyMap<string, string>
}

/** Every public field that changes, in words: of the plan, of its answers, of its measures. */
export type ReleaseChanges = {
  readonly plan: readonly FieldChange[]
  readonly answers: readonly FieldChange[]
  readonly measures: readonly FieldChange[]
}

type Shown = Readonly<Record<string, string | null>>

/** What publishing a release changes for the public, as a person would read it. */
export function releaseChanges(lang: Lang, release: RegisterRelease, names: Names): ReleaseChanges {
  const { plan, answers, register } = release
  const shownPlan = (row: NonNullable<RegisterRelease['plan']>['after']): Shown => ({
    number: String(row.number),
    correction_reason: row.correction_reason,
    deadline: formatDate(row.deadline, lang),
    submitted_on: formatDate(row.submitted_on, lang),
    decided_on: formatDate(row.decided_on, lang),
    decision_text: row.decision_text,
    sha256: row.sha256,
  })
  const measures = (turn: PublicRegister) => shownMeasures(lang, turn, names)
  return {
    plan: fieldChanges(
      plan?.before ? [shownPlan(plan.before)] : [],
      plan ? [shownPlan(plan.after)] : [],
      () => 'plan',
      () => registerReleaseTexts[lang].thePlan,
    ),
    answers: fieldChanges(
      answers.before.map((row) => shownAnswer(lang, row)),
      answers.after.map((row) => shownAnswer(lang, row)),
      (row) => row['slug'] ?? '',
      (row) => [row['number'], row['title']].filter((piece) => piece).join(' '),
    ),
    measures: fieldChanges(
      measures(register.before),
      measures(register.after),
      (row) => row['number'] ?? '',
      (row) => `${row['number']} ${row['title']}`,
    ),
  }
}

function shownAnswer(lang: Lang, row: PublicAnswer): Shown {
  const t = registerReleaseTexts[lang]
  return {
    number: row.number,
    title: row.title,
    stance: t.stances[row.stance],
    reason: row.reason,
    local: row.local ? t.yes : null,
    slug: row.slug,
  }
}

function shownMeasures(lang: Lang, register: PublicRegister, names: Names): readonly Shown[] {
  return register.measures.map((row) => ({
    number: String(row.number),
    title: row.title,
    ...textsOf(row),
    ...whoOf(lang, row, register, names),
    ...whenOf(lang, row),
    ...workOf(lang, row.measure_id, register),
    ...howOf(lang, row),
    ...saidOf(lang, row.measure_id, register),
    added_later: row.added_later ? registerReleaseTexts[lang].yes : null,
  }))
}

function textsOf(row: PublicMeasure): Shown {
  const { problem, problem_source, target_group, purpose, resources } = row
  return { problem, problem_source, target_group, purpose, resources }
}

function whoOf(lang: Lang, row: PublicMeasure, register: PublicRegister, names: Names): Shown {
  const mine = of(row.measure_id)
  const da = lang === 'da'
  const organisations = row.organisations_da.map(
    (name, index) => (da ? null : row.organisations_en[index]) || name,
  )
  return {
    areas: lines(
      inOrder(
        register.areas.filter(mine).map((area) => names.areas.get(area.focus_area_id) ?? area.focus_area_id),
      ),
    ),
    councils: lines(
      register.councils
        .filter(mine)
        .map((council) => names.councils.get(council.council_slug) ?? council.council_slug),
    ),
    lead: (da ? null : row.lead_en) || row.lead_da,
    deputy: (da ? null : row.deputy_en) || row.deputy_da,
    organisations: lines(organisations),
  }
}

function whenOf(lang: Lang, row: PublicMeasure): Shown {
  return {
    starts_on: day(lang, row.starts_on),
    ends_on: day(lang, row.ends_on),
    continuous: row.continuous ? registerReleaseTexts[lang].yes : null,
  }
}

/** How it goes, and what that follows from: it changes for the public at once, without being published again. */
function howOf(lang: Lang, row: PublicMeasure): Shown {
  const words = wordTexts[lang]
  const signals = registerReleaseTexts[lang].signals
  return {
    state: words.states[row.state],
    reported_health: row.reported_health && words.healths[row.reported_health],
    last_update_on: day(lang, row.last_update_on),
    override_health: row.override_health && words.healths[row.override_health],
    override_until: day(lang, row.override_until),
    next_due_on: day(lang, row.next_due_on),
    indicator_signal: row.indicator_signal && signals[row.indicator_signal],
    indicator_due_on: day(lang, row.indicator_due_on),
  }
}

function workOf(lang: Lang, id: MeasureId, register: PublicRegister): Shown {
  const t = registerReleaseTexts[lang]
  const words = wordTexts[lang]
  const activities = register.activities.filter(of(id)).map((row) => {
    const organisation = (lang === 'da' ? null : row.organisation_en) || row.organisation_da
    return join([row.title, organisation, formatDate(row.due_on, lang), words.activities[row.state]])
  })
  const indicators = register.indicators.filter(of(id)).map((row) => {
    const from =
      row.baseline === null
        ? row.baseline_unknown
        : `${showNumber(lang, Number(row.baseline))} (${day(lang, row.baseline_on)})`
    const values = register.values
      .filter((value) => value.indicator_id === row.indicator_id)
      .map(
        (value) =>
          `${formatDate(value.measured_on, lang)}: ${value.value === null ? value.unknown_reason : showNumber(lang, Number(value.value))}`,
      )
    return join([
      row.name,
      row.unit,
      t.directions[row.direction],
      `${t.baseline}: ${from}`,
      `${t.target}: ${showNumber(lang, Number(row.target))} (${formatDate(row.target_on, lang)})`,
      `${t.source}: ${row.source}`,
      register.series.some((one) => one.indicator_id === row.indicator_id) ? t.followsFigures : null,
      ...values,
    ])
  })
  return { activities: lines(activities), indicators: lines(indicators) }
}

function saidOf(lang: Lang, id: MeasureId, register: PublicRegister): Shown {
  const t = registerReleaseTexts[lang]
  const words = wordTexts[lang]
  const updates = register.updates
    .filter(of(id))
    .map((row) =>
      join([formatDate(row.written_on, lang), row.function_title, words.reports[row.report], row.line]),
    )
  const evaluations = register.evaluations
    .filter(of(id))
    .map((row) =>
      join([
        words.evaluations[row.kind],
        formatDate(row.evaluated_on, lang),
        `${t.done}: ${words.done[row.done]}`,
        `${t.effect}: ${words.effect[row.effect]}`,
        words.verdicts[row.verdict],
        row.why,
        row.learned,
      ]),
    )
  const origins = register.origins
    .filter(of(id))
    .map((row) => join([`${t.origins[row.kind]} ${row.from_number}`, row.reason]))
  return { updates: lines(updates), evaluations: lines(evaluations), origins: lines(origins) }
}

function of(id: MeasureId): (row: { readonly measure_id: MeasureId }) => boolean {
  return (row) => row.measure_id === id
}

function day(lang: Lang, date: CalendarDate | null): string | null {
  return date === null ? null : formatDate(date, lang)
}

function join(pieces: readonly (string | null)[]): string {
  return pieces.filter((piece) => piece !== null && piece !== '').join(' · ')
}

function lines(several: readonly string[]): string | null {
  return several.length === 0 ? null : several.join('\n')
}

function inOrder(names: readonly string[]): readonly string[] {
  return names.toSorted((a, b) => a.localeCompare(b, 'da', { numeric: true }))
}
