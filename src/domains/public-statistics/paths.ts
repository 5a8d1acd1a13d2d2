import { areaInPath } from '#statistics'
import type { StatisticsPaths } from '#statistics-views'
import type { Lang } from '#texts'

/** Where the public figures are; English pages have the same addresses below /en. */
export function publicStatisticsPaths(lang: Lang): StatisticsPaths & {
  readonly releases: (set: string) => string
  /** What a phrase or chart in a plan stands on. */
  readonly claim: (number: number) => string
  readonly claimPattern: string
} {
  const front = lang === 'da' ? '/tal' : '/en/tal'
  return {
    front,
    set: (set) => `${front}/${set}`,
    category: (set, category) => `${front}/${set}/kategori/${category}`,
    area: (set, area) => `${front}/${set}/omraade/${areaInPath(area)}`,
    series: (set, area, category) => `${front}/${set}/omraade/${areaInPath(area)}/${category}`,
    standingOut: (set) => `${front}/${set}/skiller-sig-ud`,
    national: (set, category) => `${front}/${set}/landet/${category}`,
    help: `${front}/saadan-laeses-tallene`,
    csv: statisticsData.csv,
    releases: (set) => `${front}/${set}/udgivelser`,
    claim: (number) => `${front}/udsagn/${number}`,
    claimPattern: `${front}/udsagn/:number{[1-9][0-9]{0,8}}`,
  }
}

/** What is the same in every language: the newest release of a data set, and each by its number. */
export const statisticsData = {
  csv: (set: string) => `/aabne-data/tal/${set}.csv`,
  json: (set: string) => `/aabne-data/tal/${set}.json`,
  releaseCsv: (set: string, number: number) => `/aabne-data/tal/${set}/${number}.csv`,
  releaseJson: (set: string, number: number) => `/aabne-data/tal/${set}/${number}.json`,
  /** The figures behind a claim or chart. */
  claimCsv: (number: number) => `/aabne-data/udsagn/${number}.csv`,
  /** The fingerprint of a download, in the form that `sha256sum -c` reads. */
  hashOf: (file: string) => `${file}.sha256`,
} as const
