import type { OpenDataRefusal } from '#statistics/analysis'
import { catalogue, type Lang } from '#texts'

/** What `kredsplan analyse` says beside the sentences about the figures. */
export const analyseTexts = catalogue(
  {
    unit: 'anmeldelser',
    notFigures: (file: string) =>
      `${file} har ikke tal i en form, der kendes. Brug en CSV-fil, der er hentet fra siden med tallene.`,
    summary: (series: number, families: number) =>
      families === 1
        ? `${series} ${series === 1 ? 'serie' : 'serier'}, set igennem som én rapport.`
        : `${series} serier, set igennem som ${families} rapporter.`,
    alone:
      'Serien er regnet efter alene. Hvor meget kravet til den er skærpet, fordi den blev set igennem sammen med andre (q), er taget fra filen.',
    standsOut: 'Skiller sig ud i den nyeste periode:',
    nothingStandsOut: 'Ingen af dem skiller sig ud i den nyeste periode.',
    noRows: (file: string) => `Der er ingen rækker med tal i ${file}.`,
    noColumn: (file: string, column: string) =>
      `Kolonnen ${column} mangler i ${file}; hent filen igen fra siden med tallene.`,
    shortRow: (file: string, line: number, fields: number, wanted: number) =>
      `${file}, linje ${line}: der er ${fields} felter, og der skal være ${wanted}.`,
    wrong: {
      'bad-period': 'er ikke en måned, et kvartal eller et år (2025-10, 2025-Q3, 2025)',
      'bad-count': 'er ikke et helt tal fra 0, eller passer ikke med rækkens status',
      'bad-status': 'er ikke observed, zero, implicit_zero, missing eller withheld',
      'bad-population': 'er ikke et helt tal fra 0',
      'bad-date': 'er ikke en dato (2025-11-03)',
      'bad-chance': 'er ikke et tal fra 0 til 1',
      'mixed-periods': 'er en anden slags periode end resten af serien',
      'other-data-set': 'er et andet datasæt end i de øvrige linjer',
      twice: 'står to gange for samme område og kategori',
    },
    at: (file: string, line: number, column: string, value: string, what: string) =>
      `${file}, linje ${line}, kolonne ${column}: »${value}« ${what}.`,
  },
  {
    unit: 'reports',
    notFigures: (file) =>
      `${file} has no figures in a form that is known. Use a CSV file downloaded from the page of the figures.`,
    summary: (series, families) =>
      families === 1
        ? `${series} series, looked through as one report.`
        : `${series} series, looked through as ${families} reports.`,
    alone:
      'The series was worked out by itself. How much more is asked of it because it was looked through together with others (q) is taken from the file.',
    standsOut: 'Stands out in the newest period:',
    nothingStandsOut: 'None of them stands out in the newest period.',
    noRows: (file) => `There are no rows of figures in ${file}.`,
    noColumn: (file, column) =>
      `The column ${column} is missing in ${file}; download the file again from the page of the figures.`,
    shortRow: (file, line, fields, wanted) =>
      `${file}, line ${line}: there are ${fields} fields, and there have to be ${wanted}.`,
    wrong: {
      'bad-period': 'is not a month, a quarter or a year (2025-10, 2025-Q3, 2025)',
      'bad-count': 'is not a whole number from 0, or does not fit the status of the row',
      'bad-status': 'is not observed, zero, implicit_zero, missing or withheld',
      'bad-population': 'is not a whole number from 0',
      'bad-date': 'is not a date (2025-11-03)',
      'bad-chance': 'is not a number from 0 to 1',
      'mixed-periods': 'is another kind of period than the rest of the series',
      'other-data-set': 'is another data set than in the other lines',
      twice: 'stands twice for the same area and category',
    },
    at: (file, line, column, value, what) => `${file}, line ${line}, column ${column}: "${value}" ${what}.`,
  },
)

/** Why a download could not be read, with the place: one line. */
export function openDataRefusalText(refusal: OpenDataRefusal, file: string, lang: Lang): string {
  const t = analyseTexts[lang]
  switch (refusal.kind) {
    case 'no-rows':
      return t.noRows(file)
    case 'no-column':
      return t.noColumn(file, refusal.column)
    case 'short-row':
      return t.shortRow(file, refusal.line, refusal.fields, refusal.wanted)
    case 'bad-period':
    case 'bad-count':
    case 'bad-status':
    case 'bad-population':
    case 'bad-date':
    case 'bad-chance':
    case 'mixed-periods':
    case 'other-data-set':
    case 'twice':
      return t.at(file, refusal.line, refusal.column, refusal.value, t.wrong[refusal.kind])
  }
}
