import type { DemoPart } from './types.ts'

/** Chapters 1 to 5 of the plan for 2026. */
export const chaptersBefore2026: readonly DemoPart[] = [
  {
    kind: 'section',
    number: '1',
    title: 'Samarbejdet i kredsrådet og de ni lokalråd',
    key: 'samarbejdet',
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
| 1. februar 2026 | De ni handleplaner er færdige | Lokalrådene |
| 17. marts 2026 | Besøg på Læsø | Politidirektøren |
| 19. maj 2026 | Møde i kredsrådet om ungdomskriminalitet | Sekretariatet |
| Juni 2026 | Status på alle indsatser | Tovholderne |
| 15. september 2026 | Besøg i Rebild | Politidirektøren |
| Oktober 2026 | Evaluering af året | Lokalrådene |
| November 2026 | Nye tal og udkast til næste plan | Sekretariatet |
| 8. december 2026 | Kredsrådet behandler planen for 2027 | Politidirektøren |

Sekretariatet sender dagsordenen ud senest 14 dage før hvert møde.`,
  },
  {
    kind: 'section',
    number: '2',
    title: 'Tallene, vi planlægger efter',
    key: 'tal-og-tendenser',
    markdown: `En plan skal bygge på tal, som andre kan efterprøve. Først i november trækker politiets analytiker årets anmeldelser. Ved hvert tal skal der stå, hvor det kommer fra, hvornår det er trukket, og om det dækker et helt år eller kun en del af det.[^1]

### Tallene her er opdigtede

Tabellen viser, hvordan tallene kommer til at stå. De er demonstrationstal. De siger intet om kriminaliteten i Nordjylland og må ikke bruges som statistik.

| Område | Demonstrationstal, januar-oktober 2025 | Det hører til |
|---|---|---|
| Narko og doping | 664 anmeldelser | Salg, besiddelse og indførsel |
| Indbrud i beboelse | 463 anmeldelser | Huse og lejligheder |

### Sådan læser vi dem

- En anmeldelse er ikke det samme som en forbrydelse. Noget bliver aldrig anmeldt, og især svindel kan være mere udbredt, end tallene viser.
- Små tal svinger. I en lille kommune kan to sager mere ligne en stigning, selv om intet har ændret sig.
- Ti måneder sammenlignes med de samme ti måneder året før, aldrig med et helt år.
- Vi skriver kun, at noget stiger eller falder, når en analyse kan bære det.

### Det holder vi øje med

- **Kunstig intelligens** kan efterligne stemmer og billeder og dermed gøre svindel, chikane og overgreb mod børn sværere at opdage.
- **Hybride trusler** kan ramme både el, vand og tillid. Det handler kapitel 3 om.
- **Bander** kan flytte deres forretning fra gaden til telefonen.
- **Opioider** kan skabe stærk afhængighed på kort tid, og afhængighed kan føre anden kriminalitet med sig.
- **Tonen mod folkevalgte** har betydning for, hvem der har lyst til at stille op.

[^1]: En anmeldelse kan ændre sig, efter at tallet er trukket. Derfor kan ældre tal blive lidt højere eller lavere, når de trækkes igen.`,
  },
  {
    kind: 'section',
    number: '3',
    title: 'Sikkerhed og beredskab i en urolig tid',
    key: 'sikkerhed-og-beredskab',
    markdown: `Et højvande, et langt strømsvigt eller et angreb på et it-system rammer ikke kun én myndighed. Det rammer mange på samme tid. Derfor skal aftalerne ligge klar, og vi skal kende hinanden, før det sker.

### Den Lokale Beredskabsstab

Når en hændelse kræver, at flere arbejder sammen, samler politiet kommunerne, Region Nordjylland, Beredskabsstyrelsen, Hjemmeværnet og andre i Den Lokale Beredskabsstab. Politiet leder staben. Når der er ro på, bruger vi den til at dele viden, holde øvelser og samle op på det, vi har lært.

### Når vejret bliver farligt

Nordjylland har lange kyster og meget lavt land. Storm, skybrud og højvande kan komme med kort varsel. Efter hver større hændelse gennemgår staben forløbet: Hvad virkede? Hvad manglede vi? Hvem gør noget anderledes næste gang? Svarene går til alle ni kommuner.

### Hybride trusler

En hybrid trussel er et forsøg på at skade eller skræmme et samfund uden åben krig. Det kan være hærværk mod forsyningen, angreb på it-systemer, droner, hvor de ikke må være, eller falske historier, der skal skabe mistillid. Nogle gange bliver lokale kriminelle betalt for at gøre arbejdet. Vi kan ikke love, at intet sker. Vi kan øve os i at opdage det tidligt og komme hurtigt på fode igen.

### Det gør vi i 2026

- Vi holder mindst én øvelse på tværs af myndighederne.
- Vi aftaler på forhånd, hvem der fortæller borgerne hvad, så de får ét klart budskab.
- Hver kommune og politiet tjekker, at de kan få fat i hinanden uden for arbejdstid.
- Kredsrådet får en status på begge ordinære møder.

Øvelsen er bestået, når hver deltager bagefter kan pege på én ting, der er blevet lavet om.`,
  },
  {
    kind: 'section',
    number: '4',
    title: 'Det lokale politi i en national ramme',
    key: 'nationalt-perspektiv',
    markdown: `Nordjyllands Politi er en del af et landsdækkende politi. Folketing og regering lægger de store linjer, og kræfterne bliver fordelt mellem politikredsene efter behov. Til enkelte opgaver kan der følge særlige penge med.

Det kan mærkes i kommunerne. De samme medarbejdere skal være synlige på torvet, tage sig af en nabokonflikt og efterforske svindel, hvor sporene fører til udlandet. Alt er vigtigt, men alt kan ikke ske på én gang.

### Det spørger vi om, når vi prioriterer

- Hvor bliver mennesker skadet mest?
- Hvad kan vi forebygge, så det ikke ender som en straffesag?
- Hvem løser opgaven bedst: politiet, kommunen eller nogle helt andre?
- Hvad har vi pligt til efter loven og de nationale aftaler?

### Det kan kommunerne regne med

Nationale opgaver kan ændre vores planer fra den ene uge til den anden. Når det sker, får lokalrådet at vide, hvad der bliver udskudt, hvorfor det sker, og hvornår vi ser på det igen. Ingen skal opdage det ved, at betjenten bare ikke kommer.

Den anden vej tager politidirektøren de lokale erfaringer med, når de nationale rammer bliver drøftet. Det, en skoleleder på Læsø eller en natteravn i Aalborg lægger mærke til, kan være det første tegn på noget, der snart angår hele landet.

Du kan læse mere om politiets opgaver og organisation på [politi.dk](https://politi.dk).`,
  },
  {
    kind: 'section',
    number: '5',
    title: 'Otte indsatsområder, som vi løfter sammen',
    key: 'indsatsomraader',
    markdown: `Et indsatsområde er en opgave, som hverken politiet eller kommunen kan løse alene. Kredsrådet har valgt otte for 2026. Nummeret siger ikke noget om, hvor vigtigt området er.

### Sådan har vi valgt

Vi har set på tallene, på lokalrådenes erfaringer og på det, kommunerne sagde i høringen. Et område er med, når vi kan svare ja til tre spørgsmål:

1. Findes problemet i flere kommuner?
2. Når vi længere sammen end hver for sig?
3. Kan vi bagefter se, om det hjalp?

### Sådan svarer lokalrådene

Hvert lokalråd tager stilling til alle otte områder i sin handleplan:

| Svar | Det betyder |
|---|---|
| Dækket | Lokalrådet har mindst én indsats, som svarer til behovet |
| Delvist dækket | Noget er i gang, og lokalrådet skriver, hvad der mangler |
| Ikke relevant | Problemet fylder ikke her, og lokalrådet skriver hvorfor |

Et begrundet nej er et godt svar. Ingen skal opfinde en indsats for at fylde et skema ud.

### Det skal en indsats have

- en tovholder, der har sagt ja, og helst en stedfortræder
- et mål, der kan måles, og et tal at begynde fra
- aktiviteter med datoer
- en aftalt dag, hvor vi ser på, om den virkede

Fire gange om året fortæller tovholderen kort, hvordan det går. Det tager to minutter og er den bedste hjælp, kredsrådet kan få.`,
  },
]
