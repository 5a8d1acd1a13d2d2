import type { DemoDraftPart } from './types.ts'

/** The draft of chapters 1 to 3 for 2027. */
export const draftOpening2027: readonly DemoDraftPart[] = [
  {
    kind: 'section',
    number: '1',
    title: 'Samarbejdet i kredsrådet og de ni lokalråd',
    key: 'samarbejdet',
    carry: 'keep',
    reason: null,
    writer: 'sekretariatsmedarbejder',
    ready: true,
    comments: [
      {
        by: 'aalborg-koordinator',
        text: 'Er datoen for besøget i september aftalt med Mariagerfjord? (j.nr. ZIKGHGDJ)',
        resolved: true,
      },
    ],
    markdown: `Kriminalitet følger ikke kommunegrænser, men trygheden skabes lokalt. Derfor arbejder politiet og de ni kommuner i Nordjylland sammen på to niveauer: i ét kredsråd for hele politikredsen og i et lokalråd i hver kommune.

### Kredsrådet viser retningen

Politidirektøren er formand for kredsrådet, og de ni borgmestre er medlemmer. Her taler vi om, hvordan kriminaliteten udvikler sig, hvordan politiet løser sine opgaver, og hvor vi kan nå længere ved at gøre noget sammen. Rådet holder to ordinære møder om året. Politiets ledelse tager også ud i kommunerne og hører på stedet, hvad der fylder.

:::boks
**Hvad siger loven?** Reglerne om kredsråd står i [retsplejeloven](https://www.retsinformation.dk), §§ 111-113. Efter § 113 skal politidirektøren hvert år lægge en plan for, hvordan politiet vil arbejde sammen med kommunerne og andre i lokalområdet det næste år. Planen skal blandt andet pege på de opgaver, parterne vil løfte i fællesskab. Når kredsrådet har godkendt planen, kan alle læse den.
:::

### Lokalrådene kender stedet

I lokalrådet mødes den lokale politiledelse og kommunen. De inviterer andre med, når det giver mening: skoler, boligorganisationer, foreninger eller erhvervslivet. Nogle steder er politiet formand, andre steder kommunen. Hvert lokalråd skriver en handleplan for året.

### Året kort fortalt

| Hvornår | Hvad sker der? | Hvem sørger for det? |
|---|---|---|
| 1. februar 2027 | De ni handleplaner er færdige | Lokalrådene |
| 16. marts 2027 | Besøg i Hjørring | Politidirektøren |
| 25. maj 2027 | Møde i kredsrådet om ungdomskriminalitet | Sekretariatet |
| Juni 2027 | Status på alle indsatser | Tovholderne |
| 14. september 2027 | Besøg i Mariagerfjord | Politidirektøren |
| Oktober 2027 | Evaluering af året | Lokalrådene |
| November 2027 | Nye tal og udkast til næste plan | Sekretariatet |
| 7. december 2027 | Kredsrådet behandler planen for 2028 | Politidirektøren |

Sekretariatet sender dagsordenen ud senest 14 dage før hvert møde. (j.nr. PRTHERUV)`,
  },
  {
    kind: 'section',
    number: '2',
    title: 'Tallene, vi planlægger efter',
    key: 'tal-og-tendenser',
    carry: 'rewrite',
    reason: 'Nye tal, og borgmestrene har bedt om at kunne se, hvor sikre tallene er. (j.nr. CGWROTWR)',
    writer: 'analytiker',
    ready: false,
    comments: [
      {
        by: 'sekretariatsleder',
        text: 'Kan vi skrive ”ved ikke” i stedet for ”inden for usikkerheden”? Det forstår alle. (j.nr. QAIAPFZG)',
        resolved: true,
      },
      {
        by: 'borgmester-laesoe',
        text: 'Med så få sager hos os bør tabellen ikke deles op på kommuner. Kan det stå i teksten? (j.nr. QMFKKDCR)',
        resolved: false,
      },
      {
        by: 'leder-efterforskning',
        text: 'Afsnittet om opioider er for forsigtigt. Jeg sender et forslag inden fredag. (j.nr. YIRPGHGC)',
        resolved: false,
      },
    ],
    markdown: `En plan skal bygge på tal, som andre kan efterprøve. Den 3. november trak politiets analytiker årets anmeldelser. Ved hvert tal skal der stå, hvor det kommer fra, hvornår det er trukket, og om det dækker et helt år eller kun en del af det.[^1]

### Tallene her er opdigtede

Tabellen viser, hvordan tallene kommer til at stå. De er demonstrationstal. De siger intet om kriminaliteten i Nordjylland og må ikke bruges som statistik.

| Område | Demonstrationstal, januar-oktober 2026 | Så sikkert er tallet |
|---|---|---|
| Vold | 1.013 anmeldelser | Sikkert for kredsen, usikkert for små kommuner |
| Narko og doping | 481 anmeldelser | Afhænger af, hvor meget politiet leder |
| Indbrud i beboelse | 430 anmeldelser | Sikkert, de fleste indbrud bliver anmeldt |
| Bedrageri mv. | 1.100 anmeldelser | Usikkert, mange anmelder ikke |

### Sådan læser vi dem

- En anmeldelse er ikke det samme som en forbrydelse. Noget bliver aldrig anmeldt, og især svindel kan være mere udbredt, end tallene viser.
- Små tal svinger. For kommuner med få indbyggere viser vi derfor tre år samlet og skriver, hvor stor usikkerheden er.
- Ti måneder sammenlignes med de samme ti måneder året før, aldrig med et helt år.
- Vi skriver kun, at noget stiger eller falder, når en analyse kan bære det. Ellers skriver vi, at vi ikke ved det.

### Det holder vi øje med

- **Kunstig intelligens** bliver brugt til at efterligne stemmer og ansigter. Skoler og banker har bedt om fælles råd, som vi tager op i område 5.7.
- **Hybride trusler** kan ramme både el, vand og tillid. Det handler kapitel 3 om.
- **Bander** kan flytte deres forretning fra gaden til telefonen.
- **Opioider** kan skabe stærk afhængighed på kort tid, og afhængighed kan føre anden kriminalitet med sig.
- **Tonen mod folkevalgte** har betydning for, hvem der har lyst til at stille op. Fra 2027 har området sit eget afsnit, 5.9.

[^1]: En anmeldelse kan ændre sig, efter at tallet er trukket. Derfor kan ældre tal blive lidt højere eller lavere, når de trækkes igen. (j.nr. CDZWXGXK)`,
  },
  {
    kind: 'section',
    number: '3',
    title: 'Sikkerhed og beredskab i en urolig tid',
    key: 'sikkerhed-og-beredskab',
    carry: 'rewrite',
    reason: 'Øvelsen i april viste, at borgerne fik for mange forskellige beskeder. (j.nr. DIOUYRDL)',
    writer: 'leder-beredskab',
    ready: true,
    comments: [
      {
        by: 'observatoer-region',
        text: 'Vi hedder Region Nordjylland, ikke ”regionen”, hele vejen igennem. Det er rettet. (j.nr. CDSOCZZR)',
        resolved: true,
      },
    ],
    markdown: `Et højvande, et langt strømsvigt eller et angreb på et it-system rammer ikke kun én myndighed. Det rammer mange på samme tid. Derfor skal aftalerne ligge klar, og vi skal kende hinanden, før det sker.

### Den Lokale Beredskabsstab

Når en hændelse kræver, at flere arbejder sammen, samler politiet kommunerne, Region Nordjylland, Beredskabsstyrelsen, Hjemmeværnet og andre i Den Lokale Beredskabsstab. Politiet leder staben. Mellem hændelserne mødes den mindst fire gange om året, og hver gang øver den ét enkelt skridt: at ringe rundt, at flytte folk eller at fortælle, hvad der er sket.

### Når vejret bliver farligt

Nordjylland har lange kyster og meget lavt land. Storm, skybrud og højvande kan komme med kort varsel. I april øvede vi et døgn uden strøm. Nødplanerne holdt, men borgerne fik tre forskellige råd om drikkevand. Den fejl retter vi i 2027.

### Hybride trusler

En hybrid trussel er et forsøg på at skade eller skræmme et samfund uden åben krig. Det kan være hærværk mod forsyningen, angreb på it-systemer, droner, hvor de ikke må være, eller falske historier, der skal skabe mistillid. Nogle gange bliver lokale kriminelle betalt for at gøre arbejdet. Vi kan ikke love, at intet sker. Vi kan øve os i at opdage det tidligt og komme hurtigt på fode igen.

### Det gør vi i 2027

- Vi holder to øvelser på tværs af myndighederne, den ene uden varsel.
- Vi skriver ti færdige beskeder til borgerne, som alle myndigheder bruger uændret.
- Hver kommune og politiet tjekker, at de kan få fat i hinanden uden for arbejdstid.
- Kredsrådet får en status på begge ordinære møder.

Øvelsen er bestået, når hver deltager bagefter kan pege på én ting, der er blevet lavet om. (j.nr. QBYMYSTQ)`,
  },
]
