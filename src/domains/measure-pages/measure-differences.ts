import { formatDate, isCalendarDate } from '#calendar'
import { nameIn, titleIn } from '#councils'
import { areaName, type Measure } from '#measures'
import type { Lang } from '#texts'
import { changedFields } from './form-merge.ts'
import type { FormSetting } from './form-setting.ts'
import { formTexts } from './form-texts.ts'
import { typedOf, type Typed } from './form-values.ts'
import { differing, type Difference } from './meanwhile.tsx'

/**
 * Where the measure as it is saved now and what was typed are not the same, in words.
 *
 * @param base what the form began with: then only what somebody else changed since is told; null is all
 */
export function measureDifferences(
  lang: Lang,
  measure: Measure,
  typed: Typed,
  base: Typed | null,
  setting: FormSetting,
): readonly Difference[] {
  const saved = typedOf(measure)
  const [now, mine] = [inWords(lang, saved, setting), inWords(lang, typed, setting)]
  const names = base ? changedFields(base, saved) : Object.keys(now)
  const touched = base ? changedFields(base, typed) : names
  const labels = labelsOf(lang)
  return differing(
    names.map((name) => {
      const text = touched.includes(name) ? (mine[name] ?? '') : formTexts[lang].meanwhile.untouched
      return [labels[name] ?? name, now[name] ?? '', text]
    }),
  )
}

function labelsOf(lang: Lang): Readonly<Record<string, string>> {
  const t = formTexts[lang]
  return {
    titel: t.title,
    omraade: t.areas,
    problem: t.problem,
    kilde: t.problemSource,
    maalgruppe: t.targetGroup,
    formaal: t.purpose,
    ressourcer: t.resources,
    tovholder: t.lead,
    stedfortraeder: t.deputy,
    partner: t.partners,
    organisation: t.organisations,
    begynder: t.startsOn,
    slutter: t.endsOn,
    loebende: t.continuous,
    synlig: t.public,
    note: t.note,
  }
}

function inWords(lang: Lang, { one, many }: Typed, setting: FormSetting): Readonly<Record<string, string>> {
  const t = formTexts[lang]
  const at = (name: string): string => one[name] ?? ''
  return {
    titel: at('titel'),
    omraade: listed(many.omraade, setting.areas, areaName),
    problem: at('problem'),
    kilde: at('kilde'),
    maalgruppe: at('maalgruppe'),
    formaal: at('formaal'),
    ressourcer: at('ressourcer'),
    tovholder: functionIn(lang, at('tovholder'), setting),
    stedfortraeder: functionIn(lang, at('stedfortraeder'), setting),
    partner: listed(many.partner, setting.partners, (entry) => nameIn(lang, entry)),
    organisation: listed(many.organisation, setting.organisations, (entry) => nameIn(lang, entry)),
    begynder: dayIn(lang, at('begynder')),
    slutter: dayIn(lang, at('slutter')),
    loebende: at('loebende') === '' ? t.meanwhile.no : t.meanwhile.yes,
    synlig: at('synlig') === 'offentlig' ? t.publicYes : t.publicNo,
    note: at('note'),
  }
}

function dayIn(lang: Lang, text: string): string {
  return isCalendarDate(text) ? formatDate(text, lang) : text
}

function listed<T extends { readonly id: string }>(
  chosen: readonly string[],
  all: readonly T[],
  name: (entry: T) => string,
): string {
  return all
    .filter((entry) => chosen.includes(entry.id))
    .map(name)
    .join('\n')
}

function functionIn(lang: Lang, id: string, { functions }: FormSetting): string {
  const found = functions.find((entry) => entry.functionId === id)
  return found ? titleIn(lang, found) : ''
}
