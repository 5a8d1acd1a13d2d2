/** An area's key in an address: data sets that are not Danish have names there. A colon stays, for patterns. */
export function areaInPath(area: string): string {
  return encodeURIComponent(area).replaceAll('%3A', ':')
}

/** Where the workspace's figures are. `set` is a data set's code, `area` an area key, `category` a slug. */
export const statisticsPaths = {
  front: '/arbejde/tal',
  set: (set: string) => `/arbejde/tal/${set}`,
  category: (set: string, category: string) => `/arbejde/tal/${set}/kategori/${category}`,
  area: (set: string, area: string) => `/arbejde/tal/${set}/omraade/${areaInPath(area)}`,
  series: (set: string, area: string, category: string) =>
    `/arbejde/tal/${set}/omraade/${areaInPath(area)}/${category}`,
  standingOut: (set: string) => `/arbejde/tal/${set}/skiller-sig-ud`,
  national: (set: string, category: string) => `/arbejde/tal/${set}/landet/${category}`,
  csv: (set: string) => `/arbejde/tal/${set}.csv`,
  help: '/arbejde/tal/saadan-laeses-tallene',
  /** Taking in an extract: the file, its columns, the preview. */
  import: '/arbejde/tal-ind',
  vintages: (set: string) => `/arbejde/tal-ind/${set}`,
  vintage: (set: string, number: number) => `/arbejde/tal-ind/${set}/udtraek/${number}`,
  categories: (set: string) => `/arbejde/tal-ind/${set}/kategorier`,
  categoryForm: (set: string, category: string) => `/arbejde/tal-ind/${set}/kategorier/${category}`,
  annotations: (set: string) => `/arbejde/tal-ind/${set}/noter`,
  populations: '/arbejde/tal-ind/folketal',
  settings: '/arbejde/tal-ind/indstillinger',
  publish: (set: string) => `/arbejde/tal-ud/${set}`,
  /** Claims in plans: choosing one, and what one stands on. */
  chooseClaim: '/arbejde/tal-udsagn',
  claim: (number: number) => `/arbejde/tal-udsagn/${number}`,
  draftChapter: (set: string) => `/arbejde/tal-udkast/${set}`,
} as const
