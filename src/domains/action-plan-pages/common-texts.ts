import { catalogue } from '#texts'

/** What every page of the action plans says: states, deadlines, what is missing; in both languages. */
export const commonTexts = catalogue(
  {
    trail: 'Du er her',
    all: 'Handleplaner',
    allOf: (year: number) => `Handleplaner ${year}`,
    title: (year: number, council: string) => `Handleplan ${year}: ${council}`,
    problem: 'Der er noget, der skal rettes',
    states: {
      draft: 'Kladde',
      submitted: 'Indsendt',
      adopted: 'Vedtaget',
      published: 'Offentliggjort',
      superseded: 'Afløst',
    },
    steps: 'Hvor handleplanen er',
    when: {
      onTime: (date: string) => `Indsendt den ${date}`,
      late: (days: number) =>
        days === 1 ? 'Indsendt 1 dag efter fristen' : `Indsendt ${days} dage efter fristen`,
      due: (date: string, days: number) =>
        days === 0
          ? `Fristen er i dag, den ${date}`
          : days === 1
            ? `Fristen er i morgen, den ${date}`
            : `Fristen er den ${date}, om ${days} dage`,
      past: (date: string, days: number) =>
        days === 1 ? `Fristen var i går, den ${date}` : `Fristen var den ${date}, for ${days} dage siden`,
      correction: (number: number) => `Rettelse ${number}, der arbejdes på den`,
    },
    answerGaps: {
      'no-answer': 'svar mangler',
      'no-reason': 'begrundelse mangler',
      'to-be-reviewed': 'skal ses igennem',
      'covered-without-measure': 'ingen indsats endnu',
    },
    measureGaps: {
      'no-area': 'indsatsområde mangler',
      'no-lead': 'tovholder mangler',
      'lead-vacant': 'tovholderens plads er ledig',
      'no-deputy': 'stedfortræder mangler',
      'deputy-vacant': 'stedfortræderens plads er ledig',
      'no-problem': 'problemet er ikke beskrevet',
      'no-indicator': 'målepunkt mangler',
      'no-dates': 'start eller slut mangler',
    },
    undecided: 'tag stilling til, om den fortsætter',
    lastYears: (title: string, year: number) => `${title} (${year})`,
    ledBy: (council: string) => `ledes af ${council}`,
    local: 'lokalt',
  },
  {
    trail: 'You are here',
    all: 'Action plans',
    allOf: (year) => `Action plans ${year}`,
    title: (year, council) => `Action plan ${year}: ${council}`,
    problem: 'Something needs to be corrected',
    states: {
      draft: 'Draft',
      submitted: 'Submitted',
      adopted: 'Adopted',
      published: 'Published',
      superseded: 'Replaced',
    },
    steps: 'Where the action plan is',
    when: {
      onTime: (date) => `Submitted on ${date}`,
      late: (days) =>
        days === 1 ? 'Submitted 1 day after the deadline' : `Submitted ${days} days after the deadline`,
      due: (date, days) =>
        days === 0
          ? `The deadline is today, ${date}`
          : days === 1
            ? `The deadline is tomorrow, ${date}`
            : `The deadline is ${date}, in ${days} days`,
      past: (date, days) =>
        days === 1 ? `The deadline was yesterday, ${date}` : `The deadline was ${date}, ${days} days ago`,
      correction: (number) => `Correction ${number}, being worked on`,
    },
    answerGaps: {
      'no-answer': 'answer missing',
      'no-reason': 'reason missing',
      'to-be-reviewed': 'to be looked through',
      'covered-without-measure': 'no measure yet',
    },
    measureGaps: {
      'no-area': 'focus area missing',
      'no-lead': 'lead missing',
      'lead-vacant': 'the lead’s function is vacant',
      'no-deputy': 'deputy missing',
      'deputy-vacant': 'the deputy’s function is vacant',
      'no-problem': 'the problem is not described',
      'no-indicator': 'indicator missing',
      'no-dates': 'start or end missing',
    },
    undecided: 'decide whether it goes on',
    lastYears: (title, year) => `${title} (${year})`,
    ledBy: (council) => `led by ${council}`,
    local: 'local',
  },
)
