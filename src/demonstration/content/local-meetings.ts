import type { DemoLocalMeeting } from './register-types.ts'

/** The local councils' meetings: the one that adopted the plan for 2026, and the one where 2027 is up. */
export const localMeetings: readonly DemoLocalMeeting[] = [
  {
    council: 'lokalraad-hjoerring',
    date: '2026-01-20',
    start: '13:00',
    place: 'Rådhuset i Hjørring',
    note: 'Mødet blev kortere end planlagt, fordi alle havde læst planen. (KANARIE-CUIPLDGX)',
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
    note: 'Natteravnene kom en time senere på grund af arbejde. (KANARIE-NEOACAOS)',
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
    note: 'Rådmanden måtte gå kl. 10.30; planen blev behandlet først. (KANARIE-RCTZGHDT)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026 uden ændringer.',
    },
    closed: {
      title: 'Situationen i ét boligområde (KANARIE-BYRIVYUL)',
      text: 'Lokalrådet blev orienteret. Der nedsættes en mødekreds, som ikke omtales. (KANARIE-EAKVSSYP)',
    },
  },
  {
    council: 'lokalraad-jammerbugt',
    date: '2026-01-26',
    start: '10:00',
    place: 'Rådhuset i Aabybro',
    note: 'Turistforeningen var gæst under det åbne punkt. (KANARIE-WXERHPSE)',
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
    note: 'Boligselskabet deltog kun under punktet om naboer. (KANARIE-TWQJCNVF)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026. Aftalen med havnen om lys skal være på plads inden sommer.',
    },
    closed: {
      title: 'Forhandlingen med havnen (KANARIE-EZZSJQNM)',
      text: 'Formanden fik lov til at forhandle om en deling af udgiften. (KANARIE-ZEQZGMAD)',
    },
  },
  {
    council: 'lokalraad-rebild',
    date: '2026-01-28',
    start: '13:30',
    place: 'Rådhuset i Støvring',
    note: 'Ny lokalpolitibetjent hilste på. (KANARIE-MCBLULYA)',
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
    note: 'Færgen var aflyst på grund af storm, så alle var på skærm. (KANARIE-AQPKVJOK)',
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
    note: 'Formanden gentog ønsket om en fælles plan med Rebild. (KANARIE-DPOSTZFE)',
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
    note: 'Socialchefen bad om at få sit forbehold ført til referat, men trak det tilbage. (KANARIE-SQGNTKOT)',
    adopts: {
      title: 'Handleplan for 2026',
      text: 'Lokalrådet vedtog handleplanen for 2026. Mødet i januar blev aflyst, og derfor kom planen efter fristen.',
    },
    closed: {
      title: 'Betaling for den fælles vagttelefon (KANARIE-HVWCRMBG)',
      text: 'De tre parter vender tilbage med hver sit tal. (KANARIE-UFBURBOY)',
    },
  },
  {
    council: 'lokalraad-hjoerring',
    date: '2027-01-19',
    start: '13:00',
    place: 'Rådhuset i Hjørring',
    note: 'Skolechefen kommer først kl. 14. (KANARIE-UGPWVAEU)',
  },
  {
    council: 'lokalraad-broenderslev',
    date: '2027-01-20',
    start: '14:30',
    place: 'Rådhuset i Brønderslev',
    note: 'Lokalet er lille; højst ti deltagere. (KANARIE-QGZQEFVF)',
  },
  {
    council: 'lokalraad-aalborg',
    date: '2027-01-21',
    start: '09:00',
    place: 'Politigården i Aalborg',
    note: 'Kriminalforsorgen er inviteret til hele mødet. (KANARIE-MINRNCMJ)',
  },
  {
    council: 'lokalraad-jammerbugt',
    date: '2027-01-25',
    start: '10:00',
    place: 'Rådhuset i Aabybro',
    note: 'Fælles del med Brønderslev er foreslået. (KANARIE-FLFIOPYN)',
  },
  {
    council: 'lokalraad-frederikshavn',
    date: '2027-01-26',
    start: '08:30',
    place: 'Frederikshavn Rådhus',
    note: 'Læsø spørger, om de kan være med på skærm. (KANARIE-JOFKQPOD)',
  },
  {
    council: 'lokalraad-mariagerfjord',
    date: '2027-01-26',
    start: '13:00',
    place: 'Rådhuset i Hadsund',
    note: 'Barselsvikaren er med for første gang. (KANARIE-QZQZIDGH)',
  },
  {
    council: 'lokalraad-rebild',
    date: '2027-01-27',
    start: '13:30',
    place: 'Rådhuset i Støvring',
    note: 'Formandskabet er til drøftelse bagefter. (KANARIE-ACOUKNRZ)',
  },
  {
    council: 'lokalraad-laesoe',
    date: '2027-01-28',
    start: '15:00',
    place: 'Online',
    note: 'Prøv skærmen dagen før. (KANARIE-VFALFLRV)',
  },
  {
    council: 'lokalraad-vesthimmerland',
    date: '2027-01-28',
    start: '12:30',
    place: 'Rådhuset i Aars',
    note: 'Hold fast i datoen i år. (KANARIE-SZRGDTWI)',
  },
]
