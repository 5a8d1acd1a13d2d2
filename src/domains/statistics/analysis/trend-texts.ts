import { catalogue } from '#texts'

/** How a development is told. */
export const trendTexts = catalogue(
  {
    verdict: {
      falling: { marked: 'Et klart fald', plain: 'Et fald', slight: 'Et svagt fald' },
      rising: { marked: 'En klar stigning', plain: 'En stigning', slight: 'En svag stigning' },
      stable: 'Nogenlunde uændret',
      no_clear_change: 'Ingen klar ændring',
      too_few: 'For få til at vise en udvikling',
      level_shift: 'Niveauet ændrede sig',
      withheld: 'Mange tal er holdt tilbage',
    },
    perInhabitant: 'Antallet pr. indbygger',
    number: 'Antallet',
    falls: (who: string, by: string) => `${who} falder med ${by} % om året.`,
    rises: (who: string, by: string) => `${who} stiger med ${by} % om året.`,
    fewerEachYear: (by: string, unit: string) => `For hvert år er der ${by} færre ${unit}.`,
    moreEachYear: (by: string, unit: string) => `For hvert år er der ${by} flere ${unit}.`,
    lies: (range: string) => `Udviklingen ligger et sted ${range} om året.`,
    liesInCounts: (fewer: string, more: string, unit: string) =>
      `Udviklingen ligger et sted fra ${fewer} færre til ${more} flere ${unit} for hvert år.`,
    perhapsFalls: (who: string, by: string) => `${who} falder måske med ${by} % om året.`,
    perhapsRises: (who: string, by: string) => `${who} stiger måske med ${by} % om året.`,
    perhapsFewer: (by: string, unit: string) => `For hvert år er der måske ${by} færre ${unit}.`,
    perhapsMore: (by: string, unit: string) => `For hvert år er der måske ${by} flere ${unit}.`,
    notEnough:
      'Når så mange tal ses igennem på én gang, er det ikke nok til at kalde det et fald eller en stigning.',
    shift: (period: string) =>
      `Niveauet ændrede sig omkring ${period}; det kan skyldes ændret registrering. En udvikling hen over skiftet siges der ikke noget om.`,
    perhapsShift: (period: string) =>
      `Niveauet ser ud til at have ændret sig omkring ${period}; det kan skyldes ændret registrering.`,
    shiftUp: 'Det er højere derefter end før.',
    shiftDown: 'Det er lavere derefter end før.',
    nothing: (unit: string) => `Der er ingen kendte ${unit}, så der kan ikke siges noget om udviklingen.`,
    allZero: (unit: string) => `Ingen ${unit} i perioden: for få til at vise en udvikling.`,
    tooFew: (unit: string) => `For få ${unit} til at vise en udvikling; der skal mindst 30 til.`,
    tooFewKnown: (unit: string) => `For få ${unit} kendes eller kan vises til at sige noget om udviklingen.`,
    tooShort: 'For kort tid til at vise en udvikling; der skal mindst to år til.',
    withheld: 'Så mange tal er holdt tilbage, at de andre ikke kan vise en udvikling.',
    noFit: 'Tallene svinger for meget til at vise en udvikling.',
    without: (period: string) =>
      `Tallet for ${period} er så usædvanligt, at det alene præger udviklingen; det kan være en enkelt stor sag. Uden ${period}:`,
    basis: (reports: string, from: string, to: string, drawn: string) =>
      `Bygger på ${reports} fra ${from} til ${to}${drawn}.`,
    basisWithout: (reports: string, from: string, to: string, drawn: string, unknown: number) =>
      `Bygger på ${reports} fra ${from} til ${to}, uden ${unknown} tal, der mangler eller ikke vises${drawn}.`,
    areaSince: (period: string) =>
      `Området var et andet før ${period}; kun tallene derefter kan sammenlignes.`,
  },
  {
    verdict: {
      falling: { marked: 'A clear fall', plain: 'A fall', slight: 'A slight fall' },
      rising: { marked: 'A clear rise', plain: 'A rise', slight: 'A slight rise' },
      stable: 'About the same',
      no_clear_change: 'No clear change',
      too_few: 'Too few to show a development',
      level_shift: 'The level changed',
      withheld: 'Many figures are withheld',
    },
    perInhabitant: 'The number per inhabitant',
    number: 'The number',
    falls: (who, by) => `${who} falls by ${by} % a year.`,
    rises: (who, by) => `${who} rises by ${by} % a year.`,
    fewerEachYear: (by, unit) => `Each year there are ${by} fewer ${unit}.`,
    moreEachYear: (by, unit) => `Each year there are ${by} more ${unit}.`,
    lies: (range) => `The development lies somewhere ${range} a year.`,
    liesInCounts: (fewer, more, unit) =>
      `The development lies somewhere from ${fewer} fewer to ${more} more ${unit} each year.`,
    perhapsFalls: (who, by) => `${who} perhaps falls by ${by} % a year.`,
    perhapsRises: (who, by) => `${who} perhaps rises by ${by} % a year.`,
    perhapsFewer: (by, unit) => `Each year there are perhaps ${by} fewer ${unit}.`,
    perhapsMore: (by, unit) => `Each year there are perhaps ${by} more ${unit}.`,
    notEnough: 'With so many figures looked at together, it is not enough to call it a fall or a rise.',
    shift: (period) =>
      `The level changed around ${period}; this may be due to a change in recording. Nothing is said of a development across the change.`,
    perhapsShift: (period) =>
      `The level seems to have changed around ${period}; this may be due to a change in recording.`,
    shiftUp: 'It is higher afterwards than before.',
    shiftDown: 'It is lower afterwards than before.',
    nothing: (unit) => `There are no known ${unit}, so nothing can be said of the development.`,
    allZero: (unit) => `No ${unit} in the period: too few to show a development.`,
    tooFew: (unit) => `Too few ${unit} to show a development; at least 30 are needed.`,
    tooFewKnown: (unit) => `Too few ${unit} are known or can be shown to say anything of the development.`,
    tooShort: 'Too short a time to show a development; at least two years are needed.',
    withheld: 'So many figures are withheld that the others cannot show a development.',
    noFit: 'The figures vary too much to show a development.',
    without: (period) =>
      `The figure for ${period} is so unusual that it alone marks the development; it may be a single large case. Without ${period}:`,
    basis: (reports, from, to, drawn) => `Based on ${reports} from ${from} to ${to}${drawn}.`,
    basisWithout: (reports, from, to, drawn, unknown) =>
      `Based on ${reports} from ${from} to ${to}, without ${unknown} ${unknown === 1 ? 'figure that is' : 'figures that are'} missing or not shown${drawn}.`,
    areaSince: (period) =>
      `The area was a different one before ${period}; only the figures since then can be compared.`,
  },
)
