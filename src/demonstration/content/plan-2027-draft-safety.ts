import type { DemoDraftPart } from './types.ts'

/** The draft of focus areas 5.5 to 5.9 for 2027. */
export const draftSafety2027: readonly DemoDraftPart[] = [
  {
    kind: 'focus-area',
    number: '5.5',
    title: 'Vi følger ungdomskriminaliteten tæt hele året',
    key: 'ungdomskriminalitet',
    carry: 'keep',
    reason: null,
    writer: 'analytiker',
    ready: true,
    comments: [
      {
        by: 'hjoerring-ssp',
        text: 'Kan analysen komme tre uger før i stedet for to? (j.nr. DEELZWBG)',
        resolved: true,
      },
    ],
    markdown: `De fleste unge begår aldrig kriminalitet, og de fleste, der gør det en enkelt gang, stopper igen. Vores opgave er at opdage de få, der er på vej ind i noget alvorligt, og at undgå at gøre de andre til et problem, de ikke er.

### Mødet i maj

Kredsrådet drøfter ungdomskriminaliteten mindst en gang om året. I 2027 sker det den 25. maj. Politiet lægger en analyse frem for kredsen og for hver kommune. Den skal kunne læses af folk, der ikke arbejder med tal, og den skal sige tydeligt, hvor tallene er for små til at vise noget. Erfaringer fra Ungdomskriminalitetsnævnet kan også indgå.

### Fra kredsråd til lokalråd

Efter mødet drøfter hvert lokalråd sin egen del af analysen. Her sidder de mennesker, som ved, om en stigning på papiret er én gruppe på ét torv, eller om den dækker over noget større.

### Spørgsmål til drøftelsen

- Hvad ser skoler, klubber og SSP, som tallene ikke viser?
- Hvilke unge får vi ikke fat i, og hvem kunne nå dem?
- Hvilken indsats har virket et andet sted i kredsen?
- Er der noget, vi bør holde op med?

### Det gør vi i 2027

- Analysen bliver sendt ud senest to uger før mødet i maj.
- Alle ni lokalråd drøfter den inden sommerferien.
- Lokalrådene kan justere deres handleplaner bagefter.
- Sekretariatet samler svarene på én side til efterårets møde.

### Sådan ser vi, om det virker

Det er lykkedes, når alle ni lokalråd har drøftet analysen, og når hvert af dem kan sige, hvad drøftelsen førte til. Også beslutningen om ikke at gøre mere tæller, når den er begrundet. Viden om, hvad der virker, henter vi blandt andet hos [Det Kriminalpræventive Råd](https://www.dkr.dk). (j.nr. STRTVSBQ)`,
  },
  {
    kind: 'focus-area',
    number: '5.6',
    title: 'Tryghed i nattelivet og i hverdagen (j.nr. ZFUKBVQX)',
    key: 'tryghed',
    carry: 'rewrite',
    reason:
      'Afsnittet om folkevalgte er flyttet til det nye område 5.9, og de sikre steder skal bemandes bedre. (j.nr. TSMCWJCL)',
    writer: 'leder-forebyggelse',
    ready: true,
    comments: [
      {
        by: 'aalborg-tovholder-natteliv',
        text: 'Kl. 03 er realistisk, hvis de frivillige bliver bedt om færre aftener. (j.nr. AXSDUWEI)',
        resolved: true,
      },
    ],
    markdown: `Tryghed er at kunne gå hjem fra en fest, tage toget alene eller bede en fremmed om hjælp. Den kan ikke kun måles i anmeldelser. Derfor arbejder vi både med det, der sker, og med det, folk er bekymrede for.

### Fester og natteliv

Politi, kommuner, skoler, restauratører, dørmænd og frivillige har hver deres del af ansvaret. Vi vil forebygge vold, krænkelser og det, at nogen får stoffer i glasset uden at vide det. Unge, der går fra skolefester til byens barer, får særlig opmærksomhed. Forebyggelsesbetjentene besøger ungdomsuddannelserne og taler med eleverne om samtykke, rusmidler og om at passe på hinanden.

### Tryg Aalborg som inspiration

I Tryg Aalborg arbejder kommune, politi og region sammen om alt fra natteliv til ensomhed. De sikre steder i byen blev brugt i 2026, men lukkede for tidligt. I 2027 åbner vi færre steder og holder dem åbne til kl. 03. Hjørring og Frederikshavn prøver en mindre udgave.

### Det gør vi i 2027

- Restauratører og dørmænd får et fælles kort med ti råd om hjælp til gæster, der er påvirkede.
- Alle ungdomsuddannelser får tilbud om et besøg før årets store fester.
- Hver kommune går en aftentur med unge og spørger, hvor de er utrygge, og hvorfor.

### Sådan ser vi, om det virker

Vi tæller besøg og møder, og vi spørger gæster, personale og frivillige, om de vidste, hvor de kunne få hjælp. (j.nr. OUTXABOX)`,
  },
  {
    kind: 'focus-area',
    number: '5.7',
    title: 'Færre indbrud og tryggere færden på nettet',
    key: 'indbrud-og-nettet',
    carry: 'rewrite',
    reason: 'Svindel fylder mest i henvendelserne, og Læsø er klar til en aftale. (j.nr. DBMYEBZU)',
    writer: 'leder-forebyggelse',
    ready: true,
    comments: [
      {
        by: 'mariagerfjord-tovholder-nettet',
        text: 'De tre eftermiddage på biblioteket var fuldt besat. Skriv gerne, at vi gentager dem. (j.nr. EPMZRCNA)',
        resolved: true,
      },
    ],
    markdown: `En tyv kan komme gennem et vindue eller gennem en telefon, og telefonen er blevet den letteste vej. Skammen over at være blevet snydt får mange til at tie. Den skam er ikke deres. Det gode er, at meget kan forebygges med viden og gode naboer.

### Bo Trygt i kommunerne

Bo Trygt er et partnerskab mod indbrud, hvor blandt andre Det Kriminalpræventive Råd, TrygFonden og politiet er med. Lokalt taler kommune, politi, forsikringsselskaber og medier sammen om de samme enkle råd. I 2027 er alle ni kommuner med, for Læsø er klar med sin egen aftale.

### Svindel i telefonen og på nettet

Mange ældre bliver ringet op af en, der siger, at han kommer fra banken eller politiet. Rådet er kort: Læg på, og ring selv til det nummer, du kender. Hjemmeplejen, bibliotekerne og ældreforeningerne hjælper med at få budskabet ud. Det samme gør forebyggelsesbetjentene, når de besøger bosteder og seniorklubber.

### Børn og unge på nettet

Skolerne kan få oplæg om sikkerhed på nettet, og forældrene har deres egen del. Det handler om at dele billeder, om grænser og om, hvem man kan gå til, når noget går galt.

### Det gør vi i 2027

- Hver kommune holder mindst to åbne møder om svindel, det ene om dagen på et bibliotek.
- Skoler og banker får fælles råd om falske stemmer og billeder.
- Kredsrådet tager forebyggelse på sociale medier op som tema.

### Sådan ser vi, om det virker

Vi tæller møder og deltagere, og vi spørger bagefter, om deltagerne har ændret en vane. Flere anmeldelser om forsøg på svindel kan være et godt tegn: Så er det blevet opdaget i tide. Gode råd til hjemmet findes hos [Det Kriminalpræventive Råd](https://www.dkr.dk). (j.nr. ZITIUFRV)`,
  },
  {
    kind: 'focus-area',
    number: '5.8',
    title: 'Lavere fart og mere sikker trafik',
    key: 'trafik',
    carry: 'keep',
    reason: null,
    writer: 'leder-faerdsel',
    ready: true,
    comments: [],
    markdown: `For høj fart er det, mange borgere skriver til politiet om. Det er forståeligt: Nogle få kilometer i timen kan afgøre, om et barn på en skolevej slipper med skrækken.

### Hvor vi måler

Politiets fotovogne bliver brugt i alle ni kommuner. Stederne vælges ud fra målinger af farten, fra ulykker og fra det, kommunerne ved om deres egne veje. Vi måler også, hvor der ikke har været ulykker, hvis farten viser, at det er et spørgsmål om tid.

### Når en borger beder om kontrol

Alle kan pege på en strækning gennem ”bestil en betjent” på [politi.dk](https://politi.dk). Politiet vurderer, om der kan måles på stedet, og hvordan det bedst gøres. Alle skal have et svar med en begrundelse, også når svaret er nej. Nogle gange er et bump, et skilt eller en cykelsti bedre end en bøde, og så går sagen videre til kommunen.

### Kampagner, der følges ad

Politi og kommuner følger kampagnekalenderen fra Rådet for Sikker Trafik. Ved skolestart står betjente ved skolerne sammen med skolepatruljer og forældre, så budskabet er det samme fra alle.

### Det gør vi i 2027

- Hver kommune sender senest den 1. marts en liste med de veje, der bekymrer mest.
- Politiet svarer på listen og fortæller, hvad der er muligt.
- Alle kommuner er med i kampagnen ved skolestart i august.
- Lokalrådene får en årlig oversigt over kontroller og svar til borgerne.

### Sådan ser vi, om det virker

Vi sammenligner farten på de udvalgte veje før og efter. Vi tæller også, hvor mange henvendelser der får svar, og hvor lang tid det tager. Målet er et svar inden fire uger. (j.nr. CCBRXMQW)`,
  },
  {
    kind: 'focus-area',
    number: '5.9',
    title: 'Tryghed for folkevalgte og offentligt ansatte (j.nr. XKKPHGPS)',
    key: 'trygt-demokrati',
    carry: 'new',
    reason:
      'Kredsrådet bad i september om et selvstændigt område efter de første erfaringer med kontaktpersonerne. (j.nr. NSMXVRZG)',
    writer: 'sekretariatsmedarbejder',
    ready: false,
    comments: [
      {
        by: 'borgmester-rebild',
        text: 'Husk de ansatte i borgerservice. De får mere skældud, end vi gør. (j.nr. CFXPGRSY)',
        resolved: true,
      },
    ],
    markdown: `Den, der stiller op til valg eller møder borgere på arbejdet, skal kunne gøre det uden at frygte for sig selv eller sin familie. Uenighed hører til. Trusler gør ikke.

### To grupper, ét problem

Folkevalgte kan siden 1. november 2025 få en kontaktperson i politiet. Ordningen er kendt i byrådene, men mange venter for længe med at bruge den. Ansatte i borgerservice, jobcentre og på skoler har ikke den samme ordning. De har brug for at vide, hvornår en leder skal gå til politiet, og hvad der sker bagefter.

### Det gør vi i 2027

- Alle nye medlemmer af byråd og regionsråd får en kort samtale med en kontaktperson.
- Hver kommune laver en enkel vejledning til ledere om trusler mod ansatte.
- Politiet giver besked, når en anmeldelse er færdigbehandlet, også når sagen ikke fører til noget.
- Kredsrådet drøfter én gang om året, hvordan tonen har udviklet sig.

### Sådan ser vi, om det virker

Vi spørger folkevalgte og ansatte, om de ved, hvor de kan få hjælp, og om de har overvejet at stoppe. Svarene gives uden navn og vises kun samlet. (j.nr. MWDGZTUU)`,
  },
]
