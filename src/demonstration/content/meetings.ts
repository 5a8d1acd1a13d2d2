import type { DemoMeeting } from './types.ts'

/** The district council's meetings, oldest first; those not held are planned. */
export const meetings: readonly DemoMeeting[] = [
  {
    key: '2025-05-20',
    date: '2025-05-20',
    start: '13:00',
    place: 'Rådhuset i Hjørring',
    placeNote: 'Indgang fra gården; byrådssalen er optaget fra kl. 16. (j.nr. WLQJAUWO)',
    kind: 'ordinary',
    held: true,
    items: [
      {
        title: 'Ungdomskriminalitet i kredsen og i de ni kommuner (j.nr. KICRKQAV)',
        closed: true,
        decision: {
          outcome: 'discussed',
          text: 'Kredsrådet drøftede analysen og bad sekretariatet samle gode erfaringer med forældremøder. (j.nr. TYKLHRNA)',
        },
      },
      {
        title: 'Første tanker om indsatsområder for 2026 (j.nr. BSRSDCUT)',
        closed: true,
        subject: 'plan-2026',
        decision: {
          outcome: 'noted',
          text: 'Kredsrådet tog oplægget til efterretning og bad om otte områder som hidtil. (j.nr. UPTCDGJL)',
        },
      },
    ],
    note: 'God stemning. Aalborg ønskede mere tid til nattelivet næste gang. (j.nr. UEGYGXKB)',
  },
  {
    key: '2025-11-06',
    date: '2025-11-06',
    start: '09:30',
    place: 'Politigården i Aalborg',
    placeNote: 'Mødelokalet på 3. sal; gæster hentes i vagten. (j.nr. DQTROXDZ)',
    kind: 'extraordinary',
    held: true,
    items: [
      {
        title: 'Udkast til samarbejdsplan for 2026 (j.nr. JZXJYXBP)',
        closed: true,
        subject: 'plan-2026',
        decision: {
          outcome: 'discussed',
          text: 'Kredsrådet drøftede udkastet. Afsnittet om nettet skal også nævne unge, og svarene fra høringen indarbejdes inden den 25. november. (j.nr. TEYBEXZV)',
        },
      },
      {
        title: 'Lukket orientering om den lokale sikkerhedssituation (j.nr. OIVVFDEN)',
        closed: true,
        decision: {
          outcome: 'noted',
          text: 'Orienteringen blev taget til efterretning. Der udleveres intet materiale. (j.nr. GQANCALE)',
        },
      },
    ],
    note: 'To borgmestre deltog på skærm. Valget den 18. november blev ikke drøftet. (j.nr. BDUHJHNM)',
  },
  {
    key: '2025-11-25',
    date: '2025-11-25',
    start: '13:00',
    place: 'Politigården i Aalborg',
    placeNote: 'Kantinen er bestilt til kaffe kl. 14.30. (j.nr. SPIWJHMV)',
    kind: 'ordinary',
    held: true,
    items: [
      {
        title: 'Samarbejdsplan for 2026',
        closed: false,
        subject: 'plan-2026',
        decision: {
          outcome: 'adopted',
          text: 'Kredsrådet godkendte samarbejdsplanen for 2026. Planen offentliggøres, og hvert lokalråd skriver sin handleplan senest den 1. februar 2026.',
        },
      },
      {
        title: 'Erfaringer med visitationszoner (j.nr. XLZHFZWI)',
        closed: true,
        decision: {
          outcome: 'noted',
          text: 'Politidirektøren orienterede. Kredsrådet ønsker en skriftlig opfølgning i foråret. (j.nr. GJCNDUAX)',
        },
      },
      {
        title: 'Tak til de borgmestre, der stopper ved årsskiftet (j.nr. YYHTTWDO)',
        closed: true,
        decision: { outcome: 'noted', text: 'Formanden takkede for godt samarbejde. (j.nr. GJJFZQCT)' },
      },
    ],
    note: 'Sidste møde med de afgående borgmestre fra Vesthimmerland, Læsø og Hjørring. (j.nr. JGWDUWUA)',
  },
  {
    key: '2026-03-17',
    date: '2026-03-17',
    start: '10:45',
    place: 'Rådhuset på Læsø',
    placeNote: 'Første færge er fuld; biler skal bestilles senest en uge før. (j.nr. VFVUPCEU)',
    kind: 'visit',
    held: true,
    items: [
      {
        title: 'Tryghed og politi på en ø med få indbyggere (j.nr. XBKCKCGD)',
        closed: true,
        decision: {
          outcome: 'discussed',
          text: 'Politiet og kommunen aftalte faste besøgsdage uden for sæsonen. (j.nr. VSTJUVZM)',
        },
      },
      {
        title: 'Beredskab ved højvande og aflyst færge (j.nr. CHCQQDFP)',
        closed: true,
        decision: {
          outcome: 'noted',
          text: 'Kommunens oplæg blev taget til efterretning og sendes til beredskabsstaben. (j.nr. OIUHRNOL)',
        },
      },
    ],
    note: 'Borgmesteren foreslog et fast punkt om øens særlige vilkår i planen. (j.nr. XGRWTGSM)',
  },
  {
    key: '2026-05-19',
    date: '2026-05-19',
    start: '13:00',
    place: 'Rådhuset i Brønderslev',
    placeNote: 'Parkering bag biblioteket; lokalet har teleslynge. (j.nr. EUQABZFE)',
    kind: 'ordinary',
    held: true,
    items: [
      {
        title: 'Ungdomskriminalitet: årets analyse for kredsen og kommunerne (j.nr. UXZOXDTT)',
        closed: true,
        decision: {
          outcome: 'discussed',
          text: 'Kredsrådet drøftede analysen. Lokalrådene drøfter deres egen del inden sommerferien og melder tilbage. (j.nr. NESQMZQK)',
        },
      },
      {
        title: 'Fælles budskaber til forældre om fester og rusmidler (j.nr. VKISDZWB)',
        closed: true,
        decision: {
          outcome: 'adopted',
          text: 'Kredsrådet vedtog fælles budskaber. Sekretariatet sender dem til skolerne i august. (j.nr. MOKCCVEE)',
        },
      },
      {
        title: 'Status på de ni handleplaner (j.nr. QFELNGSE)',
        closed: true,
        decision: {
          outcome: 'noted',
          text: 'Syv handleplaner kom til tiden. Én kom tre dage senere og én ni dage senere. (j.nr. AFORWLIP)',
        },
      },
      {
        title: 'Opfølgning på visitationszoner (j.nr. OJVICOCH)',
        closed: true,
        decision: {
          outcome: 'postponed',
          text: 'Punktet blev udskudt, fordi opgørelsen ikke var færdig. (j.nr. QUOPZYQT)',
        },
      },
    ],
    note: 'De tre nye borgmestre bad om en fælles introduktion til tallene. (j.nr. SAHVANEG)',
  },
  {
    key: '2026-09-15',
    date: '2026-09-15',
    start: '14:00',
    place: 'Kulturhuset i Støvring',
    placeNote: 'Lokalet lånes gratis, men skal forlades kl. 17. (j.nr. PJWWZHMU)',
    kind: 'visit',
    held: true,
    items: [
      {
        title: 'Byvandring: nye boligområder og trygge stier (j.nr. PDPFGEJO)',
        closed: true,
        decision: {
          outcome: 'noted',
          text: 'Kommunen følger op på belysningen ved stationen. (j.nr. KPADYHOH)',
        },
      },
      {
        title: 'Nabohjælp og indbrud i Rebild (j.nr. PRNSORZY)',
        closed: true,
        decision: {
          outcome: 'discussed',
          text: 'Lokalrådet undersøger, om to grupper kan lægges sammen. (j.nr. YNXWFMKM)',
        },
      },
    ],
    note: 'Regnvejr; turen blev kortere end planlagt. Pressen var ikke inviteret. (j.nr. AEZZOBXV)',
  },
  {
    key: '2026-12-08',
    date: '2026-12-08',
    start: '13:00',
    place: 'Politigården i Aalborg',
    placeNote: 'Lokalet er reserveret til kl. 17; skærm til to deltagere. (j.nr. BAZAKCYA)',
    kind: 'ordinary',
    held: false,
    items: [
      {
        title: 'Samarbejdsplan for 2027: behandling og beslutning (j.nr. RTZODHQQ)',
        closed: true,
        subject: 'plan-2027',
      },
      { title: 'Evaluering af handleplanerne for 2026 (j.nr. FHFSNTMM)', closed: true },
      { title: 'Opfølgning på visitationszoner, udskudt fra maj (j.nr. AWQOBILF)', closed: true },
      { title: 'Mødedatoer i 2027 (j.nr. WZFFMRBN)', closed: true },
    ],
    note: 'Dagsorden sendes senest den 24. november. Læsø vil gerne deltage på skærm. (j.nr. OZXEZRLZ)',
  },
  {
    key: '2027-03-16',
    date: '2027-03-16',
    start: '10:00',
    place: 'Rådhuset i Hjørring',
    placeNote: 'Stedet er ikke endeligt bekræftet. (j.nr. MLGOXMWM)',
    kind: 'visit',
    held: false,
    items: [
      { title: 'Besøg hos lokalrådet: de første måneder med handleplanen (j.nr. HBLLUTXZ)', closed: true },
    ],
    note: 'Programmet lægges sammen med Hjørring i januar. (j.nr. SSUUJSHF)',
  },
  {
    key: '2027-05-25',
    date: '2027-05-25',
    start: '13:00',
    place: 'Rådhuset i Aars',
    placeNote: 'Afventer svar om teleslynge i mødesalen. (j.nr. DSEZOLHW)',
    kind: 'ordinary',
    held: false,
    items: [
      {
        title: 'Ungdomskriminalitet: årets analyse for kredsen og kommunerne (j.nr. BWNCIJAO)',
        closed: true,
      },
    ],
    note: 'Analysen skal være hos medlemmerne to uger før. (j.nr. JNTIHILZ)',
  },
]
