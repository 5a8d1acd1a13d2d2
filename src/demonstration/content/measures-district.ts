import type { DemoMeasure } from './register-types.ts'

/** The measures of the district plan itself. */
export const districtMeasures: readonly DemoMeasure[] = [
  {
    key: 'kreds-kurser',
    council: 'kredsraad',
    areas: ['vold-i-naere-relationer'],
    title: 'To fælles kurser om tidlige tegn på vold',
    problem:
      'Kommunernes medarbejdere og betjentene ser hver sin del af billedet og kender ikke hinandens muligheder.',
    source: 'Samarbejdsplanen for 2026, indsatsområde 5.1.',
    group: 'Medarbejdere i de ni kommuner og betjente',
    purpose: 'Alle ni kommuner har folk, der kender tegnene og de samme veje til hjælp.',
    resources: 'To kursusdage med 80 pladser, betalt af politiet.',
    note: 'Efterårets kursus blev flyttet én gang på grund af lokaler. (j.nr. JGRETTHE)',
    days: ['03-01', '11-30'],
    state: 'under-way',
    lead: 'leder-naere-relationer',
    deputy: 'sekretariatsmedarbejder',
    organisations: ['nordjyllands-politi'],
    activities: [
      ['04-21', 'done', 'nordjyllands-politi', 'Første kursus, i Aalborg'],
      ['10-27', 'done', 'nordjyllands-politi', 'Andet kursus, i Hjørring'],
    ],
    indicators: [
      {
        name: 'Kommuner med mindst fem deltagere',
        unit: 'ud af 9',
        better: 'up',
        from: ['01-05', 0],
        to: ['12-15', 9],
        values: { '04-21': 5, '10-27': 8 },
      },
    ],
    updates: [
      ['03-04', 'on-plan', 'Det første kursus er fyldt på en uge.'],
      ['06-04', 'on-plan', 'Deltagerne bad om flere øvelser og færre plancher.'],
      ['09-04', 'on-plan', 'Efterårets kursus er flyttet til den 27. oktober.'],
      ['10-29', 'on-plan', 'Otte kommuner har haft mindst fem med. Læsø får kurset på skærm.'],
    ],
  },
  {
    key: 'kreds-stofnyt',
    council: 'kredsraad',
    areas: ['narkotika'],
    title: 'Nyt om stoffer hvert kvartal til SSP og forebyggelsesbetjente',
    problem: 'Viden om nye stoffer når frem i tilfældig rækkefølge, og de mindste kommuner får den sidst.',
    source: 'Samarbejdsplanen for 2026, indsatsområde 5.2.',
    group: 'SSP-konsulenter og forebyggelsesbetjente',
    purpose: 'Alle ni kommuner ved det samme på samme tid.',
    resources: 'En dags arbejde i kvartalet.',
    note: 'Oplysninger fra igangværende sager må ikke bruges. (j.nr. DKPDXCMI)',
    days: ['02-01', null],
    state: 'under-way',
    lead: 'leder-forebyggelse',
    deputy: 'analytiker',
    organisations: ['nordjyllands-politi'],
    activities: [
      ['03-31', 'done', 'nordjyllands-politi', 'Første udgave'],
      ['06-30', 'done', 'nordjyllands-politi', 'Anden udgave'],
      ['09-30', 'done', 'nordjyllands-politi', 'Tredje udgave'],
      ['12-18', 'planned', 'nordjyllands-politi', 'Fjerde udgave'],
    ],
    indicators: [
      {
        name: 'Modtagere, der har brugt den i en samtale',
        unit: 'procent',
        better: 'up',
        from: 'Opdateringen fandtes ikke før 2026.',
        to: ['12-31', 60],
        values: { '07-10': 48, '10-12': 59 },
      },
    ],
    updates: [
      ['03-11', 'on-plan', 'Første udgave er klar til trykning.'],
      ['06-11', 'on-plan', 'Modtagerne vil have den kortere. Anden udgave er på én side.'],
      ['09-11', 'on-plan', 'Flere bruger den, siden den blev kortere.'],
    ],
    evaluations: [
      {
        kind: 'half-year',
        on: '07-10',
        done: 'yes',
        effect: 'partly',
        verdict: 'continue',
        why: 'Knap halvdelen har brugt den i en samtale. Det er en god begyndelse.',
        learned: 'Én side. Ingen læser side to.',
      },
    ],
  },
]
