import type { DemoDraftPart } from './types.ts'

/** The draft of chapters 6 and 7 for 2027. */
export const draftChaptersAfter2027: readonly DemoDraftPart[] = [
  {
    kind: 'section',
    number: '6',
    title: 'Fra fælles plan til ni lokale handleplaner',
    key: 'lokale-handleplaner',
    carry: 'rewrite',
    reason: 'Løftet fra det gamle kapitel 4 er skrevet ind, og fristen er rettet. (j.nr. JUVKKUNG)',
    writer: 'sekretariatsmedarbejder',
    ready: true,
    comments: [],
    markdown: `En plan for hele kredsen hjælper ingen, før nogen gør noget. Det sker i lokalrådene. Senest den 1. februar 2027 har hvert lokalråd en handleplan for året.

### Det står i en handleplan

- et svar på hvert af de ni indsatsområder
- de indsatser, lokalrådet sætter i gang eller fører videre, med tovholder, mål og datoer
- lokale behov, som ikke står i den fælles plan
- hvornår lokalrådet selv følger op
- hvad evalueringen fra 2026 har ændret

En handleplan behøver ikke være lang. Den skal kunne læses af en borger og bruges af den, der har lovet at gøre arbejdet. Det, der fortsætter fra sidste år, skal ikke skrives forfra.

### Hvis noget ikke går som planlagt

Så skriver tovholderen det. En indsats, der er bagud, er ikke en dårlig indsats, men lokalrådet skal kunne nå at hjælpe. Har vi ikke hørt noget, står der ”ukendt” i oversigten. Det bliver aldrig vist som nul og aldrig som grønt. Må politiet udskyde noget, får lokalrådet at vide, hvad det er, hvorfor det sker, og hvornår vi ser på det igen.

### Hvem kan man spørge?

| Spørgsmål om | Funktion | Hvor |
|---|---|---|
| Den fælles plan og kredsrådet | Leder af Det Kriminalpræventive Sekretariat | Nordjyllands Politi |
| Handleplanen i en kommune | Koordinator for lokalrådet | Kommunen |
| Tal og analyser | Analytiker | Nordjyllands Politi |
| En enkelt indsats | Tovholderen, som står ved indsatsen | Kommunen eller politiet |

### Når året er gået

I oktober ser lokalrådet på hver indsats: Blev den gennemført? Hjalp den? Skal den fortsætte, laves om eller stoppe? Svarene er begyndelsen på næste års plan. (j.nr. QQLZUGIL)`,
  },
  {
    kind: 'section',
    number: '7',
    title: 'Bilag: Her mødes vi om forebyggelsen',
    key: 'samarbejdsfora',
    carry: 'keep',
    reason: null,
    writer: 'sekretariatsmedarbejder',
    ready: true,
    comments: [],
    markdown: `Meget af det forebyggende arbejde foregår i faste samarbejder, som har eksisteret længe. Her er de vigtigste. Sager om enkelte mennesker bliver kun behandlet dér og aldrig i kredsrådet, i lokalrådene eller i denne plan.[^1]

| Samarbejde | For hvem | Hvem er med |
|---|---|---|
| SSP og SSP+ | Børn og unge, nogle steder op til 25 år | Skole, sociale myndigheder, politi |
| PSP | Sårbare voksne | Politi, sociale myndigheder, psykiatri |
| Infohus | Tegn på ekstremisme | Politi og kommuner |
| Exit | Mennesker på vej ud af bander | Politi, kommuner, Kriminalforsorgen |
| Børnehus Nord | Børn udsat for overgreb | Kommuner, politi, sundhedsvæsen |
| Voldsforebyggende netværk | Vold i nære relationer | Kommuner, krisecentre, politi og flere |

### Børn og unge

SSP begynder i skolen og i hverdagen. For unge, der er tæt på alvorlig kriminalitet, findes der mere målrettede fora, blandt andet § 115-udvalg, ungesamråd og Ungdomskriminalitetsnævnet. I SSP Samråd Nord lærer konsulenterne af hinanden på tværs af kommunerne.

### Sårbare voksne

I PSP aftaler politi, sociale myndigheder og psykiatri, hvem der gør hvad, så et menneske i krise ikke bliver sendt rundt. Kriminalforsorgen er med, når det er relevant.

### Ekstremisme og bander

Infohuset rådgiver medarbejdere, der er bekymrede for, om nogen er ved at blive radikaliseret. Hver kommune har sin egen lokale del. Exit hjælper mennesker, der vil ud af rocker- og bandemiljøet, med bolig, arbejde og et nyt netværk.

### Vold og overgreb

I Børnehus Nord får børn hjælp ét sted, når der er mistanke om overgreb. Det voldsforebyggende netværk samler dem, der arbejder med vold i hjemmet, om ny viden og fælles erfaringer.

[^1]: Rammerne for at dele oplysninger om enkelte borgere står blandt andet i retsplejelovens § 115. De ændres ikke af denne plan. (j.nr. ZHFLVEIQ)`,
  },
]
