import { catalogue } from '#texts'

const numberWordsDa = 'nul én to tre fire fem seks syv otte ni ti elleve tolv'.split(' ')
const numberWordsEn = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A small number as a Danish word ("ni"), a larger one in digits. */
function inDanishWords(count: number): string {
  return numberWordsDa[count] ?? String(count)
}

function inEnglishWords(count: number): string {
  return numberWordsEn[count] ?? String(count)
}

/** What the public site says outside the plan itself. */
export const siteTexts = catalogue(
  {
    siteName: (district: string) => `Samarbejdet i ${district}`,
    siteNameAside: (count: number) =>
      count === 0
        ? 'politi og kommuner'
        : `politi og ${count === 1 ? 'en kommune' : `${inDanishWords(count)} kommuner`}`,
    menu: {
      front: 'Overblik',
      newestPlan: (year: number) => `Samarbejdsplan ${year}`,
      actionPlans: 'Handleplaner',
      measures: 'Indsatser',
      figures: 'Tal',
      councils: 'Råd',
      openData: 'Åbne data',
      search: 'Søg',
    },
    footer: {
      about: 'Om siden',
      check: 'Kontrollér et dokument',
      accessibility: 'Tilgængelighedserklæring',
      feed: 'Abonnér (Atom)',
      openData: 'Åbne data',
      workspace: 'Arbejdsrum',
    },
    otherLanguage: 'English',
    police: 'politiet',
    front: {
      title: (district: string, year: number) => `Hvad politi og kommuner gør sammen i ${district} i ${year}`,
      lead: (decided: string, corrected: string | null) =>
        `Kredsrådet vedtog samarbejdsplanen den ${decided}${corrected === null ? '' : `, senest rettet den ${corrected}`}. Lokalrådene svarer på den med deres handleplaner. Her kan du se, hvad der sker, hvor, og hvordan det går.`,
      description: (district: string, year: number) =>
        `Samarbejdsplanen mellem politi og kommuner i ${district} for ${year}.`,
      readPlan: (year: number) => `Læs samarbejdsplanen for ${year}`,
      coming: (year: number) => `Samarbejdsplanen for ${year} er vedtaget. Læs den`,
      yourMunicipality: 'Din kommune',
      yourMunicipalitySub: 'Hver kommune er ét felt, lagt omtrent hvor den ligger.',
      yourMunicipalityCount: 'Tallet er antal indsatser.',
      yearHeading: 'Året i samarbejdet',
      yearSub: 'Det, der ligger fast hvert år.',
      today: 'I dag',
      latestHeading: 'Seneste udgivelser',
      allPlans: 'Alle planer og udgaver',
      checkHeading: 'Er det den rigtige plan?',
      checkText:
        'Da planen blev vedtaget, blev dens tekst låst. Det her er tekstens fingeraftryk. Ændrer nogen så meget som et komma, bliver fingeraftrykket et andet.',
      checkLink: 'Kontrollér et dokument',
    },
    months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    year: {
      actionPlans: (day: string, councils: number) =>
        `${day}: ${councils > 1 ? `${inDanishWords(councils)} ` : ''}handle\u{AD}planer`,
      may: 'Ungdoms\u{AD}kriminalitet drøftes',
      november: 'Nye tal, udkast, høring og ved\u{AD}tagelse',
    },
    nothing: {
      title: (district: string | null) =>
        district === null ? 'Her kommer samarbejdsplanen' : `Her kommer samarbejdsplanen for ${district}`,
      text: 'Politi og kommuner er ved at lægge deres fælles plan. Når kredsrådet har vedtaget den, kan alle læse den her.',
      feed: 'Få besked, når den er der (Atom)',
    },
    problem: {
      notFound: 'Siden findes ikke',
      notFoundText:
        'Måske er adressen skrevet forkert, eller siden er flyttet. Prøv forsiden, planen eller en søgning.',
      failed: 'Der gik noget galt',
      failedText: 'Fejlen er hos os og er noteret. Prøv igen om lidt.',
      tooLarge: 'Filen er for stor',
      tooLargeText: 'Et plandokument fylder mindre end 5 MB.',
      refused: 'Det kunne ikke lade sig gøre',
      refusedText: 'Formularen kom ikke fra denne side. Åbn siden igen, og prøv forfra.',
      request: (id: string) => `Henvisning til fejlen: ${id}`,
      front: 'Til forsiden',
    },
  },
  {
    siteName: (district) => `Working together in ${district}`,
    siteNameAside: (count) =>
      count === 0
        ? 'police and municipalities'
        : `police and ${inEnglishWords(count)} ${count === 1 ? 'municipality' : 'municipalities'}`,
    menu: {
      front: 'Overview',
      newestPlan: (year) => `Cooperation plan ${year}`,
      actionPlans: 'Action plans',
      measures: 'Measures',
      figures: 'Figures',
      councils: 'Councils',
      openData: 'Open data',
      search: 'Search',
    },
    footer: {
      about: 'About this site',
      check: 'Check a document',
      accessibility: 'Accessibility statement',
      feed: 'Subscribe (Atom)',
      openData: 'Open data',
      workspace: 'Workspace',
    },
    otherLanguage: 'Dansk',
    police: 'the police',
    front: {
      title: (district, year) => `What the police and municipalities do together in ${district} in ${year}`,
      lead: (decided, corrected) =>
        `The district council adopted the cooperation plan on ${decided}${corrected === null ? '' : `, last corrected on ${corrected}`}. The local councils respond to it with their action plans. Here you can see what happens, where, and how it goes.`,
      description: (district, year) =>
        `The cooperation plan of the police and municipalities in ${district} for ${year}.`,
      readPlan: (year) => `Read the cooperation plan for ${year}`,
      coming: (year) => `The cooperation plan for ${year} has been adopted. Read it`,
      yourMunicipality: 'Your municipality',
      yourMunicipalitySub: 'Each tile is a municipality, placed roughly where it lies.',
      yourMunicipalityCount: 'The number counts measures.',
      yearHeading: 'The year together',
      yearSub: 'What happens at the same time every year.',
      today: 'Today',
      latestHeading: 'Latest publications',
      allPlans: 'All plans and editions',
      checkHeading: 'Is it the right plan?',
      checkText:
        'When the plan was adopted, its text was locked. This is the fingerprint of the text. If anyone changes so much as a comma, the fingerprint changes completely.',
      checkLink: 'Check a document',
    },
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    year: {
      actionPlans: (day, councils) =>
        `${day}: ${councils > 1 ? `${inEnglishWords(councils)} ` : ''}action plans`,
      may: 'Youth crime is discussed',
      november: 'New figures, draft, hearing and adoption',
    },
    nothing: {
      title: (district) =>
        district === null
          ? 'The cooperation plan will be here'
          : `The cooperation plan for ${district} will be here`,
      text: 'Police and municipalities are making their shared plan. When the district council has adopted it, everyone can read it here.',
      feed: 'Be told when it is here (Atom)',
    },
    problem: {
      notFound: 'There is no such page',
      notFoundText:
        'The address may be mistyped, or the page has moved. Try the front page, the plan or a search.',
      failed: 'Something went wrong',
      failedText: 'The fault is ours and has been noted. Try again in a moment.',
      tooLarge: 'The file is too large',
      tooLargeText: 'A plan document is smaller than 5 MB.',
      refused: 'That was not possible',
      refusedText: 'The form did not come from this site. Open the page again and start over.',
      request: (id) => `Reference: ${id}`,
      front: 'To the front page',
    },
  },
)
