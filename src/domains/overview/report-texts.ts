import { catalogue } from '#texts'

/** The status report of a district: one page, on paper too. */
export const reportTexts = catalogue(
  {
    title: (year: number) => `Statusrapport ${year}`,
    heading: (district: string, year: number) => `${district}: status på samarbejdet ${year}`,
    made: (instant: string) => `Lavet ${instant}`,
    back: 'Tilbage til årets gang',
    how: 'Rapporten fylder én side A4. Udskriv den, eller gem den som PDF, med din browsers udskriftsfunktion.',
    coverage: 'Hvad lokalrådene gør',
    atRisk: 'Indsatser i fare',
    noneAtRisk: 'Ingen indsatser er i fare.',
    noMeasures: 'Der er ingen indsatser i planen endnu.',
    more: (count: number) => `Desuden ${count} mere.`,
    late: 'Forsinkede handleplaner',
    noneLate: 'Ingen handleplaner er forsinkede.',
    lateWords: { late: 'kom for sent', missed: 'mangler endnu' },
    noPlans: 'Ingen handleplaner er åbnet endnu.',
    learned: 'Evalueret og lært',
    evaluated: (count: number, all: number) => `${count} af ${all} indsatser i planen er evalueret.`,
    verdicts: (go: number, adjust: number, stop: number) =>
      `${go} fortsætter, ${adjust} justeres, ${stop} stopper.`,
    from: (year: number, day: string) =>
      `Tallene er talt op af handleplanerne for ${year} og registret over indsatser, som de stod den ${day}. En indsats’ status beregnes af dens aktiviteter, målepunkter og det, tovholderen sidst har skrevet. Den er ukendt, når ingen har skrevet, eller det er for længe siden. Fælles indsatser tæller i skemaet ved hvert lokalråd, der er med, men kun én gang i tallene øverst.`,
  },
  {
    title: (year) => `Status report ${year}`,
    heading: (district, year) => `${district}: status of the cooperation ${year}`,
    made: (instant) => `Made ${instant}`,
    back: 'Back to the overview',
    how: 'The report fills one A4 page. Print it, or save it as PDF, with your browser’s print function.',
    coverage: 'What the local councils do',
    atRisk: 'Measures at risk',
    noneAtRisk: 'No measures are at risk.',
    noMeasures: 'There are no measures in the plan yet.',
    more: (count) => `${count} more besides.`,
    late: 'Late action plans',
    noneLate: 'No action plans are late.',
    lateWords: { late: 'came late', missed: 'still missing' },
    noPlans: 'No action plans have been opened yet.',
    learned: 'Evaluated and learned',
    evaluated: (count, all) => `${count} of ${all} measures in the plan have been evaluated.`,
    verdicts: (go, adjust, stop) => `${go} continue, ${adjust} are adjusted, ${stop} stop.`,
    from: (year, day) =>
      `The figures are counted from the action plans for ${year} and the register of measures as they stood on ${day}. A measure’s status is computed from its activities, its indicators and what the lead wrote last. It is unknown when nobody has written, or too long ago. Joint measures count in the table with every local council that takes part, but only once in the figures at the top.`,
  },
)
