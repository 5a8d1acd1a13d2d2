import type { DemoLocalMeeting } from './register-types.ts'

/** The local councils' meetings: the one that adopted the plan for 2026, and the one where 2027 is up. */
export const localMeetings: readonly DemoLocalMeeting[] = [
  {
    council: 'lokalraad-hjoerring',
    date: '2026-01-20',
    start: '13:00',
    place: 'Rådhuset i Hjørring',
    note: 'Mødet blev kortere end planlagt, fordi alle havde læst planen. (j.nr. CUIPLDGX)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026. Weekendvagten evalueres til december sammen med de to nabokommuner.',
    },
  },
  {
    council: 'lokalraad-broenderslev',
    date: '2026-01-21',
    start: '14:30',
    place: 'Rådhuset i Brønderslev',
    note: 'Natteravnene kom en time senere på grund af arbejde. (j.nr. NEOACAOS)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026 og bad om en status på lokalet ved stationen til sommer.',
    },
  },
  {
    council: 'lokalraad-aalborg',
    date: '2026-01-22',
    start: '09:00',
    place: 'Politigården i Aalborg',
    note: 'Rådmanden måtte gå kl. 10.30; planen blev behandlet først. (j.nr. RCTZGHDT)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026 uden ændringer.',
    },
    closed: {
      title: 'Situationen i ét boligområde (j.nr. BYRIVYUL)',
      text: 'Lokalrådet blev orienteret. Der nedsættes en mødekreds, som ikke omtales. (j.nr. EAKVSSYP)',
    },
  },
  {
    council: 'lokalraad-jammerbugt',
    date: '2026-01-26',
    start: '10:00',
    place: 'Rådhuset i Aabybro',
    note: 'Turistforeningen var gæst under det åbne punkt. (j.nr. WXERHPSE)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026. Sommerhusområderne får deres egen plads i planen.',
    },
  },
  {
    council: 'lokalraad-frederikshavn',
    date: '2026-01-27',
    start: '08:30',
    place: 'Frederikshavn Rådhus',
    note: 'Boligselskabet deltog kun under punktet om naboer. (j.nr. TWQJCNVF)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026. Aftalen med havnen om lys skal være på plads inden sommer.',
    },
    closed: {
      title: 'Forhandlingen med havnen (j.nr. EZZSJQNM)',
      text: 'Formanden fik lov til at forhandle om en deling af udgiften. (j.nr. ZEQZGMAD)',
    },
  },
  {
    council: 'lokalraad-rebild',
    date: '2026-01-28',
    start: '13:30',
    place: 'Rådhuset i Støvring',
    note: 'Ny lokalpolitibetjent hilste på. (j.nr. MCBLULYA)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026.',
    },
  },
  {
    council: 'lokalraad-laesoe',
    date: '2026-01-29',
    start: '15:00',
    place: 'Online',
    note: 'Færgen var aflyst på grund af storm, så alle var på skærm. (j.nr. AQPKVJOK)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026 og takkede Frederikshavn for idéen til svindelvagten.',
    },
  },
  {
    council: 'lokalraad-mariagerfjord',
    date: '2026-02-10',
    start: '09:00',
    place: 'Rådhuset i Hadsund',
    note: 'Formanden gentog ønsket om en fælles plan med Rebild. (j.nr. DPOSTZFE)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026. Planen kom tre dage efter fristen, fordi skolernes tal skulle med.',
    },
  },
  {
    council: 'lokalraad-vesthimmerland',
    date: '2026-02-17',
    start: '12:30',
    place: 'Rådhuset i Aars',
    note: 'Socialchefen bad om at få sit forbehold ført til referat, men trak det tilbage. (j.nr. SQGNTKOT)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026. Mødet i januar blev aflyst, og derfor kom planen efter fristen.',
    },
    closed: {
      title: 'Betaling for den fælles vagttelefon (j.nr. HVWCRMBG)',
      text: 'De tre parter vender tilbage med hver sit tal. (j.nr. UFBURBOY)',
    },
  },
  {
    council: 'lokalraad-hjoerring',
    date: '2027-01-19',
    start: '13:00',
    place: 'Rådhuset i Hjørring',
    note: 'Skolechefen kommer først kl. 14. (j.nr. UGPWVAEU)',
  },
  {
    council: 'lokalraad-broenderslev',
    date: '2027-01-20',
    start: '14:30',
    place: 'Rådhuset i Brønderslev',
    note: 'Lokalet er lille; højst ti deltagere. (j.nr. QGZQEFVF)',
  },
  {
    council: 'lokalraad-aalborg',
    date: '2027-01-21',
    start: '09:00',
    place: 'Politigården i Aalborg',
    note: 'Kriminalforsorgen er inviteret til hele mødet. (j.nr. MINRNCMJ)',
  },
  {
    council: 'lokalraad-jammerbugt',
    date: '2027-01-25',
    start: '10:00',
    place: 'Rådhuset i Aabybro',
    note: 'Fælles del med Brønderslev er foreslået. (j.nr. FLFIOPYN)',
  },
  {
    council: 'lokalraad-frederikshavn',
    date: '2027-01-26',
    start: '08:30',
    place: 'Frederikshavn Rådhus',
    note: 'Læsø spørger, om de kan være med på skærm. (j.nr. JOFKQPOD)',
  },
  {
    council: 'lokalraad-mariagerfjord',
    date: '2027-01-26',
    start: '13:00',
    place: 'Rådhuset i Hadsund',
    note: 'Barselsvikaren er med for første gang. (j.nr. QZQZIDGH)',
  },
  {
    council: 'lokalraad-rebild',
    date: '2027-01-27',
    start: '13:30',
    place: 'Rådhuset i Støvring',
    note: 'Formandskabet er til drøftelse bagefter. (j.nr. ACOUKNRZ)',
  },
  {
    council: 'lokalraad-laesoe',
    date: '2027-01-28',
    start: '15:00',
    place: 'Online',
    note: 'Prøv skærmen dagen før. (j.nr. VFALFLRV)',
  },
  {
    council: 'lokalraad-vesthimmerland',
    date: '2027-01-28',
    start: '12:30',
    place: 'Rådhuset i Aars',
    note: 'Hold fast i datoen i år. (j.nr. SZRGDTWI)',
  },
]
