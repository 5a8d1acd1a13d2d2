import type { DemoPart } from './types.ts'

/** Focus areas 5.5 to 5.8 of the plan for 2026: youth, safety, burglary and the net, traffic. */
export const safety2026: readonly DemoPart[] = [
  {
    kind: 'focus-area',
    number: '5.5',
    title: 'Vi følger ungdomskriminaliteten tæt hele året',
    key: 'ungdomskriminalitet',
    markdown: `De fleste unge begår aldrig kriminalitet, og de fleste, der gør det en enkelt gang, stopper igen. Vores opgave er at opdage de få, der er på vej ind i noget alvorligt, og at undgå at gøre de andre til et problem, de ikke er.

### Mødet i maj

Kredsrådet drøfter ungdomskriminaliteten mindst en gang om året. I 2026 sker det den 19. maj. Politiet lægger en analyse frem for kredsen og for hver kommune. Den skal kunne læses af folk, der ikke arbejder med tal, og den skal sige tydeligt, hvor tallene er for små til at vise noget. Erfaringer fra Ungdomskriminalitetsnævnet kan også indgå.

### Fra kredsråd til lokalråd

Efter mødet drøfter hvert lokalråd sin egen del af analysen. Her sidder de mennesker, som ved, om en stigning på papiret er én gruppe på ét torv, eller om den dækker over noget større.

### Spørgsmål til drøftelsen

- Hvad ser skoler, klubber og SSP, som tallene ikke viser?
- Hvilke unge får vi ikke fat i, og hvem kunne nå dem?
- Hvilken indsats har virket et andet sted i kredsen?
- Er der noget, vi bør holde op med?

### Det gør vi i 2026

- Analysen bliver sendt ud senest to uger før mødet i maj.
- Alle ni lokalråd drøfter den inden sommerferien.
- Lokalrådene kan justere deres handleplaner bagefter.
- Sekretariatet samler svarene på én side til efterårets møde.

### Sådan ser vi, om det virker

Det er lykkedes, når alle ni lokalråd har drøftet analysen, og når hvert af dem kan sige, hvad drøftelsen førte til. Også beslutningen om ikke at gøre mere tæller, når den er begrundet. Viden om, hvad der virker, henter vi blandt andet hos [Det Kriminalpræventive Råd](https://www.dkr.dk).`,
  },
  {
    kind: 'focus-area',
    number: '5.6',
    title: 'Tryghed i nattelivet, hverdagen og demokratiet',
    key: 'tryghed',
    markdown: `Tryghed er at kunne gå hjem fra en fest, tage toget alene eller sige sin mening højt. Den kan ikke kun måles i anmeldelser. Derfor arbejder vi både med det, der sker, og med det, folk er bekymrede for.

### Fester og natteliv

Politi, kommuner, skoler, restauratører, dørmænd og frivillige har hver deres del af ansvaret. Vi vil forebygge vold, krænkelser og det, at nogen får stoffer i glasset uden at vide det. Unge, der går fra skolefester til byens barer, får særlig opmærksomhed. Forebyggelsesbetjentene besøger ungdomsuddannelserne og taler med eleverne om samtykke, rusmidler og om at passe på hinanden.

### Tryg Aalborg som inspiration

I Tryg Aalborg arbejder kommune, politi og region sammen om alt fra natteliv til ensomhed. Et af redskaberne er sikre steder i byen, hvor man kan få hjælp om natten. De andre kommuner kan låne idéerne og tilpasse dem.

### Folkevalgte, der bliver truet

Siden 1. november 2025 har folkevalgte og deres nærmeste kunnet få en kontaktperson i politiet, hvis de bliver chikaneret eller truet på grund af deres politiske arbejde. Kontaktpersonen giver råd og hjælper videre. Ordningen gælder både byråd og regionsråd.

### Det gør vi i 2026

- Hvert byråd og regionsrådet får tilbud om at høre om kontaktpersonerne.
- Alle ungdomsuddannelser får tilbud om et besøg før årets store fester.
- Vi deler erfaringerne med sikre steder på et møde for alle kommuner i efteråret.

### Sådan ser vi, om det virker

Vi tæller besøg og møder, og vi spørger gæster, personale og frivillige, om de vidste, hvor de kunne få hjælp.`,
  },
  {
    kind: 'focus-area',
    number: '5.7',
    title: 'Færre indbrud og tryggere færden på nettet',
    key: 'indbrud-og-nettet',
    markdown: `En tyv kan komme gennem et vindue eller gennem en telefon. Begge dele efterlader andet end et tab: Man føler sig ikke længere tryg hjemme. Det gode er, at meget kan forebygges med viden og gode naboer.

### Bo Trygt i kommunerne

Bo Trygt er et partnerskab mod indbrud, hvor blandt andre Det Kriminalpræventive Råd, TrygFonden og politiet er med. Lokalt taler kommune, politi, forsikringsselskaber og medier sammen om de samme enkle råd. De fleste nordjyske kommuner er med, og Læsø overvejer, hvordan en ø bedst kan deltage. I Hjørring indgår arbejdet i et bredere projekt om godt naboskab.

### Svindel i telefonen og på nettet

Mange ældre bliver ringet op af en, der siger, at han kommer fra banken eller politiet. Rådet er kort: Læg på, og ring selv til det nummer, du kender. Hjemmeplejen, bibliotekerne og ældreforeningerne hjælper med at få budskabet ud. Det samme gør forebyggelsesbetjentene, når de besøger bosteder og seniorklubber.

### Børn og unge på nettet

Skolerne kan få oplæg om sikkerhed på nettet, og forældrene har deres egen del. Det handler om at dele billeder, om grænser og om, hvem man kan gå til, når noget går galt.

### Det gør vi i 2026

- Hver kommune holder mindst ét åbent møde om svindel sammen med politiet.
- Bo Trygt-kommunerne udveksler erfaringer i foråret.
- Kredsrådet tager forebyggelse på sociale medier op som tema.

### Sådan ser vi, om det virker

Vi tæller møder og deltagere, og vi spørger bagefter, om deltagerne har ændret en vane. Flere anmeldelser om forsøg på svindel kan være et godt tegn: Så er det blevet opdaget i tide. Gode råd til hjemmet findes hos [Det Kriminalpræventive Råd](https://www.dkr.dk).`,
  },
  {
    kind: 'focus-area',
    number: '5.8',
    title: 'Lavere fart og mere sikker trafik',
    key: 'trafik',
    markdown: `For høj fart er det, mange borgere skriver til politiet om. Det er forståeligt: Nogle få kilometer i timen kan afgøre, om et barn på en skolevej slipper med skrækken.

### Hvor vi måler

Politiets fotovogne bliver brugt i alle ni kommuner. Stederne vælges ud fra målinger af farten, fra ulykker og fra det, kommunerne ved om deres egne veje. Vi måler også, hvor der ikke har været ulykker, hvis farten viser, at det er et spørgsmål om tid.

### Når en borger beder om kontrol

Alle kan pege på en strækning gennem ”bestil en betjent” på [politi.dk](https://politi.dk). Politiet vurderer, om der kan måles på stedet, og hvordan det bedst gøres. Alle skal have et svar med en begrundelse, også når svaret er nej. Nogle gange er et bump, et skilt eller en cykelsti bedre end en bøde, og så går sagen videre til kommunen.

### Kampagner, der følges ad

Politi og kommuner følger kampagnekalenderen fra Rådet for Sikker Trafik. Ved skolestart står betjente ved skolerne sammen med skolepatruljer og forældre, så budskabet er det samme fra alle.

### Det gør vi i 2026

- Hver kommune sender senest den 1. marts en liste med de veje, der bekymrer mest.
- Politiet svarer på listen og fortæller, hvad der er muligt.
- Alle kommuner er med i kampagnen ved skolestart i august.
- Lokalrådene får en årlig oversigt over kontroller og svar til borgerne.

### Sådan ser vi, om det virker

Vi sammenligner farten på de udvalgte veje før og efter. Vi tæller også, hvor mange henvendelser der får svar, og hvor lang tid det tager. Målet er et svar inden fire uger.`,
  },
]
