import { catalogue } from '#texts'

/** The page of one category, and that of the category across the country. */
export const categoryTexts = catalogue(
  {
    definition: 'Hvad der tælles med',
    offences: 'Gerningskoder',
    district: (area: string) => `${area} under ét`,
    toSeries: 'Alle tal og hvordan de er regnet ud',
    compare: 'Kommunerne i samme skala',
    compareSub: (unit: string) =>
      `Antal ${unit} pr. 1.000 indbyggere om året. Hver prik er et år, der slutter samme sted som det nyeste. I en lille kommune flytter få ${unit} meget; derfor er usikkerheden med.`,
    rates: 'Hvor meget i hver kommune',
    ratesOff: 'Hvor meget i hvert område',
    ratesSub: 'Rækkefølgen er den samme som på kortet, ikke efter tallene.',
    ratesOffSub: 'Rækkefølgen er alfabetisk, ikke efter tallene.',
    ratesOverlap:
      'Ligger to områders usikkerhed oven i hinanden, kan man ikke sige, at det ene har mere end det andet.',
    ratesCaption: (category: string, span: string) => `${category}, ${span}`,
    change: 'Ændring fra året før',
    changeSub: (least: number, unit: string) =>
      `Et enkelt år mod året før siger lidt. Med under ${least} ${unit} i et af årene står kun antallene.`,
    changeCaption: (category: string, span: string) => `${category}: ${span} og året før`,
    area: 'Område',
    before: 'Året før',
    now: 'Seneste år',
    difference: 'Ændring (95 % usikkerhed)',
    changeLabel: 'ændring',
    development: 'Udvikling over fem år',
    percent: (change: string, low: string, high: string) => `${change} % (${low} til ${high} %)`,
    onlyCounts: 'kun antal',
    noSpan: 'Der er ikke et helt år at vise endnu.',
    national: 'Se politikredsene og hele landet',
    noPopulation: 'Indbyggertallet kendes ikke, så der er ingen tal pr. 1.000 indbyggere.',
    nationalTitle: (category: string) => `${category} i hele landet`,
    nationalLead:
      'Politikredsene i alfabetisk orden, så det ikke bliver en rangliste. Prikken er antallet pr. 1.000 indbyggere om året, stregen er usikkerheden.',
    nationalRates: 'Politikredsene',
    nationalTrends: 'Udviklingen over fem år',
    nationalTrendsOf: (category: string) => `${category}: udviklingen i hver politikreds`,
    nationalTrendsSub:
      'Hver politikreds er prøvet sammen med sine egne kommuner, som i dens egen rapport. Ord som fald og stigning bruges kun, når tallene kan bære dem.',
    unknown: (share: string, unit: string, span: string) =>
      `Af hele landets ${unit} fra ${span} er kommunen ikke oplyst for ${share} %. De er med i landets tal, men ikke i nogen politikreds.`,
    unknownNone: {
      'not-in-source': (unit: string) =>
        `Kildens tal siger ikke, hvor mange ${unit} der er uden oplyst kommune.`,
      'not-public': (unit: string) =>
        `Landets tal kan også have ${unit} uden oplyst kommune. Hvor mange kan først ses, når tal for alle politikredse er offentliggjort.`,
    },
    notComparable: 'Der kan ikke sammenlignes med resten af landet',
    noCountry:
      'Dette datasæt har ikke tal for de andre politikredse og hele landet. Kredsens egne tal står på kategoriens side.',
    noCountryPopulation:
      'Indbyggertallet for politikredsene og landet er ikke lagt ind. Uden det kan store og små kredse ikke sammenlignes.',
    noCountryFigures: 'Det seneste år er ikke opgjort for de andre politikredse og hele landet.',
    toCategory: 'Kredsens egne tal',
  },
  {
    definition: 'What is counted',
    offences: 'Offence codes',
    district: (area) => `${area} as a whole`,
    toSeries: 'All figures and how they are worked out',
    compare: 'The municipalities on one scale',
    compareSub: (unit) =>
      `Number of ${unit} per 1,000 inhabitants a year. Each dot is a year that ends where the newest one does. In a small municipality a few ${unit} move the figure a lot; that is why the uncertainty is shown.`,
    rates: 'How much in each municipality',
    ratesOff: 'How much in each area',
    ratesSub: 'The order is that of the map, not of the figures.',
    ratesOffSub: 'The order is alphabetical, not that of the figures.',
    ratesOverlap:
      'Where the uncertainties of two areas overlap, it cannot be said that one has more than the other.',
    ratesCaption: (category, span) => `${category}, ${span}`,
    change: 'Change from the year before',
    changeSub: (least, unit) =>
      `A single year against the one before says little. With fewer than ${least} ${unit} in one of the years only the numbers are given.`,
    changeCaption: (category, span) => `${category}: ${span} and the year before`,
    area: 'Area',
    before: 'Year before',
    now: 'Latest year',
    difference: 'Change (95 % uncertainty)',
    changeLabel: 'change',
    development: 'Development over five years',
    percent: (change, low, high) => `${change} % (${low} to ${high} %)`,
    onlyCounts: 'numbers only',
    noSpan: 'There is no whole year to show yet.',
    national: 'See the police districts and the whole country',
    noPopulation: 'The number of inhabitants is unknown, so there are no figures per 1,000 inhabitants.',
    nationalTitle: (category) => `${category} in the country`,
    nationalLead:
      'The police districts in alphabetical order, so that it is no league table. The dot is the number per 1,000 inhabitants a year, the line is the uncertainty.',
    nationalRates: 'The police districts',
    nationalTrends: 'The development over five years',
    nationalTrendsOf: (category) => `${category}: the development in each police district`,
    nationalTrendsSub:
      'Each police district is tested together with its own municipalities, as in its own report. Words like fall and rise are used only when the figures bear them.',
    unknown: (share, unit, span) =>
      `In ${share} % of the ${unit} of the whole country from ${span} the municipality is not known. They are in the country’s figures, but in no police district’s.`,
    unknownNone: {
      'not-in-source': (unit) => `The source does not say how many ${unit} are without a known municipality.`,
      'not-public': (unit) =>
        `The country’s figures may have ${unit} without a known municipality too. How many can be seen only when figures of all police districts are public.`,
    },
    notComparable: 'No comparison with the rest of the country is possible',
    noCountry:
      'This data set has no figures of the other police districts and the whole country. The district’s own figures are on the category’s page.',
    noCountryPopulation:
      'The number of inhabitants of the police districts and the country has not been entered. Without it large and small districts cannot be compared.',
    noCountryFigures:
      'The latest year has not been counted for the other police districts and the whole country.',
    toCategory: 'The district’s own figures',
  },
)
