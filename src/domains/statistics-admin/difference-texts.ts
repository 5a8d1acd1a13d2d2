import { catalogue } from '#texts'

/** What an extract changes, and what is odd about it; in both languages. */
export const differenceTexts = catalogue(
  {
    caption: 'Hvad udtrækket ændrer',
    kind: 'Hvad',
    newCells: 'Nye antal',
    newImplicitZeros: (n: string) => `Heraf underforståede nuller: ${n}`,
    changedCells: 'Ændrede antal',
    changedToImplicitZero: (n: string) => `Heraf blevet til underforstået nul: ${n}`,
    withdrawnCells: 'Antal, der nu mangler eller er tilbageholdt',
    sameCells: 'Uændrede antal',
    totalBefore: 'Sum før',
    totalAfter: 'Sum efter',
    totalMeans:
      'Summen er af de antal, der er kendt både før og efter, talt én gang. Den kan bruges til at sammenligne udtræk med, ikke til at vise.',
    largest: 'De største ændringer',
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
    caption: 'What the extract changes',
    kind: 'What',
    newCells: 'New counts',
    newImplicitZeros: (n) => `Of these implied zeros: ${n}`,
    changedCells: 'Changed counts',
    changedToImplicitZero: (n) => `Of these turned into an implied zero: ${n}`,
    withdrawnCells: 'Counts that are missing or withheld now',
    sameCells: 'Unchanged counts',
    totalBefore: 'Sum before',
    totalAfter: 'Sum after',
    totalMeans:
      'The sum is of the counts that are known both before and after, counted once. It serves for comparing extracts, not for showing.',
    largest: 'The largest changes',
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
