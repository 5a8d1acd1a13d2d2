import { catalogue } from '#texts'
import type { HelpTopic } from './help-topics.ts'

/** What the help page says of words and numbers, in the order that it is read. */
export const wordTopics = catalogue<Readonly<Record<'words' | 'interval' | 'year' | 'watch', HelpTopic>>>(
  {
    words: {
      id: 'ordene',
      title: 'Hvad ordene betyder',
      paragraphs: [
        'Ordene er ikke valgt af nogen. De følger af tallene efter faste regler, som er de samme for alle kommuner og alle slags kriminalitet. Der ses på fem hele år og den del af året, der er gået. Årstidens udsving regnes fra, og hvor indbyggertallet kendes, regnes der pr. indbygger.',
      ],
      terms: [
        {
          term: 'Fald og stigning',
          text: 'Usikkerheden (95 %) ligger helt på den ene side af nul, og det holder også, når der er taget højde for, at mange tal er set igennem på én gang.',
        },
        {
          term: 'Klart fald, klar stigning',
          text: 'Selv den mindste ændring inden for usikkerheden er mindst 5 % om året.',
        },
        { term: 'Svagt fald, svag stigning', text: 'Det bedste bud er under 2 % om året.' },
        {
          term: 'Nogenlunde uændret',
          text: 'Usikkerheden (90 %) ligger helt inden for 2 % op eller ned om året. Det er altså vist, at der ikke er sket ret meget.',
        },
        {
          term: 'Ingen klar ændring',
          text: 'Tallene kan ikke afgøre det. Der kan godt være en ændring; usikkerheden siger, hvor stor den kan være. Det er ikke det samme som uændret.',
        },
        {
          term: 'For få til at vise en udvikling',
          text: 'Under 30 anmeldelser i perioden eller under to års tal. Der siges hverken op, ned eller uændret.',
        },
        {
          term: 'Mange tal er holdt tilbage',
          text: 'Mere end hvert tiende tal i perioden er holdt tilbage, fordi tallene er små. De andre kan ikke vise en udvikling for dem alle.',
        },
        {
          term: 'Niveauet ændrede sig',
          text: 'Et spring på én gang passer tydeligt bedre til tallene end en jævn udvikling. Det kan skyldes ændret registrering, så der siges ikke, at det falder eller stiger.',
        },
      ],
    },
    interval: {
      id: 'usikkerhed',
      title: 'Hvad »mellem 4,1 og 6,9 % om året« betyder',
      paragraphs: [
        'Anmeldelser svinger ved et tilfælde, og derfor kan udviklingen kun måles med en usikkerhed. Regnet sådan rammer omkring 19 af 20 intervaller den rigtige udvikling. Det tager højde for, at anmeldelser kommer i klumper, og at en høj måned ofte følges af en til.',
        'I kurven er båndet usikkerheden på linjen, ikke på de enkelte måneder. Er der under 30 om året, står ændringen i antal i stedet for procent.',
      ],
      terms: [],
    },
    year: {
      id: 'forventning',
      title: 'Hvad et år ventes at ende på',
      paragraphs: [
        'Resten af året ventes at stå i samme forhold til den første del som i de seneste fem år. Hvor meget det forhold har svinget, giver usikkerheden: i 4 af 5 tilfælde ender året inden for 80 %-intervallet, i 19 af 20 inden for 95 %-intervallet.',
      ],
      terms: [
        {
          term: 'Over eller under de foregående år',
          text: 'Hele 80 %-intervallet ligger over eller under gennemsnittet af de foregående fem år. Ellers hedder det nogenlunde som de foregående år.',
        },
        {
          term: 'Usikkert',
          text: 'En anden beregning, der fører udviklingen videre, giver noget helt andet. Så står begge tal.',
        },
        {
          term: 'Der siges ikke, hvad året ender på',
          text: 'Der er for få år, der mangler tal, eller niveauet er sprunget. Manglende tal gættes aldrig.',
        },
      ],
    },
    watch: {
      id: 'skiller-sig-ud',
      title: 'Hvornår et tal skiller sig ud',
      paragraphs: [
        'Den nyeste måned eller det nyeste kvartal sammenlignes med samme tid i de fem år før. Tidligere udsving tæller mindre. Så regnes ud, hvor mange der var ventet, og hvor mange der stadig ville være sædvanligt.',
      ],
      terms: [
        {
          term: 'Skiller sig ud',
          text: 'Flere end det sædvanlige, og det holder, når alle tal i rapporten er talt med: højst hvert tiende af de fremhævede tal er et tilfælde.',
        },
        {
          term: 'Ligger højt',
          text: 'Flere end det sædvanlige, men når så mange tal ses igennem, vil nogle være så høje ved et tilfælde. De står for sig.',
        },
        {
          term: 'De første i fem år',
          text: 'Mindst to, hvor der ingen var på den tid af året i fem år. Der er ikke noget at regne en forventning ud fra.',
        },
        {
          term: 'Gledet opad eller nedad',
          text: 'Små afvigelser til samme side er lagt sammen over de seneste to år og er blevet for store til at være tilfældige udsving.',
        },
      ],
    },
  },
  {
    words: {
      id: 'ordene',
      title: 'What the words mean',
      paragraphs: [
        'Nobody chooses the words. They follow from the figures by fixed rules, the same for all municipalities and all kinds of crime. Five full years and the part of the year that has passed are looked at. The swings of the season are taken out, and where the number of inhabitants is known, figures are per inhabitant.',
      ],
      terms: [
        {
          term: 'Fall and rise',
          text: 'The uncertainty (95 %) lies wholly on one side of zero, and this still holds when it is taken into account that many figures have been looked through at once.',
        },
        {
          term: 'Clear fall, clear rise',
          text: 'Even the smallest change within the uncertainty is at least 5 % a year.',
        },
        { term: 'Slight fall, slight rise', text: 'The best estimate is under 2 % a year.' },
        {
          term: 'About the same',
          text: 'The uncertainty (90 %) lies wholly within 2 % up or down a year. So it has been shown that not much has changed.',
        },
        {
          term: 'No clear change',
          text: 'The figures cannot tell. There may well be a change; the uncertainty says how large it may be. This is not the same as unchanged.',
        },
        {
          term: 'Too few to show a development',
          text: 'Fewer than 30 reports in the period, or less than two years of figures. Neither up, down nor unchanged is said.',
        },
        {
          term: 'Many figures are withheld',
          text: 'More than one in ten figures of the period are withheld because they are small. The others cannot show a development for all of them.',
        },
        {
          term: 'The level changed',
          text: 'A jump all at once fits the figures clearly better than a steady development. This may be due to a change in recording, so it is not said to fall or rise.',
        },
      ],
    },
    interval: {
      id: 'usikkerhed',
      title: 'What "between 4.1 and 6.9 % a year" means',
      paragraphs: [
        'Reports vary by chance, so a development can only be measured with an uncertainty. Reckoned like this, about 19 of 20 intervals hold the true development. It allows for reports that come in clusters, and for a high month that is often followed by another.',
        'In the curve, the band is the uncertainty of the line, not of the single months. With fewer than 30 a year the change is given as a number instead of per cent.',
      ],
      terms: [],
    },
    year: {
      id: 'forventning',
      title: 'What a year is expected to end at',
      paragraphs: [
        'The rest of the year is expected to stand to its first part as in the latest five years. How much that has varied gives the uncertainty: in 4 of 5 cases the year ends within the 80 % interval, in 19 of 20 within the 95 % interval.',
      ],
      terms: [
        {
          term: 'Over or under the years before',
          text: 'The whole 80 % interval lies over or under the average of the five years before. Otherwise it is about the same as the years before.',
        },
        {
          term: 'Uncertain',
          text: 'Another calculation, in which the development goes on, gives something quite different. Then both figures are given.',
        },
        {
          term: 'Nothing is said of what the year will end at',
          text: 'There are too few years, figures are missing, or the level has jumped. Missing figures are never guessed.',
        },
      ],
    },
    watch: {
      id: 'skiller-sig-ud',
      title: 'When a figure stands out',
      paragraphs: [
        'The newest month or quarter is compared with the same time in the five years before. Earlier swings count for less. From this follows how many were expected, and how many would still be ordinary.',
      ],
      terms: [
        {
          term: 'Stands out',
          text: 'More than the ordinary, and it holds when all figures of the report are counted in: at most one in ten of the highlighted figures is chance.',
        },
        {
          term: 'Is high',
          text: 'More than the ordinary, but with so many figures looked through, some will be this high by chance. They are kept apart.',
        },
        {
          term: 'The first in five years',
          text: 'At least two, where there were none at that time of year in five years. There is nothing to work an expectation out from.',
        },
        {
          term: 'Slid upwards or downwards',
          text: 'Small departures to the same side have been added up over the latest two years and have become too large to be chance swings.',
        },
      ],
    },
  },
)
