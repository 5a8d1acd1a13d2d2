import { catalogue, formatNumber } from '#texts'

/** Publishing figures, in both languages. */
export const statisticsReleaseTexts = catalogue(
  {
    trail: { label: 'Sti', figures: 'Tal' },
    title: (set: string) => `Offentliggør tal: ${set}`,
    lead: 'Herunder står, hvad der bliver offentligt, når du trykker på knappen nederst. Intet andet bliver offentligt: noter til udtrækket, filens navn og navne på personer bliver i arbejdsrummet.',
    nothingYet: 'Der er ingen tal at offentliggøre. Der skal være et udtræk og mindst én kategori.',
    analysing:
      'Tallene bliver regnet igennem lige nu. Vent et øjeblik, og hent siden igen. Først derefter kan de offentliggøres.',
    facts: {
      set: 'Datasæt',
      extract: 'Udtræk',
      extractIs: (number: number, drawn: string, by: string) => `nr. ${number}, trukket ${drawn} af ${by}`,
      periods: 'Perioder',
      periodsAre: (from: string, to: string) => `${from} til ${to}`,
      categories: 'Kategorier',
      areas: 'Områder',
      areasAre: (count: number, own: string) => `${count}, heraf i kredsen: ${own}`,
      threshold: 'Grænse',
      thresholdIs: (highest: number) =>
        highest === 1 ? 'tallet 1 holdes tilbage' : `tal fra 1 til ${highest} holdes tilbage`,
      number: 'Udgivelse',
      newest: 'Nyeste udgivelse',
    },
    cells: {
      heading: 'Det, der vises, og det, der holdes tilbage',
      lead: 'Tal under grænsen holdes tilbage, og sammen med dem de tal, man ellers kunne regne dem ud fra. De to slags ser ens ud. Nul vises.',
      sum: (open: string, withheld: string, share: string) =>
        `${open} tal vises, og ${withheld} holdes tilbage (${share}\u{A0}%).`,
      none: (open: string) => `Alle ${open} tal vises. Intet holdes tilbage.`,
      most: (area: string) => `Der holdes mest tilbage for ${area}.`,
      byArea: 'Efter område',
      byCategory: 'Efter kategori',
      area: 'Område',
      category: 'Kategori',
      open: 'Vises',
      withheld: 'Holdes tilbage',
      share: 'Andel',
      others: (count: number) => `${formatNumber(count, 'da')} områder uden for kredsen`,
    },
    coarser: {
      heading: 'Hele år i stedet',
      lead: 'I disse tabeller holdes mere end 40 % af tallene tilbage. Et år ad gangen siger mere end en tabel med mange huller. Sæt kryds ved dem, der kun skal vises som hele år.',
      label: 'Vis kun hele år for',
      option: (series: string, share: string) => `${series} (${share}\u{A0}% holdes tilbage)`,
      kept: (series: string) => `${series} (er valgt)`,
      close: (wide: string, parts: string) =>
        `${wide} er ikke meget mere end ${parts}: Det, der er tilbage uden, er ofte et lille tal, og det kunne regnes ud, hvis begge dele blev vist. Derfor holdes det meste af ${wide} tilbage. Begge dele kan ikke vises helt: vis ${wide} som hele år, eller hold op med at følge den ene.`,
      wider:
        'Her er også de hele år mest huller. En bredere kategori, som tæller flere overtrædelser, kan vises bedre',
      wide: (series: string, share: string) => `${series} (${share}\u{A0}% holdes tilbage)`,
      others: (count: number) => `Uden for kredsen: ${count}`,
      button: 'Vis med disse valg',
    },
    audit: {
      heading: 'Kan et tilbageholdt tal regnes ud?',
      no: 'Nej. Alle tabeller i udgivelsen er regnet igennem sammen med alt, hvad der har været offentligt før: summer over områder og perioder, og det, der er tilbage, når man trækker en kategori fra en, den er en del af.',
      nothing: 'Der er ikke noget tilbageholdt tal at regne ud.',
      narrowest: (low: string, high: string) =>
        `Selv det tal, man kan komme tættest på, kan mindst være alt fra ${low} til ${high}.`,
      unbounded: (low: string) => `Det tal, man kan komme tættest på, kan være alt fra ${low} og op.`,
      given: (count: number) =>
        count === 1
          ? '1 lille tal kunne regnes ud af det, der var offentligt før. Det kan ikke gøres om, og tallene her siger ikke mere om det.'
          : `${formatNumber(count, 'da')} små tal kunne regnes ud af det, der var offentligt før. Det kan ikke gøres om, og tallene her siger ikke mere om dem.`,
      known: (count: number) =>
        count === 1
          ? '1 tal holdes tilbage nu, men har været offentligt før. Det regnes for kendt af alle.'
          : `${formatNumber(count, 'da')} tal holdes tilbage nu, men har været offentlige før. De regnes for kendt af alle.`,
      yes: 'Ja. Derfor kan tallene ikke offentliggøres, som de er.',
      places: 'Disse tal kan regnes ud',
      way: 'Vis færre tabeller: sæt kryds ved hele år, slå kategorier sammen, eller tag en kategori ud.',
      place: (series: string, when: string) => `${series}, ${when}`,
      more: (count: number) => `og ${formatNumber(count, 'da')} andre`,
    },
    button: 'Offentliggør tallene',
    final: 'Tallene kan læses af alle, så snart du har trykket. De kan ikke trækkes tilbage.',
    upToDate: 'Alt det offentlige er som i arbejdsrummet. Der er ikke noget at offentliggøre.',
    published: (number: number) => `Udgivelse ${number} er offentliggjort`,
    publishedText: 'Alle kan læse tallene nu.',
    publicPage: 'Se den offentlige side',
    notAllowed: 'Kun sekretariatet kan offentliggøre tal.',
    refusals: {
      'being-analysed': 'Tallene blev regnet igennem imens, så intet er offentliggjort. Prøv igen om lidt.',
      'something-changed':
        'Noget er ændret, siden du fik vist siden, så intet er offentliggjort. Se det igennem igen.',
      exposed:
        'Et tilbageholdt tal kan regnes ud, så intet er offentliggjort. Længere nede står der hvilket.',
      'no-figures': 'Der er ingen tal at offentliggøre.',
    },
  },
  {
    trail: { label: 'Trail', figures: 'Figures' },
    title: (set) => `Publish figures: ${set}`,
    lead: 'Below is what becomes public when you press the button at the end. Nothing else does: notes on the extract, the name of the file and names of people stay in the workspace.',
    nothingYet: 'There are no figures to publish. There must be an extract and at least one category.',
    analysing:
      'The figures are being worked out right now. Wait a moment and load the page again. They cannot be published before.',
    facts: {
      set: 'Data set',
      extract: 'Extract',
      extractIs: (number, drawn, by) => `no. ${number}, drawn on ${drawn} by ${by}`,
      periods: 'Periods',
      periodsAre: (from, to) => `${from} to ${to}`,
      categories: 'Categories',
      areas: 'Areas',
      areasAre: (count, own) => `${count}, in the district: ${own}`,
      threshold: 'Threshold',
      thresholdIs: (highest) =>
        highest === 1 ? 'the count 1 is withheld' : `counts from 1 to ${highest} are withheld`,
      number: 'Release',
      newest: 'Newest release',
    },
    cells: {
      heading: 'What is shown and what is withheld',
      lead: 'Counts under the threshold are withheld, and with them the counts from which they could be worked out. The two kinds look the same. Zeros are shown.',
      sum: (open, withheld, share) =>
        `${open} counts are shown and ${withheld} are withheld (${share}\u{A0}%).`,
      none: (open) => `All ${open} counts are shown. Nothing is withheld.`,
      most: (area) => `Most is withheld for ${area}.`,
      byArea: 'By area',
      byCategory: 'By category',
      area: 'Area',
      category: 'Category',
      open: 'Shown',
      withheld: 'Withheld',
      share: 'Share',
      others: (count) => `${formatNumber(count, 'en')} areas outside the district`,
    },
    coarser: {
      heading: 'Whole years instead',
      lead: 'In these tables more than 40 % of the counts are withheld. A year at a time says more than a table with many holes. Tick those that are to be shown as whole years only.',
      label: 'Show whole years only for',
      option: (series, share) => `${series} (${share}\u{A0}% withheld)`,
      kept: (series) => `${series} (chosen)`,
      close: (wide, parts) =>
        `${wide} is little more than ${parts}: what is left without is often a small count, and it could be worked out if both were shown. So most of ${wide} is withheld. Both cannot be shown whole: show whole years of ${wide}, or stop following the one.`,
      wider:
        'Here whole years are mostly holes too. A wider category, which counts more offences, can be shown better',
      wide: (series, share) => `${series} (${share}\u{A0}% withheld)`,
      others: (count) => `Outside the district: ${count}`,
      button: 'Show with these choices',
    },
    audit: {
      heading: 'Can a withheld count be worked out?',
      no: 'No. All tables of the release were worked through together with everything that has been public before: sums over areas and periods, and what is left when one takes a category from one that it is part of.',
      nothing: 'There is no withheld count to work out.',
      narrowest: (low, high) =>
        `Even the count that one can come closest to can be anything from ${low} to ${high} at least.`,
      unbounded: (low) => `The count that one can come closest to can be anything from ${low} up.`,
      given: (count) =>
        count === 1
          ? '1 small count could be worked out from what was public before. That cannot be undone, and the figures here say no more of it.'
          : `${formatNumber(count, 'en')} small counts could be worked out from what was public before. That cannot be undone, and the figures here say no more of them.`,
      known: (count) =>
        count === 1
          ? '1 count is withheld now but has been public before. It is taken as known to everybody.'
          : `${formatNumber(count, 'en')} counts are withheld now but have been public before. They are taken as known to everybody.`,
      yes: 'Yes. So the figures cannot be published as they are.',
      places: 'These counts can be worked out',
      way: 'Show fewer tables: tick whole years, merge categories, or leave a category out.',
      place: (series, when) => `${series}, ${when}`,
      more: (count) => `and ${formatNumber(count, 'en')} others`,
    },
    button: 'Publish the figures',
    final: 'Everyone can read the figures as soon as you have pressed. They cannot be taken back.',
    upToDate: 'Everything public is as in the workspace. There is nothing to publish.',
    published: (number) => `Release ${number} has been published`,
    publishedText: 'Everyone can read the figures now.',
    publicPage: 'See the public page',
    notAllowed: 'Only the secretariat can publish figures.',
    refusals: {
      'being-analysed':
        'The figures were being worked out meanwhile, so nothing was published. Try again shortly.',
      'something-changed':
        'Something has changed since you were shown the page, so nothing was published. Look it through again.',
      exposed: 'A withheld count can be worked out, so nothing was published. Further down you see which.',
      'no-figures': 'There are no figures to publish.',
    },
  },
)
