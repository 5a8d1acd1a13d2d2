import { catalogue } from '#texts'
import type { HelpTopic } from './help-topics.ts'

type Topics = Readonly<Record<'withheld' | 'caveats' | 'check', HelpTopic>> & {
  /** Its terms are the traps. */
  readonly traps: Omit<HelpTopic, 'terms'>
}

/** What the help page says of withheld figures, traps, caveats and checking. */
export const cautionTopics = catalogue<Topics>(
  {
    withheld: {
      id: 'tilbageholdt',
      title: 'Hvorfor nogle tal er holdt tilbage',
      paragraphs: [
        'Meget små tal kan gøre mennesker genkendelige. De vises derfor ikke, og heller ikke andre tal, som de kunne regnes ud fra: summer over kommuner, over måneder og fra tidligere udgivelser. De tilbageholdte tal ser ens ud, så ingen kan se, hvilke der er små. Nul vises.',
        'Alt andet på de offentlige sider, også udvikling, kurver og forventninger, er regnet af de viste tal alene. Er mere end hvert tiende tal i perioden holdt tilbage, siges der intet om udviklingen, for de tal, der er tilbage, ligner ikke helheden.',
      ],
      terms: [],
    },
    traps: {
      id: 'faldgruber',
      title: 'Det skal man vide, før man bruger tallene',
      paragraphs: [],
    },
    caveats: {
      id: 'forbehold',
      title: 'Forbehold, der altid følger med',
      paragraphs: [],
      terms: [
        {
          term: 'Narko, våben, doping og færdsel',
          text: 'Findes for det meste ved politiets arbejde: tallet følger politiets indsats.',
        },
        { term: 'Bedrageri på nettet', text: 'Mørketallet er stort, og forsøg anmeldes sjældent.' },
        {
          term: 'Vold i nære relationer',
          text: 'Viljen til at anmelde svinger: 55 % af volden blev ikke anmeldt i 2022.',
        },
        {
          term: 'Seksualforbrydelser',
          text: 'Lov og registrering er ændret i 2013, 2016 og 2021.',
        },
        { term: 'Alt', text: 'Der er et mørketal, og sene anmeldelser mangler i de nyeste tal.' },
      ],
    },
    check: {
      id: 'kontrol',
      title: 'Kontrollér et tal derhjemme',
      paragraphs: [
        'Alle viste tal kan hentes som CSV fra siden. Filen har hvert tal med område, måned eller kvartal, indbyggertal og udtrækkets dag.',
        'Med programmet Kredsplan, som er frit, skriver kommandoen kredsplan analyse FIL.csv præcis det, siden siger om hver serie: udvikling, forventning og hvad der skiller sig ud. Det kræver hverken server eller adgang. Med --json kommer alle mellemregninger med.',
        'Hver udgivelse har et fingeraftryk (SHA-256). To, der har samme fingeraftryk, har de samme tal.',
      ],
      terms: [],
    },
  },
  {
    withheld: {
      id: 'tilbageholdt',
      title: 'Why some figures are withheld',
      paragraphs: [
        'Very small figures can make people recognisable. So they are not shown, nor are other figures that they could be worked out from: sums over municipalities, over months and from earlier releases. Withheld figures look alike, so that nobody can see which are small. Zero is shown.',
        'Everything else on the public pages, developments, curves and expectations too, is worked out from the figures shown alone. Where more than one in ten figures of the period is withheld, nothing is said of the development, for the figures that are left are not like the whole.',
      ],
      terms: [],
    },
    traps: {
      id: 'faldgruber',
      title: 'What to know before using the figures',
      paragraphs: [],
    },
    caveats: {
      id: 'forbehold',
      title: 'Caveats that always go with them',
      paragraphs: [],
      terms: [
        {
          term: 'Drugs, weapons, doping and traffic',
          text: 'Mostly found by police work: the figure follows the work of the police.',
        },
        { term: 'Fraud online', text: 'Much goes unreported, and attempts are seldom reported.' },
        {
          term: 'Violence in close relations',
          text: 'The willingness to report varies: 55 % of violence was not reported in 2022.',
        },
        {
          term: 'Sexual offences',
          text: 'Law and recording changed in 2013, 2016 and 2021.',
        },
        {
          term: 'Everything',
          text: 'Some goes unreported, and late reports are missing from the newest figures.',
        },
      ],
    },
    check: {
      id: 'kontrol',
      title: 'Check a figure at home',
      paragraphs: [
        'All figures shown can be downloaded from the page as CSV. The file has every figure with its area, month or quarter, inhabitants and the day of the extract.',
        'With the program Kredsplan, which is free, the command kredsplan analyse FILE.csv writes exactly what the page says of each series: development, expectation and what stands out. It needs neither server nor account. With --json come all intermediate results.',
        'Each release has a fingerprint (SHA-256). Two people with the same fingerprint have the same figures.',
      ],
      terms: [],
    },
  },
)
