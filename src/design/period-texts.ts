import { catalogue } from '#texts'

/** The words of the drawings of counts over time. */
export const periodTexts = catalogue(
  {
    per: { 4: 'pr. kvartal', 12: 'pr. måned' },
    parts: {
      4: ['1. kv.', '2. kv.', '3. kv.', '4. kv.'],
      12: ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.', 'jul.', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
    },
    counts: (unit: string, per: string) => `${unit} ${per}`,
    curve: 'beregnet udvikling med 95 % usikkerhed',
    expected: (year: number, per: string, several: boolean) =>
      several
        ? `ventet for resten af ${year}, i snit ${per}: mest sandsynligt, 80 % og 95 % usikkerhed`
        : `ventet for resten af ${year}: mest sandsynligt, 80 % og 95 % usikkerhed`,
    withheld: 'vises ikke, fordi tallet er holdt tilbage',
    missing: 'tallet mangler',
    marks: { break: 'Brud', 'one-off': 'Enkelt hændelse', note: 'Bemærk' },
    newest: (name: string, count: string, unit: string) => `Senest, ${name}: ${count} ${unit}.`,
    range: (least: string, leastName: string, most: string, mostName: string) =>
      `Lavest ${least} (${leastName}), højest ${most} (${mostName}).`,
    gaps: { withheld: (n: number) => `${n} tal vises ikke.`, missing: (n: number) => `${n} tal mangler.` },
    rest: (year: number, mean: string, low: string, high: string) =>
      `For resten af ${year} ventes ${mean}, med 95 % usikkerhed ${low} til ${high}.`,
    empty: 'Der er ingen tal at tegne.',
    numbers: 'Vis alle tal',
    year: 'År',
    whole: 'Hele året',
    rate: 'Pr. 1.000 indbyggere',
    notShown: 'vises ikke',
    notKnown: 'mangler',
    notYet: 'ikke gjort op',
    total: 'hele året',
    soFar: (part: string) => `${part} i år`,
    samePart: (part: string) => `så langt var tallet nået efter ${part}`,
    wholeYear: (year: number) => `ventet for hele ${year}: mest sandsynligt, 80 % og 95 % usikkerhed`,
    yearWords: (year: number, total: string) => `${year}: ${total}.`,
    yearSoFar: (year: number, part: string, count: string) => `${year}, ${part}: ${count}.`,
    yearExpected: (year: number, mean: string, low: string, high: string) =>
      `Hele ${year} ventes at ende på ${mean}, med 95 % usikkerhed ${low} til ${high}.`,
    area: 'Område',
    perThousand: 'Pr. 1.000 indbyggere om året',
    interval: '95 % usikkerhed',
    to: (low: string, high: string) => `${low} til ${high}`,
    atLeast: (from: string) => `Skalaen går fra 0 til ${from}.`,
    own: 'her',
    reference: (name: string, rate: string) => `Stiplet streg: ${name}, ${rate}`,
    tiles: (most: string) => `Alle kort har samme skala, fra 0 til ${most} pr. 1.000 indbyggere.`,
    band: '95 % usikkerhed, afskåret hvor den når ud over skalaen',
    rates: 'pr. 1.000 indbyggere om året',
    latestRate: (rate: string) => `${rate} pr. 1.000`,
  },
  {
    per: { 4: 'a quarter', 12: 'a month' },
    parts: {
      4: ['Q1', 'Q2', 'Q3', 'Q4'],
      12: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    },
    counts: (unit, per) => `${unit} ${per}`,
    curve: 'calculated trend with 95 % uncertainty',
    expected: (year, per, several) =>
      several
        ? `expected for the rest of ${year}, on average ${per}: most likely, 80 % and 95 % uncertainty`
        : `expected for the rest of ${year}: most likely, 80 % and 95 % uncertainty`,
    withheld: 'not shown, because the figure is withheld',
    missing: 'the figure is missing',
    marks: { break: 'Break', 'one-off': 'Single event', note: 'Note' },
    newest: (name, count, unit) => `Latest, ${name}: ${count} ${unit}.`,
    range: (least, leastName, most, mostName) =>
      `Lowest ${least} (${leastName}), highest ${most} (${mostName}).`,
    gaps: {
      withheld: (n) => (n === 1 ? '1 figure is not shown.' : `${n} figures are not shown.`),
      missing: (n) => (n === 1 ? '1 figure is missing.' : `${n} figures are missing.`),
    },
    rest: (year, mean, low, high) =>
      `${mean} are expected for the rest of ${year}, with 95 % uncertainty ${low} to ${high}.`,
    empty: 'There are no figures to draw.',
    numbers: 'Show all figures',
    year: 'Year',
    whole: 'Whole year',
    rate: 'Per 1,000 inhabitants',
    notShown: 'not shown',
    notKnown: 'missing',
    notYet: 'no count',
    total: 'whole year',
    soFar: (part) => `${part} this year`,
    samePart: (part) => `how far the count was after ${part}`,
    wholeYear: (year) => `expected for all of ${year}: most likely, 80 % and 95 % uncertainty`,
    yearWords: (year, total) => `${year}: ${total}.`,
    yearSoFar: (year, part, count) => `${year}, ${part}: ${count}.`,
    yearExpected: (year, mean, low, high) =>
      `All of ${year} is expected to end at ${mean}, with 95 % uncertainty ${low} to ${high}.`,
    area: 'Area',
    perThousand: 'Per 1,000 inhabitants a year',
    interval: '95 % uncertainty',
    to: (low, high) => `${low} to ${high}`,
    atLeast: (from) => `The scale goes from 0 to ${from}.`,
    own: 'here',
    reference: (name, rate) => `Dashed line: ${name}, ${rate}`,
    tiles: (most) => `All charts have the same scale, from 0 to ${most} per 1,000 inhabitants.`,
    band: '95 % uncertainty, cut off where it reaches beyond the scale',
    rates: 'per 1,000 inhabitants a year',
    latestRate: (rate) => `${rate} per 1,000`,
  },
)
