import type { DemoActionPlan } from './register-types.ts'

/** The action plans of Brønderslev, Frederikshavn, Hjørring, Jammerbugt and Læsø. */
export const northernActionPlans: readonly DemoActionPlan[] = [
  {
    council: 'lokalraad-hjoerring',
    submitted: '01-13',
    published: '01-23',
    answers: [
      { key: 'vold-i-naere-relationer', stance: 'covered', reason: '' },
      { key: 'narkotika', stance: 'covered', reason: '' },
      { key: 'saarbare-borgere', stance: 'covered', reason: '' },
      {
        key: 'bandekriminalitet',
        stance: 'not-relevant',
        reason:
          'Ingen bande har fast tilhold i kommunen. SSP kender vejen til Exit og holder øje, og derfor sætter vi ikke en særlig indsats i gang.',
        note: 'Politiet følger et bestemt miljø; det hører ikke hjemme i planen. (j.nr. TRNZSRXY)',
      },
      { key: 'ungdomskriminalitet', stance: 'covered', reason: '' },
      { key: 'tryghed', stance: 'covered', reason: '' },
      { key: 'indbrud-og-nettet', stance: 'covered', reason: '' },
      { key: 'trafik', stance: 'covered', reason: '' },
    ],
  },
  {
    council: 'lokalraad-broenderslev',
    submitted: '01-14',
    published: '01-26',
    answers: [
      { key: 'vold-i-naere-relationer', stance: 'covered', reason: '' },
      { key: 'narkotika', stance: 'covered', reason: '' },
      {
        key: 'saarbare-borgere',
        stance: 'covered',
        reason: '',
        note: 'Afhænger af svar fra psykiatrien. (j.nr. TCDJDOAV)',
      },
      {
        key: 'bandekriminalitet',
        stance: 'not-relevant',
        reason:
          'Der er ikke registreret bandekriminalitet i kommunen i de seneste tre år. Dukker der noget op, drøfter lokalrådet det på sit næste møde.',
      },
      { key: 'ungdomskriminalitet', stance: 'covered', reason: '' },
      { key: 'tryghed', stance: 'covered', reason: '' },
      {
        key: 'indbrud-og-nettet',
        stance: 'partly',
        reason:
          'Vi er med i Bo Trygt og holder to åbne møder om svindel. En større indsats må vente, til biblioteket er bygget om.',
      },
      { key: 'trafik', stance: 'covered', reason: '' },
    ],
  },
  {
    council: 'lokalraad-jammerbugt',
    submitted: '01-19',
    published: '02-02',
    answers: [
      { key: 'vold-i-naere-relationer', stance: 'covered', reason: '' },
      {
        key: 'narkotika',
        stance: 'partly',
        reason:
          'Vi samler kræfterne om sommeren, hvor der er flest gæster. Resten af året følger vi kredsens arbejde.',
      },
      {
        key: 'saarbare-borgere',
        stance: 'not-relevant',
        reason:
          'Kommunen har to små bosteder og en fast aftale med politiet om dem begge. Vi deltager i kredsens øvelser i stedet for at lave vores egne.',
        note: 'Det ene bosted lukker måske til sommer. (j.nr. ZMXQUCXK)',
      },
      {
        key: 'bandekriminalitet',
        stance: 'not-relevant',
        reason:
          'Bander har ikke tilhold i kommunen. Om sommeren samarbejder vi med Aalborg, når gæster kommer derfra.',
      },
      { key: 'ungdomskriminalitet', stance: 'covered', reason: '' },
      { key: 'tryghed', stance: 'covered', reason: '' },
      { key: 'indbrud-og-nettet', stance: 'covered', reason: '' },
      { key: 'trafik', stance: 'covered', reason: '' },
      { key: 'sommerhusomraader', own: 'Sommerhusområderne om vinteren', stance: 'covered', reason: '' },
    ],
  },
  {
    council: 'lokalraad-frederikshavn',
    submitted: '01-20',
    published: '01-29',
    answers: [
      { key: 'vold-i-naere-relationer', stance: 'covered', reason: '' },
      {
        key: 'narkotika',
        stance: 'partly',
        reason:
          'Vi samler os om sommerugen i Skagen og om skolerne. Gadesalg hele året tager politiet sig af.',
      },
      { key: 'saarbare-borgere', stance: 'covered', reason: '' },
      {
        key: 'bandekriminalitet',
        stance: 'not-relevant',
        reason:
          'Der er ingen bander i kommunen. Enkelte unge har kontakt til miljøer i andre byer, og dem hjælper SSP og politi gennem deres forældre.',
        note: 'Antallet nævnes ikke, heller ikke for lokalrådet. (j.nr. WWSJAWLL)',
      },
      { key: 'ungdomskriminalitet', stance: 'covered', reason: '' },
      { key: 'tryghed', stance: 'covered', reason: '' },
      { key: 'indbrud-og-nettet', stance: 'covered', reason: '' },
      {
        key: 'trafik',
        stance: 'covered',
        reason: '',
        note: 'Vejafdelingen er i tvivl om bump i Sæby. (j.nr. ONCMSRPD)',
      },
    ],
  },
  {
    council: 'lokalraad-laesoe',
    submitted: '01-23',
    published: '02-03',
    answers: [
      { key: 'vold-i-naere-relationer', stance: 'covered', reason: '' },
      {
        key: 'narkotika',
        stance: 'not-relevant',
        reason:
          'Vi har ikke set salg på øen. Skolen får oplæg om puff bars sammen med Frederikshavn, når det passer med færgen.',
      },
      {
        key: 'saarbare-borgere',
        stance: 'partly',
        reason: 'Der er intet bosted på øen. Hjælpen ligger på fastlandet, og vi arbejder med vejen derhen.',
        note: 'Få borgere, som alle kender; skriv aldrig mere end dette. (j.nr. INSPQQZA)',
      },
      {
        key: 'bandekriminalitet',
        stance: 'not-relevant',
        reason: 'Der er ingen bander på Læsø, og ingen unge fra øen har kontakt til miljøerne.',
      },
      {
        key: 'ungdomskriminalitet',
        stance: 'not-relevant',
        reason:
          'Der går under hundrede elever på øens skole, og der har ikke været sager i flere år. Skolelederen er også SSP og taler med forældrene, når der er brug for det.',
      },
      {
        key: 'tryghed',
        stance: 'not-relevant',
        reason:
          'Øen har intet natteliv, og vi har ikke fået henvendelser om utryghed i byerne. Færgelejet tager vi for sig.',
      },
      { key: 'indbrud-og-nettet', stance: 'covered', reason: '' },
      {
        key: 'trafik',
        stance: 'partly',
        reason: 'Trafikken er kun et problem om sommeren. Derfor samler vi os om færgelejet.',
      },
      { key: 'faergelejet', own: 'Færgelejet om sommeren', stance: 'covered', reason: '' },
    ],
  },
]
