import { catalogue, formatNumber } from '#texts'

/** What a release changes, and the releases before it. */
export const figureChangeTexts = catalogue(
  {
    heading: 'Det, der bliver anderledes',
    first: 'Det er første gang, datasættet offentliggøres. Alt er nyt.',
    since: (number: number, date: string) => `Sammenlignet med udgivelse ${number} af ${date}:`,
    series: (added: number, removed: number) =>
      [
        added > 0 ? (added === 1 ? '1 ny serie' : `${formatNumber(added, 'da')} nye serier`) : '',
        removed > 0
          ? `${removed === 1 ? '1 serie' : `${formatNumber(removed, 'da')} serier`}, der ikke er med længere`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' og '),
    newest: (before: string, after: string) => `Nyeste periode var ${before} og bliver ${after}.`,
    revised: (count: string, higher: string, lower: string) =>
      `${count} tal, der var offentlige, er ændret: rettet i kilden eller talt på en anden måde. ${higher} er blevet højere, ${lower} lavere.`,
    opened: (count: string) => `${count} tal, der blev holdt tilbage, vises nu.`,
    closed: (count: string) =>
      `${count} tal, der var offentlige, vises ikke længere. De kan stadig læses i de tidligere udgivelser.`,
    none: 'Ingen tal ændres.',
    largest: 'De største rettelser',
    words: 'Ord, der bliver anderledes',
    place: 'Hvad',
    when: 'Periode',
    before: 'Før',
    after: 'Efter',
    areas: {
      added: (count: number) => (count === 1 ? '1 nyt område' : `${formatNumber(count, 'da')} nye områder`),
      removed: (count: number) =>
        count === 1
          ? '1 område er ikke med længere'
          : `${formatNumber(count, 'da')} områder er ikke med længere`,
    },
    moreRows: (count: number) =>
      count === 1
        ? '1 række mere vises ikke her.'
        : `${formatNumber(count, 'da')} rækker mere vises ikke her.`,
    groups: {
      release: 'Datasættet og udtrækket',
      categories: 'Kategorier',
      annotations: 'Noter til kurverne',
    },
    releases: {
      heading: 'Tidligere udgivelser',
      none: 'Datasættet er ikke offentliggjort endnu.',
      caption: 'Udgivelser af datasættet, den nyeste først',
      number: 'Nr.',
      published: 'Offentliggjort',
      by: 'Af',
      extract: 'Udtræk',
      threshold: 'Grænse',
      withheld: 'Holdt tilbage',
    },
  },
  {
    heading: 'What becomes different',
    first: 'This is the first time that the data set is published. Everything is new.',
    since: (number, date) => `Compared with release ${number} of ${date}:`,
    series: (added, removed) =>
      [
        added > 0 ? `${formatNumber(added, 'en')} new series` : '',
        removed > 0 ? `${formatNumber(removed, 'en')} series left out from now on` : '',
      ]
        .filter((part) => part !== '')
        .join(' and '),
    newest: (before, after) => `The newest period was ${before} and becomes ${after}.`,
    revised: (count, higher, lower) =>
      `${count} public counts have changed: corrected at the source, or counted in another way. ${higher} are higher now, ${lower} lower.`,
    opened: (count) => `${count} counts that were withheld are shown now.`,
    closed: (count) =>
      `${count} counts that were public are no longer shown. They can still be read in the earlier releases.`,
    none: 'No counts change.',
    largest: 'The largest corrections',
    words: 'Words that change',
    place: 'What',
    when: 'Period',
    before: 'Before',
    after: 'After',
    areas: {
      added: (count) => (count === 1 ? '1 new area' : `${formatNumber(count, 'en')} new areas`),
      removed: (count) =>
        count === 1
          ? '1 area is left out from now on'
          : `${formatNumber(count, 'en')} areas are left out from now on`,
    },
    moreRows: (count) =>
      count === 1
        ? '1 more row is not shown here.'
        : `${formatNumber(count, 'en')} more rows are not shown here.`,
    groups: {
      release: 'The data set and the extract',
      categories: 'Categories',
      annotations: 'Notes on the curves',
    },
    releases: {
      heading: 'Earlier releases',
      none: 'The data set has not been published yet.',
      caption: 'Releases of the data set, newest first',
      number: 'No.',
      published: 'Published',
      by: 'By',
      extract: 'Extract',
      threshold: 'Threshold',
      withheld: 'Withheld',
    },
  },
)
