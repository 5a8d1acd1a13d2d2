import { catalogue } from '#texts'

/** Indicators that take their values from the crime figures. */
export const figuresTexts = catalogue(
  {
    heading: 'Hent værdierne fra tallene',
    lead: 'Så skriver ingen værdier. Målepunktet får årets tal, når et kalenderår er slut, og bliver rettet, når et nyt udtræk retter det. Enhed og kilde kommer også fra tallene.',
    category: 'Kategori',
    categoryHint: 'Hvad der tælles.',
    area: 'Område',
    choose: 'Vælg',
    bind: 'Hent værdierne herfra',
    another: 'Vælg andre tal',
    none: 'Der er ingen tal at hente endnu. Analytikeren lægger dem ind.',
    follows: (category: string, area: string) => `Værdierne kommer fra tallene: ${category}, ${area}.`,
    over: 'Serien følges ikke mere. Der kommer ikke nye værdier.',
    see: 'Se tallene',
    wholeYears: 'Et målepunkt får en værdi for hvert helt kalenderår.',
    running: (to: string, total: string, unit: string) =>
      `I det løbende år til og med ${to}: ${total} ${unit}. Det er ikke et helt år, så det bliver hverken tegnet eller sammenlignet med målet.`,
    runningUnknown: (to: string) =>
      `Tallet for det løbende år til og med ${to} kendes ikke, fordi noget mangler.`,
    withheld: (years: string) =>
      `Tallet for ${years} er så lille, at det holdes tilbage for offentligheden. Derfor bliver det ikke vurderet.`,
    publicLater: 'Offentligheden ser de tal, der er offentliggjort.',
    free: 'Skriv selv værdierne igen',
    freeMeans: 'Værdierne fra tallene bliver gemt. De værdier, der blev skrevet før, tæller igen.',
    noValues: 'Værdierne kommer fra tallene og bliver ikke skrevet her.',
    noSuchSeries: 'De tal findes ikke for det område. Vælg et andet.',
    required: (label: string) => `Vælg »${label}«.`,
  },
  {
    heading: 'Take the values from the figures',
    lead: 'Then nobody writes values. The indicator gets the figure of a calendar year when the year is over, and is corrected when a newer extract corrects it. Unit and source come from the figures too.',
    category: 'Category',
    categoryHint: 'What is counted.',
    area: 'Area',
    choose: 'Choose',
    bind: 'Take the values from here',
    another: 'Choose other figures',
    none: 'There are no figures to take yet. The analyst brings them in.',
    follows: (category, area) => `The values come from the figures: ${category}, ${area}.`,
    over: 'The series is not followed any more. No new values will come.',
    see: 'See the figures',
    wholeYears: 'An indicator gets a value for every whole calendar year.',
    running: (to, total, unit) =>
      `In the running year up to and including ${to}: ${total} ${unit}. That is not a whole year, so it is neither drawn nor compared with the target.`,
    runningUnknown: (to) =>
      `The figure for the running year up to and including ${to} is not known, because some of it is missing.`,
    withheld: (years) =>
      `The figure for ${years} is so small that it is withheld from the public. Therefore it is not judged.`,
    publicLater: 'The public sees the figures that have been published.',
    free: 'Write the values yourselves again',
    freeMeans: 'The values from the figures are kept. Those that were written before count again.',
    noValues: 'The values come from the figures and are not written here.',
    noSuchSeries: 'There are no such figures for that area. Choose another.',
    required: (label) => `Choose “${label}”.`,
  },
)
