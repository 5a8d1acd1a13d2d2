import type { DemoDraftPart } from './types.ts'

/** The draft of focus areas 5.1 to 5.4 for 2027. */
export const draftHarm2027: readonly DemoDraftPart[] = [
  {
    kind: 'focus-area',
    number: '5.1',
    title: 'Tidlig hjælp mod vold i nære relationer',
    key: 'vold-i-naere-relationer',
    carry: 'rewrite',
    reason: 'Teamet er kommet godt fra start, og opfølgningen skal ligge fast hos kommunen. (j.nr. NJRIJOGA)',
    writer: 'leder-naere-relationer',
    ready: true,
    comments: [
      {
        by: 'frederikshavn-socialchef',
        text: 'Tre måneder er for længe. Foreslår seks uger. (j.nr. NPQITDPT)',
        resolved: true,
      },
    ],
    markdown: `Vold i hjemmet begynder sjældent med et slag. Den kan begynde med kontrol, trusler, overvågning eller beskeder, der aldrig holder op. Den skader den, det går ud over, og de børn, der lever midt i det. Børn er ikke vidner til volden. De er udsat for den.

### Flere skal kunne se det

Sundhedsplejersken, læreren, sagsbehandleren og hjemmeplejen er tit tæt på familien længe før politiet. Sidste år lærte to hundrede medarbejdere tegnene at kende. Nu skal de lære at stille det første spørgsmål. Mange, der lever med vold, ønsker først og fremmest, at den hører op. Derfor må hjælpen ikke afhænge af, om der er en straffesag.

### Et team for hele kredsen

Politiet har et særligt team for vold i nære relationer, stalking og tilhold. Det vurderer faren, lægger en plan for sikkerheden sammen med den udsatte og holder forbindelsen til kommunen. Den, der udøver vold, skal også have et tilbud om at lære at lade være.

### Det gør vi i 2027

- Alle ni kommuner har en fast indgang, som også kan nås i ferier og på helligdage.
- Vi holder fire små kurser om den svære samtale i stedet for to store om tegn.
- Kredsrådet drøfter, hvordan vi kan hjælpe, før der er en anmeldelse.
- Kommunen følger op efter seks uger og igen efter et halvt år.[^1]

### Sådan ser vi, om det virker

Ved årets slutning ser vi, hvor mange familier der har fået den opfølgning, de blev lovet. Tallet opgøres samlet. Vi spørger også krisecentrene, om folk kommer tidligere.

[^1]: Opfølgningen ligger hos de myndigheder, der kender familien. I denne plan og i handleplanerne står der intet om enkeltpersoner. (j.nr. SPCBAXEA)`,
  },
  {
    kind: 'focus-area',
    number: '5.2',
    title: 'Mod narkotika, opioider og ulovlige puff bars',
    key: 'narkotika',
    carry: 'keep',
    reason: null,
    writer: 'leder-forebyggelse',
    ready: true,
    comments: [],
    markdown: `Det er let at købe narkotika, når sælgeren ligger i telefonen. En besked og en overførsel er nok. Mange unge ved ikke, hvor stærkt det er, de får. Opioider er særligt farlige, fordi selv en lille mængde kan slå ihjel, og fordi afhængigheden kommer hurtigt.

### Puff bars, der ligner slik

Puff bars sælges i farver og smage, som tiltaler børn, og nogle indeholder langt mere nikotin, end pakken fortæller. Politiet går efter dem, der tjener på salget. Skoler og forældre får viden, som de kan bruge hjemme ved køkkenbordet.

### Bagmænd og gadesalg

Politiet arbejder på fire måder samtidig: med synlige patruljer, efterforskning, analyse og forebyggelse. Det, der bliver set på gaden, skal kunne bruges i efterforskningen. Det, efterforskningen viser, skal gøre forebyggelsen klogere.

### Hjælp til dem, der vil ud

Straf får sjældent nogen ud af et misbrug. Kommunerne har tilbud til unge med rusmiddelproblemer, og betjentene skal kunne fortælle om dem, også klokken to om natten.

### Det gør vi i 2027

- SSP-konsulenter og forebyggelsesbetjente får hvert kvartal en kort, fælles opdatering om nye stoffer.
- Alle udskolinger får tilbud om et oplæg om opioider og puff bars.
- Politiet gør en særlig indsats mod salg på sociale medier.
- Kredsrådet drøfter i foråret, om de unge mangler tilbud.

### Sådan ser vi, om det virker

Vi opgør, hvor mange skoler der siger ja til oplægget, og hvor mange unge der finder et rusmiddeltilbud gennem politiet. Beslaglæggelser viser, hvad politiet har fundet, men ikke, hvor meget der findes. Derfor står det tal aldrig alene. (j.nr. CVDQGVCY)`,
  },
  {
    kind: 'focus-area',
    number: '5.3',
    title: 'Sammenhængende hjælp til sårbare borgere',
    key: 'saarbare-borgere',
    carry: 'rewrite',
    reason:
      'Det store netværksmøde gav for lidt. Aftalerne om den enkelte skal i stedet laves tæt på bostederne. (j.nr. LYXVPXYY)',
    writer: 'psp-koordinator',
    ready: false,
    comments: [
      {
        by: 'mariagerfjord-socialchef',
        text: 'Hvem betaler for vikarer, når personalet er til træning? Det må stå her. (j.nr. NFDVMJOP)',
        resolved: false,
      },
      {
        by: 'observatoer-region',
        text: 'Psykiatrien kan ikke love svar samme dag. Skriv ”næste hverdag”. (j.nr. RWYMGUNI)',
        resolved: false,
      },
      { by: 'broenderslev-formand', text: 'Godt, at mødet deles i tre. (j.nr. JCQKKGYI)', resolved: true },
    ],
    markdown: `Nogle mennesker møder politiet igen og igen, uden at kriminalitet er det egentlige problem. De er syge, bange eller alene, og de kender ofte mange myndigheder i forvejen. Når ingen har hele billedet, må borgeren selv være sin egen koordinator på den værste dag i sit liv.

### En aftalt vej gennem krisen

For de få, der tit ender i en akut krise, skal vejen være aftalt på forhånd: Hvem tager telefonen? Hvad hjælper? Hvad gør det værre? Aftalen laves af dem, der har ansvaret for behandling og støtte, og så vidt muligt sammen med borgeren selv. Politiet får kun det at vide, som er nødvendigt for at komme roligt ind ad døren.

### Bosteder og betjente, der kender hinanden

Det gør en forskel, om man har mødt hinanden før. Hvert bosted får i 2027 en fast kontakt hos det lokale politi og et besøg, mens alt er roligt. Samarbejdet mellem politi, sociale myndigheder og psykiatri er beskrevet i kapitel 7.

### Det gør vi i 2027

| Hvornår | Hvad | Hvem inviterer |
|---|---|---|
| Februar-april | Tre små netværksmøder: nord, midt og syd i kredsen | Lokalrådene på skift |
| Maj | Aftale om, hvor hurtigt psykiatrien svarer bosteder og politi | PSP-koordinatoren |
| September | Fælles træning i at tale en konflikt ned | Kommunerne og politiet |
| November | Samlede erfaringer til kredsrådet | Sekretariatet |

### Sådan ser vi, om det virker

Hvert kvartal spørger vi ti bosteder, hvor længe de sidst ventede på svar. Vi følger også, hvor ofte politiet må bruge magt over for en borger i krise. Tallet opgøres samlet for hele kredsen, så ingen kan genkende sig selv eller andre. (j.nr. UQMQRMIM)`,
  },
  {
    kind: 'focus-area',
    number: '5.4',
    title: 'Fælles indsats mod bander og rekruttering',
    key: 'bandekriminalitet',
    carry: 'keep',
    reason: null,
    writer: 'leder-efterforskning',
    ready: true,
    comments: [],
    markdown: `Bander lever af frygt, penge og nye unge. Vil vi svække dem, skal vi tage fat i alle tre dele samtidig.

### Hurtige sager og tydelige zoner

Politiet giver efterforskningen af bandekriminalitet høj prioritet og arbejder tæt sammen med anklagemyndigheden om at få sagerne hurtigt for retten. Ved en konflikt kan politiet oprette en visitationszone i en periode. En zone skal have et klart formål, en slutdato og en begrundelse, som alle kan finde på [politi.dk](https://politi.dk).

### Færre nye unge

Vejen ind går tit gennem en tjeneste, en gæld eller et fællesskab, der føles tryggere end det, man kommer fra. Skolen, klubben, træneren og forældrene ser det som regel først. Bandepakken fra 2023 gav myndighederne nye redskaber, og kredsrådet følger, hvordan vi bruger dem. Omkring store fodboldkampe taler politi og SSP også med forældre til helt unge, der søger de hårde miljøer.

### Oplysninger, der må deles

Myndigheder må under bestemte betingelser dele oplysninger for at forebygge kriminalitet. Det kan være afgørende, når en kommune overvejer at forbyde ophold på et samlingssted. Vi deler kun det nødvendige, og vi skriver ned, hvorfor vi gjorde det.

### Det gør vi i 2027

- Lokalrådet får besked, når en zone eller et forbud begynder, ændres og slutter.
- SSP eller politi taler med forældrene inden for en uge, når der er bekymring for et barn.
- Alle kommuner kender vejen til Exit og kan vise den til andre.
- Kredsrådet drøfter i maj de praktiske rammer for at dele oplysninger.

### Sådan ser vi, om det virker

Vi opgør, hvor ofte fristen på en uge bliver holdt, og hvor mange der begynder i et Exit-forløb. Vi spørger også beboere og butikker i de berørte områder, om de oplever, at hverdagen er blevet roligere. (j.nr. XRWVJCIV)`,
  },
]
