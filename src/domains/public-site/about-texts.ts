import type { Catalogue } from '#texts'

/** A page of running text, in Markdown. */
type Statement = { readonly title: string; readonly text: string }

/** What the site is, for an installation in use; a demonstration has its own. */
export const about: Catalogue<(police: string) => Statement> = {
  da: (police) => ({
    title: 'Om siden',
    text: `
Her kan alle læse, hvad ${police} og kommunerne har aftalt at gøre sammen for at forebygge kriminalitet og skabe tryghed.

## Hvem står bag

Siden drives af ${police} på vegne af kredsrådet. Kredsrådet består af politidirektøren og borgmestrene og vedtager planen hvert år.

## Det finder du her

- Samarbejdsplanen for hvert år, i alle vedtagne udgaver
- Lokalrådenes handleplaner: hvad hver kommune gør ved hvert indsatsområde, eller hvorfor den ikke gør noget
- Indsatserne, hvem der er tovholder, og hvordan det går
- Rådene og de funktioner, der sidder i dem
- Datoerne for drøftelse, vedtagelse og offentliggørelse
- Data, som kan hentes og bruges frit

## Det finder du ikke

Her er ingen oplysninger om borgere og ingen sager om enkeltpersoner. Lukkede punkter fra møderne bliver heller ikke vist.

## Kun det vedtagne

En plan bliver offentlig, når kredsrådet har vedtaget den på et møde, en handleplan, når lokalrådet har. Derefter kan teksten ikke ændres. Hvordan indsatserne går, følger med fra dag til dag: status, tal og udførte aktiviteter. En rettelse er en ny udgave med sin egen beslutning og en begrundelse, og den gamle udgave bliver stående.

## Ingen cookies

Den offentlige side bruger ingen cookies, måler ikke dit besøg og henter intet fra andre.

Har du brug for politiets hjælp, så ring 114, eller 112 hvis det haster.
`,
  }),
  en: (police) => ({
    title: 'About this site',
    text: `
Here everyone can read what ${police} and the municipalities have agreed to do together to prevent crime and help people feel safe.

## Who is behind it

The site is run by ${police} on behalf of the district council. The council consists of the chief of police and the mayors, and adopts the plan every year.

## What you will find

- The cooperation plan of every year, in every adopted edition
- The local councils’ action plans: what each municipality does about each focus area, or why it does nothing
- The measures, who leads them, and how they go
- The councils and the functions that sit on them
- The dates of discussion, adoption and publication
- Data to download and use freely

## What you will not find

There is nothing here about citizens and no cases about individuals. Closed items from meetings are not shown either.

## Only what was adopted

A plan becomes public when the district council has adopted it at a meeting, an action plan when its local council has. After that its text cannot be changed. How the measures go follows from day to day: status, figures and finished activities. A correction is a new edition with its own decision and a reason, and the old edition remains.

## No cookies

The public site uses no cookies, does not measure your visit and fetches nothing from others.

If you need the police, call 114, or 112 in an emergency.
`,
  }),
}

/** The statement that webtilgængelighedsloven asks for, until the authority writes its own. */
export const accessibility: Catalogue<(police: string) => Statement> = {
  da: (police) => ({
    title: 'Tilgængelighedserklæring',
    text: `
${police} er omfattet af lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (webtilgængelighedsloven). Erklæringen gælder denne side.

## Status

Siden er bygget til at følge den europæiske standard EN 301 549 og WCAG 2.2, niveau AA. Den er **delvist i overensstemmelse** med loven, fordi den ikke er gennemgået af uafhængige eksperter.

## Det kan stadig volde besvær

- Samarbejdsplanen, handleplanerne og indsatserne er kun skrevet på dansk.
- Tabeller med mange kolonner skal rulles vandret på en smal skærm.

Intet er undtaget med henvisning til, at det ville være en uforholdsmæssigt stor byrde.

## Sådan er erklæringen lavet

Den bygger på en egenvurdering: automatisk kontrol af alle sidetyper og gennemgang med tastatur.

## Giv os besked

Møder du noget, du ikke kan bruge, eller ønsker du indhold i en anden form, så skriv til ${police}. Adressen står på [politi.dk](https://politi.dk).

## Hvis du ikke får et svar, du kan bruge

Digitaliseringsstyrelsen fører tilsyn med loven. Du kan klage dertil gennem [digst.dk](https://digst.dk).
`,
  }),
  en: (police) => ({
    title: 'Accessibility statement',
    text: `
${police} is covered by the Danish Act on the accessibility of public sector bodies’ websites and mobile applications. This statement is about this site.

## Status

The site is built to follow the European standard EN 301 549 and WCAG 2.2, level AA. It is **partially compliant** with the Act, because it has not been reviewed by independent experts.

## What may still be difficult

- The cooperation plan, the action plans and the measures are written in Danish only.
- Tables with many columns must be scrolled sideways on a narrow screen.

Nothing has been exempted as a disproportionate burden.

## How this statement was made

It rests on a self-assessment: automatic checks of every kind of page and a review by keyboard.

## Tell us

If you find something you cannot use, or need content in another form, write to ${police}. The address is on [politi.dk](https://politi.dk).

## If the answer does not help

The Danish Agency for Digital Government supervises the Act. You can complain to the agency through [digst.dk](https://digst.dk).
`,
  }),
}
