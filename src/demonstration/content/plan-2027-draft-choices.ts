import type { DemoDraftPart } from './types.ts'

/** The draft of chapters 4 and 5 for 2027, with the chapter that goes out. */
export const draftChoices2027: readonly DemoDraftPart[] = [
  {
    kind: 'section',
    number: null,
    title: 'Det lokale politi i en national ramme',
    key: 'nationalt-perspektiv',
    carry: 'drop',
    reason:
      'Borgmestrene fandt kapitlet for almindeligt. Løftet om besked ved udskudte opgaver flyttes til de lokale handleplaner. (j.nr. ZMABBPUB)',
    writer: 'sekretariatsleder',
    ready: true,
    comments: [
      {
        by: 'politidirektoer',
        text: 'Enig. Løftet om besked skal overleve, resten må gerne gå ud. (j.nr. HHSPMXEY)',
        resolved: true,
      },
    ],
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

Du kan læse mere om politiets opgaver og organisation på [politi.dk](https://politi.dk). (j.nr. XLYNDIQS)`,
  },
  {
    kind: 'section',
    number: '4',
    title: 'Det tager vi med fra 2026 (j.nr. WPBUPWUD)',
    key: 'laering-fra-2026',
    carry: 'new',
    reason: 'Ønske fra kredsrådets møde i maj: planen skal begynde med det, vi har lært. (j.nr. EJQCAPLY)',
    writer: 'sekretariatsmedarbejder',
    ready: false,
    comments: [],
    markdown: `Ni lokalråd har set tilbage på deres handleplaner. De har skrevet om det, der lykkedes, og om det, der ikke gjorde. Her er det, vi har valgt at handle på.

### Det virkede

- **Faste indgange.** I de kommuner, hvor kommune og politi har hver sin kontakt for vold i nære relationer, går der kortere tid fra bekymring til samtale.
- **Forældremøder før festerne.** Skolerne melder om roligere aftener, når forældrene har aftalt de samme regler.
- **Korte opdateringer.** Tovholdere, der skriver to linjer hvert kvartal, får oftere hjælp i tide.

### Det virkede ikke

- Netværksmødet om sårbare borgere blev for stort. I 2027 bliver det til tre mindre.
- Flere indsatser havde et mål, men intet tal at begynde fra. Det kan vi ikke evaluere.
- Sikre steder i nattelivet blev åbnet uden nok frivillige og måtte lukke igen kl. 01.

### Det ved vi ikke endnu

To lokalråd mangler at evaluere en eller flere indsatser. De står som ukendte i oversigten, ikke som gennemført. Vi venter svar inden kredsrådets møde den 8. december 2026.

Alt, der fortsætter, har fået en ny dato for, hvornår vi ser på det igen. (j.nr. NSABZPEY)`,
  },
  {
    kind: 'section',
    number: '5',
    title: 'Ni indsatsområder, som vi løfter sammen (j.nr. DMPDEHIG)',
    key: 'indsatsomraader',
    carry: 'rewrite',
    reason: 'Et område mere, og reglen om et tal at begynde fra bliver et krav. (j.nr. YCFFEABH)',
    writer: 'sekretariatsleder',
    ready: true,
    comments: [
      {
        by: 'vesthimmerland-koordinator',
        text: 'Godt med ”Et begrundet nej er et godt svar”. Behold den sætning. (j.nr. YAWAHCVO)',
        resolved: true,
      },
    ],
    markdown: `Et indsatsområde er en opgave, som hverken politiet eller kommunen kan løse alene. Kredsrådet har valgt ni for 2027: de otte fra sidste år og ét nyt om tryghed for folkevalgte og offentligt ansatte.

### Sådan har vi valgt

Vi har set på tallene, på evalueringerne fra de ni lokalråd og på det, kommunerne sagde i høringen. Et område er med, når vi kan svare ja til tre spørgsmål:

1. Findes problemet i flere kommuner?
2. Når vi længere sammen end hver for sig?
3. Kan vi bagefter se, om det hjalp?

### Sådan svarer lokalrådene

Hvert lokalråd tager stilling til alle ni områder i sin handleplan:

| Svar | Det betyder |
|---|---|
| Dækket | Lokalrådet har mindst én indsats, som svarer til behovet |
| Delvist dækket | Noget er i gang, og lokalrådet skriver, hvad der mangler |
| Ikke relevant | Problemet fylder ikke her, og lokalrådet skriver hvorfor |

Et begrundet nej er et godt svar. Ingen skal opfinde en indsats for at fylde et skema ud.

### Det skal en indsats have

- en tovholder, der har sagt ja, og helst en stedfortræder
- et mål, der kan måles, og et tal at begynde fra; uden det tal kan indsatsen ikke sættes i gang
- aktiviteter med datoer
- en aftalt dag, hvor vi ser på, om den virkede

Fire gange om året fortæller tovholderen kort, hvordan det går. Det tager to minutter og er den bedste hjælp, kredsrådet kan få. (j.nr. VQYMSWXT)`,
  },
]
