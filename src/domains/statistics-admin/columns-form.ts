import { fieldErrors, fresh, type Filled } from '#http'
import type { ColumnMapping } from '#statistics/reading'
import type { Lang } from '#texts'
import type { WantedColumns } from './intake.ts'
import { columnsTexts } from './columns-texts.ts'

const columnFields = ['omraade', 'overtraedelse', 'periode', 'antal'] as const

/** The fields of naming a file's columns. */
export const mappingFields = [...columnFields, 'totaler'] as const

/** A mapping, or what of it looks likely, as it stands in fields. */
export function mappingFilled(mapping: Partial<ColumnMapping>): Filled {
  return fresh({
    omraade: mapping.area ?? '',
    overtraedelse: mapping.offence ?? '',
    periode: mapping.period ?? '',
    antal: mapping.count ?? '',
    totaler: (mapping.totals ?? []).join('\n'),
  })
}

/** What is wrong with the choice of columns: one that is missing or not in the file, or one chosen twice. */
export function mappingErrors(lang: Lang, { values }: Filled, { columns }: WantedColumns) {
  const t = columnsTexts[lang]
  const labels = { omraade: t.area, overtraedelse: t.offence, periode: t.period, antal: t.count }
  const checks = columnFields.map((name) => {
    const required = name === 'periode' || name === 'antal'
    const check = { label: labels[name], text: values[name] ?? '', required, oneOf: columns }
    return [name, check] as const
  })
  const chosen = columnFields.map((name) => values[name] ?? '')
  const twice = columnFields.filter((_, at) => chosen[at] !== '' && chosen.indexOf(chosen[at] ?? '') < at)
  return {
    ...Object.fromEntries(twice.map((name) => [name, t.twice])),
    ...fieldErrors(lang, {
      ...Object.fromEntries(checks),
      totaler: { label: t.totals, text: values['totaler'] ?? '', most: 2000 },
    }),
  }
}

/** The columns that were chosen; only for values without errors. */
export function mappingIn({ values }: Filled): ColumnMapping {
  const lines = (values['totaler'] ?? '').split('\n').map((line) => line.trim())
  return {
    area: values['omraade'] ?? '',
    offence: values['overtraedelse'] ?? '',
    period: values['periode'] ?? '',
    count: values['antal'] ?? '',
    totals: lines.filter((line) => line !== ''),
  }
}
