import { catalogue } from '#texts'

/** The page of what the local councils learned. */
export const lessonsTexts = catalogue(
  {
    title: (year: number) => `Hvad lokalrådene lærte i ${year}`,
    lead: 'Evalueringerne af årets indsatser, indsatsområde for indsatsområde. Brug dem, når næste års samarbejdsplan skrives.',
    none: 'Ingen har evalueret en indsats på dette område endnu.',
    noAreas: (year: number) => `Samarbejdsplanen for ${year} har ingen indsatsområder at lære om endnu.`,
    count: (n: number) => (n === 1 ? '1 indsats er evalueret.' : `${n} indsatser er evalueret.`),
    learned: 'Lært',
    internal: 'kun internt',
  },
  {
    title: (year) => `What the local councils learned in ${year}`,
    lead: 'The evaluations of the year’s measures, focus area by focus area. Use them when next year’s cooperation plan is written.',
    none: 'Nobody has evaluated a measure in this area yet.',
    noAreas: (year) => `The cooperation plan for ${year} has no focus areas to learn about yet.`,
    count: (n) => (n === 1 ? '1 measure has been evaluated.' : `${n} measures have been evaluated.`),
    learned: 'Learned',
    internal: 'internal only',
  },
)
