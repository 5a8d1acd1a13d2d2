import type { DemoActionPlan } from './register-types.ts'

/** The action plans of Aalborg, Rebild, Mariagerfjord and Vesthimmerland; the last two came late. */
export const southernActionPlans: readonly DemoActionPlan[] = [
  {
    council: 'lokalraad-aalborg',
    submitted: '01-19',
    published: '01-30',
    answers: [
      { key: 'vold-i-naere-relationer', stance: 'covered', reason: '' },
      { key: 'narkotika', stance: 'covered', reason: '' },
      { key: 'saarbare-borgere', stance: 'covered', reason: '' },
      {
        key: 'bandekriminalitet',
        stance: 'covered',
        reason: '',
        note: 'Den lukkede mødekreds står kun i registret, ikke i planen. (j.nr. DWTNPEPH)',
      },
      { key: 'ungdomskriminalitet', stance: 'covered', reason: '' },
      {
        key: 'tryghed',
        stance: 'covered',
        reason: '',
        note: 'Restauratørerne har fået lov at læse afsnittet. (j.nr. DUWOVPWR)',
      },
      { key: 'indbrud-og-nettet', stance: 'covered', reason: '' },
      {
        key: 'trafik',
        stance: 'partly',
        reason: 'Vi samler os om skoleveje i år. Fart på de store veje ligger i kommunens egen trafikplan.',
      },
    ],
  },
  {
    council: 'lokalraad-rebild',
    submitted: '01-21',
    published: '02-04',
    answers: [
      {
        key: 'vold-i-naere-relationer',
        stance: 'partly',
        reason: 'Vi begynder med hjemmeplejen til efteråret. Dagtilbud og skoler kommer med i 2027.',
      },
      {
        key: 'narkotika',
        stance: 'partly',
        reason:
          'Forældremøderne i 6. klasse handler også om puff bars. Vi har ikke kræfter til en særskilt indsats i år.',
        note: 'SSP har bedt om en halv stilling mere. (j.nr. QWPZMNGJ)',
      },
      {
        key: 'saarbare-borgere',
        stance: 'not-relevant',
        reason:
          'Kommunen har ingen store bosteder. Borgere i krise får hjælp gennem kredsens aftale med psykiatrien, og den laver vi ikke om på i år.',
      },
      {
        key: 'bandekriminalitet',
        stance: 'not-relevant',
        reason:
          'Politiet har ikke set bandekriminalitet i kommunen. Alle skoler ved, hvem de skal ringe til, hvis de bliver bekymrede.',
      },
      { key: 'ungdomskriminalitet', stance: 'covered', reason: '' },
      { key: 'tryghed', stance: 'covered', reason: '' },
      { key: 'indbrud-og-nettet', stance: 'covered', reason: '' },
      { key: 'trafik', stance: 'covered', reason: '' },
    ],
  },
  {
    council: 'lokalraad-mariagerfjord',
    submitted: '02-04',
    published: '02-16',
    answers: [
      { key: 'vold-i-naere-relationer', stance: 'covered', reason: '' },
      {
        key: 'narkotika',
        stance: 'not-relevant',
        reason:
          'Vi har valgt andre områder i år. En rådgiver på ungdomsuddannelserne er en idé, som vi undersøger til 2027.',
      },
      {
        key: 'saarbare-borgere',
        stance: 'partly',
        reason:
          'Samarbejdet med psykiatrien fortsætter som hidtil. Nye indsatser venter på kredsens fælles aftale.',
        note: 'Den faste samtale holdes ude af det offentlige. (j.nr. QPLGIWPO)',
      },
      {
        key: 'bandekriminalitet',
        stance: 'not-relevant',
        reason:
          'Politiet taler selv med den ene klub for motorcyklister, der er. Lokalrådet har ikke set, at unge bliver hvervet.',
      },
      { key: 'ungdomskriminalitet', stance: 'covered', reason: '' },
      { key: 'tryghed', stance: 'covered', reason: '' },
      { key: 'indbrud-og-nettet', stance: 'covered', reason: '' },
      { key: 'trafik', stance: 'covered', reason: '' },
    ],
  },
  {
    council: 'lokalraad-vesthimmerland',
    submitted: '02-10',
    published: '02-20',
    answers: [
      {
        key: 'vold-i-naere-relationer',
        stance: 'partly',
        reason:
          'Vi udpeger en indgang og sender medarbejdere på kredsens to kurser. Med mere venter vi, til vi har hørt erfaringerne fra Hjørring.',
        note: 'Familieafdelingen mangler to medarbejdere. (j.nr. JKOZDOWW)',
      },
      { key: 'narkotika', stance: 'covered', reason: '' },
      {
        key: 'saarbare-borgere',
        stance: 'covered',
        reason: '',
        note: 'Socialchefen stemte for, men med forbehold. (j.nr. ZQIOFNXP)',
      },
      {
        key: 'bandekriminalitet',
        stance: 'not-relevant',
        reason: 'Hverken politi, skoler eller boligselskaber har set bander eller hvervning i kommunen.',
      },
      { key: 'ungdomskriminalitet', stance: 'covered', reason: '' },
      { key: 'tryghed', stance: 'covered', reason: '' },
      { key: 'indbrud-og-nettet', stance: 'covered', reason: '' },
      { key: 'trafik', stance: 'covered', reason: '' },
    ],
  },
]
