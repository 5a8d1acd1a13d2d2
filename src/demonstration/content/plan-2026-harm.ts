import type { DemoPart } from './types.ts'

/** Focus areas 5.1 to 5.4 of the plan for 2026: harm to people, drugs, vulnerable people, gangs. */
export const harm2026: readonly DemoPart[] = [
  {
    kind: 'focus-area',
    number: '5.1',
    title: 'Tidlig hjælp mod vold i nære relationer',
    key: 'vold-i-naere-relationer',
    markdown: `Vold i hjemmet begynder sjældent med et slag. Den kan begynde med kontrol, trusler, overvågning eller beskeder, der aldrig holder op. Den skader den, det går ud over, og de børn, der lever midt i det. Jo før nogen ser det, jo lettere er det at hjælpe.

### Flere skal kunne se det

Sundhedsplejersken, læreren, sagsbehandleren og hjemmeplejen er tit tæt på familien længe før politiet. De skal vide, hvilke tegn de skal tage alvorligt, og hvem de kan ringe til. Mange, der lever med vold, ønsker først og fremmest, at den hører op. Derfor må hjælpen ikke afhænge af, om der er en straffesag.

### Et team for hele kredsen

Politiet har et særligt team for vold i nære relationer, stalking og tilhold. Det vurderer faren, lægger en plan for sikkerheden sammen med den udsatte og holder forbindelsen til kommunen. Den, der udøver vold, skal også have et tilbud om at lære at lade være.

### Det gør vi i 2026

- Hvert lokalråd udpeger én indgang i kommunen og én i politiet.
- Vi holder to fælles kurser om tidlige tegn for medarbejdere i kommuner og politi.
- Kredsrådet drøfter, hvordan vi kan hjælpe, før der er en anmeldelse.
- De myndigheder, der har hjulpet en familie, følger op efter tre måneder.[^1]

### Sådan ser vi, om det virker

Ved årets slutning tæller vi, hvor mange kommuner der har faste indgange, og hvor mange medarbejdere der har været på kursus. Vi spørger også krisecentrene, om folk kommer tidligere.

[^1]: Opfølgningen ligger hos de myndigheder, der kender familien. I denne plan og i handleplanerne står der intet om enkeltpersoner.`,
  },
  {
    kind: 'focus-area',
    number: '5.2',
    title: 'Mod narkotika, opioider og ulovlige puff bars',
    key: 'narkotika',
    markdown: `Det er let at købe narkotika, når sælgeren ligger i telefonen. En besked og en overførsel er nok. Mange unge ved ikke, hvor stærkt det er, de får. Opioider er særligt farlige, fordi selv en lille mængde kan slå ihjel, og fordi afhængigheden kommer hurtigt.

### Puff bars, der ligner slik

Puff bars sælges i farver og smage, som tiltaler børn, og nogle indeholder langt mere nikotin, end pakken fortæller. Politiet går efter dem, der tjener på salget. Skoler og forældre får viden, som de kan bruge hjemme ved køkkenbordet.

### Bagmænd og gadesalg

Politiet arbejder på fire måder samtidig: med synlige patruljer, efterforskning, analyse og forebyggelse. Det, der bliver set på gaden, skal kunne bruges i efterforskningen. Det, efterforskningen viser, skal gøre forebyggelsen klogere.

### Hjælp til dem, der vil ud

Straf får sjældent nogen ud af et misbrug. Kommunerne har tilbud til unge med rusmiddelproblemer, og betjentene skal kunne fortælle om dem, også klokken to om natten.

### Det gør vi i 2026

- SSP-konsulenter og forebyggelsesbetjente får hvert kvartal en kort, fælles opdatering om nye stoffer.
- Alle udskolinger får tilbud om et oplæg om opioider og puff bars.
- Politiet gør en særlig indsats mod salg på sociale medier.
- Kredsrådet drøfter i foråret, om de unge mangler tilbud.

### Sådan ser vi, om det virker

Vi opgør, hvor mange skoler der siger ja til oplægget, og hvor mange unge der finder et rusmiddeltilbud gennem politiet. Beslaglæggelser viser, hvad politiet har fundet, men ikke, hvor meget der findes. Derfor står det tal aldrig alene.`,
  },
  {
    kind: 'focus-area',
    number: '5.3',
    title: 'Sammenhængende hjælp til sårbare borgere',
    key: 'saarbare-borgere',
    markdown: `Nogle mennesker møder politiet igen og igen, uden at kriminalitet er det egentlige problem. De er syge, bange eller alene, og de kender ofte mange myndigheder i forvejen. Når ingen har hele billedet, går hjælpen i stykker på vejen.

### En aftalt vej gennem krisen

For de få, der tit ender i en akut krise, skal vejen være aftalt på forhånd: Hvem tager telefonen? Hvad hjælper? Hvad gør det værre? Aftalen laves af dem, der har ansvaret for behandling og støtte, og så vidt muligt sammen med borgeren selv. Politiet får kun det at vide, som er nødvendigt for at komme roligt ind ad døren.

### Bosteder og betjente, der kender hinanden

Det gør en forskel, om man har mødt hinanden før. Derfor skal hvert bosted vide, hvem det kan tale med hos det lokale politi, når der ikke er krise. Samarbejdet mellem politi, sociale myndigheder og psykiatri er beskrevet i kapitel 7.

### Det gør vi i 2026

| Hvornår | Hvad | Hvem inviterer |
|---|---|---|
| Marts | Netværksmøde for kommuner, bosteder, socialtilsyn og betjente | Nordjyllands Politi |
| Juni | Status på aftalerne med psykiatrien | PSP-koordinatoren |
| September | Fælles træning i at tale en konflikt ned | Kommunerne og politiet |
| November | Samlede erfaringer til kredsrådet | Sekretariatet |

### Sådan ser vi, om det virker

Vi spørger bosteder og betjente, om de ved, hvem de skal ringe til. Vi følger også, hvor ofte politiet må bruge magt over for en borger i krise. Tallet opgøres samlet for hele kredsen, så ingen kan genkende sig selv eller andre.`,
  },
  {
    kind: 'focus-area',
    number: '5.4',
    title: 'Fælles indsats mod bander og rekruttering',
    key: 'bandekriminalitet',
    markdown: `Bander lever af frygt, penge og nye unge. Vil vi svække dem, skal vi tage fat i alle tre dele samtidig.

### Hurtige sager og tydelige zoner

Politiet giver efterforskningen af bandekriminalitet høj prioritet og arbejder tæt sammen med anklagemyndigheden om at få sagerne hurtigt for retten. Ved en konflikt kan politiet oprette en visitationszone i en periode. En zone skal have et klart formål, en slutdato og en begrundelse, som alle kan finde på [politi.dk](https://politi.dk).

### Færre nye unge

Vejen ind går tit gennem en tjeneste, en gæld eller et fællesskab, der føles tryggere end det, man kommer fra. Skolen, klubben, træneren og forældrene ser det som regel først. Bandepakken fra 2023 gav myndighederne nye redskaber, og kredsrådet følger, hvordan vi bruger dem. Omkring store fodboldkampe taler politi og SSP også med forældre til helt unge, der søger de hårde miljøer.

### Oplysninger, der må deles

Myndigheder må under bestemte betingelser dele oplysninger for at forebygge kriminalitet. Det kan være afgørende, når en kommune overvejer at forbyde ophold på et samlingssted. Vi deler kun det nødvendige, og vi skriver ned, hvorfor vi gjorde det.

### Det gør vi i 2026

- Lokalrådet får besked, når en zone eller et forbud begynder, ændres og slutter.
- SSP eller politi taler med forældrene inden for en uge, når der er bekymring for et barn.
- Alle kommuner kender vejen til Exit og kan vise den til andre.
- Kredsrådet drøfter i maj de praktiske rammer for at dele oplysninger.

### Sådan ser vi, om det virker

Vi opgør, hvor ofte fristen på en uge bliver holdt, og hvor mange der begynder i et Exit-forløb. Vi spørger også beboere og butikker i de berørte områder, om de oplever, at hverdagen er blevet roligere.`,
  },
]
