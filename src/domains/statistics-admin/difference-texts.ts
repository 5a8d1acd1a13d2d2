import { catalogue } from '#texts'

/** What an extract changes, and what is odd about it; in both languages. */
export const differenceTexts = catalogue(
  {
    newCells: 'nye antal',
    newImplicitZeros: (n: string) => `Af de nye antal er ${n} underforståede nuller.`,
    changedCells: 'ændrede antal',
    changedToImplicitZero: (n: string) =>
      `${n} antal, der var over nul, er blevet til underforståede nuller: deres række mangler nu.`,
    withdrawnCells: 'antal, der nu mangler',
    withdrawn: 'Antal, der var kendt, og nu mangler eller er holdt tilbage:',
    withdrawnOf: (area: string, offence: string, cells: string) => `${area}, ${offence}: ${cells}`,
    absent: 'Står ikke i filen, så de tal, der er, bliver stående:',
    sameCells: 'uændrede antal',
    unfinishedCells: 'antal, hvis periode ikke var slut',
    unknownCells: 'antal, filen ikke kender',
    total: (before: string, after: string, change: string) =>
      `Summen går fra ${before} til ${after} (${change}).`,
    totalMeans:
      'Den er af de antal, der er kendt både før og efter, talt én gang, og er kun til at sammenligne udtræk med.',
    largest: 'De største ændringer',
    largestOrder: 'De mindste områder står først, og efter dem de områder, de er en del af.',
    period: 'Periode',
    before: 'Før',
    after: 'Efter',
    change: 'Ændring',
    byPeriod: 'Ændringer i hver periode',
    byArea: 'Ændringer i hvert område',
    byOffence: 'Ændringer i hver overtrædelse',
    changed: 'Ændrede antal',
    newAreas: 'Nye områder:',
    newOffences: 'Nye overtrædelser:',
    alerts: {
      under: 'Udtrækket er ældre end det nyeste, vi har',
      underMeans:
        'Hvor begge har et antal, gælder det nyeste stadig. Kun det, som intet nyere udtræk siger noget om, kommer til.',
      unfinished: (periods: string) =>
        `Perioden var ikke slut, da tallene blev trukket: ${periods}. Dens antal gemmes, men vises ikke.`,
      partsOver: 'En total er mindre end sine dele. Et af tallene er forkert hos kilden:',
      partOver: (offence: string, area: string, period: string, stated: string, parts: string) =>
        `${offence}, ${area}, ${period}: ${stated}, men delene er ${parts}`,
      more: (n: number) => `og ${n} til`,
    },
  },
  {
    newCells: 'new counts',
    newImplicitZeros: (n) => `Of the new counts, ${n} are implied zeros.`,
    changedCells: 'changed counts',
    changedToImplicitZero: (n) =>
      `${n} counts that were above zero have become implied zeros: their row is missing now.`,
    withdrawnCells: 'counts missing now',
    withdrawn: 'Counts that were known and are missing or withheld now:',
    withdrawnOf: (area, offence, cells) => `${area}, ${offence}: ${cells}`,
    absent: 'Not in the file, so the figures that are there stay:',
    sameCells: 'unchanged counts',
    unfinishedCells: 'counts whose period was not over',
    unknownCells: 'counts unknown to the file',
    total: (before, after, change) => `The sum goes from ${before} to ${after} (${change}).`,
    totalMeans:
      'It is of the counts that are known both before and after, counted once, and serves only for comparing extracts.',
    largest: 'The largest changes',
    largestOrder: 'The smallest areas stand first, and after them those that they are part of.',
    period: 'Period',
    before: 'Before',
    after: 'After',
    change: 'Change',
    byPeriod: 'Changes in each period',
    byArea: 'Changes in each area',
    byOffence: 'Changes in each offence',
    changed: 'Changed counts',
    newAreas: 'New areas:',
    newOffences: 'New offences:',
    alerts: {
      under: 'The extract is older than the newest one we have',
      underMeans:
        'Where both have a count, the newest one still holds. Only what no newer extract says anything of is added.',
      unfinished: (periods) =>
        `The period was not over when the figures were drawn: ${periods}. Its counts are kept but not shown.`,
      partsOver: 'A total is less than its parts. One of the figures is wrong at the source:',
      partOver: (offence, area, period, stated, parts) =>
        `${offence}, ${area}, ${period}: ${stated}, but the parts are ${parts}`,
      more: (n) => `and ${n} more`,
    },
  },
)
