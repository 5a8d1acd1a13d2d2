import { catalogue } from '#texts'

/** The page of one claim or chart: what it stands on, and what the figures have said since. */
export const evidenceTexts = catalogue(
  {
    title: (number: number) => `Udsagn nr. ${number}`,
    chartTitle: (number: number) => `Diagram nr. ${number}`,
    quoted: (phrase: string) => `»${phrase}«`,
    lead: 'Her er tallene bag, som de var, da udsagnet blev lavet. De ændres ikke bagefter.',
    chartLead: 'Her er tallene bag, som de var, da diagrammet blev lavet. De ændres ikke bagefter.',
    saying: 'Hvad tallene siger',
    sinceFails: 'Nyere tal siger noget andet',
    sinceHolds: 'Nyere tal siger igen det samme',
    sinceLead: (date: string) => `Tallene siden, trukket ${date}:`,
    sinceKept: 'Teksten i planen er ikke ændret. Det bliver den kun, hvis planen bliver rettet.',
    sinceDefinition:
      'Kategorien er siden ændret, så de nye tal ikke tæller helt det samme som dem, udsagnet bygger på.',
    facts: 'Det bygger det på',
    area: 'Område',
    category: 'Hvad der tælles',
    offences: 'Overtrædelserne',
    counted: 'Antal',
    inWindow: (count: string, unit: string) => `${count} ${unit} i perioden`,
    soFar: (count: string, period: string) => `${count} til og med ${period}`,
    window: 'Periode',
    span: (from: string, to: string) => `${from} til ${to}`,
    change: 'Udvikling',
    percent: (change: string, low: string, high: string) =>
      `${change} % om året (95 % usikkerhed: ${low} til ${high} %)`,
    counts: (change: string, low: string, high: string, unit: string) =>
      `${change} ${unit} om året (95 % usikkerhed: ${low} til ${high})`,
    expected: 'Årets forventede antal',
    expectedIs: (total: string, low: string, high: string) =>
      `${total} (95 % usikkerhed: ${low} til ${high})`,
    ordinary: 'Det ville være almindeligt',
    ordinaryIs: (low: string, high: string, expected: string) =>
      `${low} til ${high}, og mest ventet ${expected}`,
    observed: 'Talt',
    method: 'Metode',
    methods: {
      trend:
        'En kurve lagt gennem tallene med årstidens gang taget fra. Usikkerheden er gjort større, fordi tallene svinger mere end tilfældet alene og hænger sammen fra den ene periode til den næste.',
      level:
        'Kurven er sammenlignet med et skift i niveau; skiftet passer klart bedre. Det kan skyldes, at registreringen blev ændret.',
      ratio:
        'Årets første del er sat i forhold til, hvor stor en del af året den samme tid udgjorde i de foregående år.',
      few: 'Tallene er få, så resten af året er regnet ud alene fra, hvor mange der kom i resten af de foregående år.',
      watch:
        'Det nyeste tal er holdt op mod samme tid på året i de foregående fem år. Tidligere udsving tæller mindre.',
    },
    together: (q: string) =>
      `Alle kategorier og områder i rapporten er set på én gang, og kravet er skærpet derefter (q ${q}).`,
    extract: 'Udtræk',
    source: 'Kilde',
    fingerprint: 'Udtrækkets fingeraftryk (SHA-256)',
    made: 'Lavet',
    chart: 'Tallene',
    caveat: 'Forbehold',
    more: 'Se også',
    now: 'Tallene, som de er nu',
    help: 'Hvad ordene betyder, og hvordan du selv kan regne efter',
    drawn: (date: string) => `trukket ${date}`,
    evidence: (number: number) => `Tallene bag diagram ${number}`,
  },
  {
    title: (number) => `Claim no. ${number}`,
    chartTitle: (number) => `Chart no. ${number}`,
    quoted: (phrase) => `“${phrase}”`,
    lead: 'Here are the figures behind, as they were when the claim was made. They are never changed afterwards.',
    chartLead:
      'Here are the figures behind, as they were when the chart was made. They are never changed afterwards.',
    saying: 'What the figures say',
    sinceFails: 'Newer figures say something else',
    sinceHolds: 'Newer figures say the same again',
    sinceLead: (date) => `The figures since then, drawn on ${date}:`,
    sinceKept: 'The text of the plan has not been changed. It will be only if the plan is corrected.',
    sinceDefinition:
      'The category has been changed since, so the new figures do not count quite the same as those the claim stands on.',
    facts: 'What it stands on',
    area: 'Area',
    category: 'What is counted',
    offences: 'The offences',
    counted: 'Number',
    inWindow: (count, unit) => `${count} ${unit} in the period`,
    soFar: (count, period) => `${count} up to and including ${period}`,
    window: 'Period',
    span: (from, to) => `${from} to ${to}`,
    change: 'Development',
    percent: (change, low, high) => `${change} % a year (95 % uncertainty: ${low} to ${high} %)`,
    counts: (change, low, high, unit) => `${change} ${unit} a year (95 % uncertainty: ${low} to ${high})`,
    expected: 'Expected number of the year',
    expectedIs: (total, low, high) => `${total} (95 % uncertainty: ${low} to ${high})`,
    ordinary: 'Ordinary would be',
    ordinaryIs: (low, high, expected) => `${low} to ${high}, most likely ${expected}`,
    observed: 'Counted',
    method: 'Method',
    methods: {
      trend:
        'A curve laid through the figures with the season taken out. The uncertainty is made larger because the figures vary more than chance alone and hang together from one period to the next.',
      level:
        'The curve was compared with a change of level; the change fits clearly better. It may be due to a change in recording.',
      ratio:
        'The first part of the year is set against how large a part of the year the same time was in the years before.',
      few: 'The figures are few, so the rest of the year is worked out from how many came in the rest of the years before alone.',
      watch:
        'The newest figure is held against the same time of year in the five years before. Earlier swings count for less.',
    },
    together: (q) =>
      `All categories and areas of the report were looked at together, and what is required was raised accordingly (q ${q}).`,
    extract: 'Extract',
    source: 'Source',
    fingerprint: 'Fingerprint of the extract (SHA-256)',
    made: 'Made',
    chart: 'The figures',
    caveat: 'Caveats',
    more: 'See also',
    now: 'The figures as they are now',
    help: 'What the words mean, and how to check the figures yourself',
    drawn: (date) => `drawn on ${date}`,
    evidence: (number) => `The figures behind chart ${number}`,
  },
)
