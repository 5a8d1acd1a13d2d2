import { catalogue } from '#texts'

/** The page of what stands out in the newest period. */
export const standingTexts = catalogue(
  {
    title: 'Skiller sig ud',
    titleOf: (period: string) => `Skiller sig ud i ${period}`,
    lead: (period: string) =>
      `Hvert tal for ${period} er sammenlignet med det, man kunne vente ud fra fem års tal på samme tid af året.`,
    leadNone: 'Hvert tal er sammenlignet med det, man kunne vente ud fra fem års tal på samme tid af året.',
    counts: (tested: number, all: number) => `${tested} af ${all} tal kunne prøves.`,
    listed: 'Fremhævet',
    listedSub:
      'Når mange tal prøves på én gang, er nogle høje ved et tilfælde. Her står dem, der er så høje, at højst hvert tiende af dem ventes at være et tilfælde.',
    none: (tested: number, period: string) =>
      tested === 1
        ? `Det ene tal, der kunne prøves, er ikke højt nok i ${period} til at blive fremhævet.`
        : `Ingen af de ${tested} prøvede tal er høje nok i ${period} til at blive fremhævet.`,
    noneUntested: (untested: number) =>
      untested === 1
        ? '1 tal kunne ikke prøves. Om det vides der intet.'
        : `${untested} tal kunne ikke prøves. Om dem vides der intet.`,
    nothingTested: 'Ingen tal kunne prøves. Det betyder ikke, at alt er, som det plejer.',
    firsts: 'De første i fem år',
    firstsSub:
      'Mindst to, hvor der ingen var på den tid af året i fem år. Der er intet at sammenligne med, så de er ikke prøvet.',
    more: (n: number) => (n === 1 ? 'Vis 1 til' : `Vis ${n} til`),
    drifts: 'Glider langsomt',
    driftsSub:
      'Ikke et udsving i én periode, men tal, der over to år samlet ligger et andet sted end ventet.',
    noDrifts: 'Beregningen ser ingen tal, der glider. I korte serier og små tal kan den ikke se noget.',
    unadjusted: (n: number) =>
      n === 1
        ? '1 tal ligger uden for det sædvanlige, men er ikke fremhævet'
        : `${n} tal ligger uden for det sædvanlige, men er ikke fremhævet`,
    unadjustedSub:
      'Set hver for sig er de usædvanlige. Set sammen med alle de andre kan de være et tilfælde.',
    untested: (n: number) => (n === 1 ? '1 tal kunne ikke prøves' : `${n} tal kunne ikke prøves`),
    how: 'Læs hvordan det er prøvet, og hvad man skal passe på',
  },
  {
    title: 'What stands out',
    titleOf: (period) => `What stands out in ${period}`,
    lead: (period) =>
      `Each figure of ${period} is compared with what five years of figures at the same time of year led one to expect.`,
    leadNone:
      'Each figure is compared with what five years of figures at the same time of year led one to expect.',
    counts: (tested, all) => `${tested} of ${all} figures could be tested.`,
    listed: 'Highlighted',
    listedSub:
      'When many figures are tested together, some are high by chance. Here are those so high that at most one in ten of them is expected to be chance.',
    none: (tested, period) =>
      tested === 1
        ? `The one figure that could be tested is not high enough in ${period} to be highlighted.`
        : `None of the ${tested} tested figures is high enough in ${period} to be highlighted.`,
    noneUntested: (untested) =>
      untested === 1
        ? '1 figure could not be tested. Nothing is known of it.'
        : `${untested} figures could not be tested. Nothing is known of them.`,
    nothingTested: 'No figure could be tested. That does not mean that everything is as usual.',
    firsts: 'The first in five years',
    firstsSub:
      'At least two where there were none at that time of year in five years. There is nothing to compare with, so they are not tested.',
    more: (n) => `Show ${n} more`,
    drifts: 'Slides slowly',
    driftsSub:
      'Not a jump in one period, but figures that over two years together lie elsewhere than expected.',
    noDrifts:
      'The calculation sees no figures that slide. In short series and small numbers it cannot see anything.',
    unadjusted: (n) =>
      n === 1
        ? '1 figure is outside the ordinary, but is not highlighted'
        : `${n} figures are outside the ordinary, but are not highlighted`,
    unadjustedSub: 'Each by itself is unusual. Seen with all the others they may be chance.',
    untested: (n) => (n === 1 ? '1 figure could not be tested' : `${n} figures could not be tested`),
    how: 'Read how it is tested, and what to be careful about',
  },
)
