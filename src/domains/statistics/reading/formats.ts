import { catalogue, type Lang } from '#texts'
import type { Format } from './types.ts'

const names = catalogue<Readonly<Record<Format, string>>>(
  {
    'statbank-csv': 'CSV fra Statistikbankens API',
    jsonstat: 'JSON-stat',
    px: 'PC-Axis (.px)',
    'statbank-web': 'Tabel hentet på statistikbanken.dk',
    tidy: 'CSV med én række pr. tal',
    mapped: 'Rækker med selvvalgte kolonner',
  },
  {
    'statbank-csv': 'CSV from the StatBank’s API',
    jsonstat: 'JSON-stat',
    px: 'PC-Axis (.px)',
    'statbank-web': 'Table taken from statbank.dk',
    tidy: 'CSV with one row a number',
    mapped: 'Rows with columns of your choice',
  },
)

/** What a form of file is called. */
export function formatName(format: Format, lang: Lang): string {
  return names[lang][format]
}
