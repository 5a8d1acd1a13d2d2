import type { DemoText } from './types.ts'

/** What the site is, who stands behind it, and what on it is made up. */
export const aboutTheSite: DemoText = {
  da: `## Om siden

Her kan du se, hvordan politi og kommuner kan samarbejde om at forebygge kriminalitet og skabe tryghed. Du kan læse den fælles plan for politikredsen, se, hvad hver kommune har valgt at gøre, og følge, hvordan det går.

### Det er en demonstration

Siden viser, hvad programmet Kredsplan kan. Hverken Nordjyllands Politi, kommunerne eller andre myndigheder står bag den, og ingen af dem har godkendt den.

### Det er opdigtet

- Planen og handleplanerne er skrevet til demonstrationen.
- Alle personer hedder Eksempel til efternavn og findes ikke. Mailadresserne kan ikke modtage post.
- Møder, beslutninger og aftaler har ikke fundet sted.
- Alle tal, der er mærket som demonstrationstal, er opdigtede. De må ikke bruges som statistik.

### Det er virkeligt

Kommunerne, deres numre, lovens regler om kredsråd og navnene på kendte samarbejder som SSP og Bo Trygt er virkelige. De er med, så siden ligner den hverdag, den er lavet til.

### Det finder du ikke

Her er ingen oplysninger om borgere og ingen sager om enkeltpersoner. Den slags hører hjemme i myndighedernes egne systemer. Lukkede punkter fra møderne bliver heller ikke vist.

Vil du læse om politiets rigtige arbejde, så gå til [politi.dk](https://politi.dk). Har du brug for hjælp med det samme, så ring 112.`,
  en: `## About this site

Here you can see how the police and municipalities can work together to prevent crime and help people feel safe. You can read the shared plan for the police district, see what each municipality has chosen to do, and follow how it is going.

### This is a demonstration

The site shows what the Kredsplan software can do. Neither North Jutland Police, the municipalities nor any other authority is behind it, and none of them has approved it.

### What is made up

- The plan and the local action plans were written for the demonstration.
- Everyone has the surname Eksempel, Danish for "example", and none of them exists. Their email addresses cannot receive mail.
- The meetings, decisions and agreements never took place.
- All figures marked as demonstration figures are invented. They must not be used as statistics.

### What is real

The municipalities, their codes, the law on district councils and the names of well-known partnerships such as SSP and Bo Trygt are real. They are here so that the site resembles the work it is made for.

### What you will not find

There is nothing here about citizens and no cases about individuals. Those belong in the authorities' own systems. Closed items from meetings are not shown either.

To read about the real work of the police, visit [politi.dk](https://politi.dk). If you need help at once, call 112.`,
}

/** The statement that webtilgængelighedsloven asks for, as a demonstration gives it. */
export const accessibilityStatement: DemoText = {
  da: `## Tilgængelighedserklæring

Offentlige myndigheder skal efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (webtilgængelighedsloven) gøre deres websteder tilgængelige for alle. Erklæringen her gælder demonstrationen af Kredsplan. En myndighed, der tager programmet i brug, skal erstatte den med sin egen.

### Status

Webstedet er **delvist i overensstemmelse** med kravene i loven og den europæiske standard EN 301 549, der bygger på WCAG 2.1, niveau AA.

### Det er ikke tilgængeligt endnu

- Webstedet er ikke gennemgået af uafhængige eksperter eller prøvet af brugere med skærmlæser, forstørrelse eller stemmestyring. Der kan derfor være fejl, vi ikke kender.
- Filer, som en myndighed selv lægger op, kan mangle overskrifter eller billedtekster.

Vi har ikke undtaget noget med henvisning til, at det ville være en uforholdsmæssigt stor byrde.

### Sådan er erklæringen lavet

Den bygger på en egenvurdering. Erklæringen er skrevet den 16. november 2026.

### Giv os besked

Møder du noget, du ikke kan bruge, eller ønsker du indhold i en anden form, så skriv til tilgaengelighed@demo.kredsplan.example. Adressen er opdigtet. På et rigtigt websted står myndighedens egen adresse her.

### Hvis du ikke får et svar, du kan bruge

Digitaliseringsstyrelsen fører tilsyn med, at offentlige myndigheder følger loven. Er du utilfreds med myndighedens svar, kan du henvende dig til styrelsen gennem [digst.dk](https://digst.dk).`,
  en: `## Accessibility statement

Under the Danish Act on the accessibility of public sector bodies' websites and mobile applications, public authorities must make their websites accessible to everyone. This statement covers the demonstration of Kredsplan. An authority that takes the software into use must replace it with its own.

### Status

The website is **partially compliant** with the Act and with the European standard EN 301 549, which builds on WCAG 2.1, level AA.

### What is not accessible yet

- The website has not been reviewed by independent experts or tried by people who use screen readers, magnification or voice control. There may be faults that we do not know about.
- Files that an authority uploads itself may lack headings or text alternatives.

Nothing has been exempted as a disproportionate burden.

### How this statement was made

It rests on a self-assessment. The statement was prepared on 16 November 2026.

### Tell us

If you find something you cannot use, or need content in another form, write to tilgaengelighed@demo.kredsplan.example. The address is invented. On a real website the authority's own address stands here.

### If the answer does not help

The Danish Agency for Digital Government supervises public authorities under the Act. If you are not satisfied with the authority's answer, you can contact the agency through [digst.dk](https://digst.dk).`,
}
