import { catalogue } from '#texts'

/** What the commands on figures say. */
export const statisticsTexts = catalogue(
  {
    badDate: (text: string) => `»${text}« er ikke en dato; skriv for eksempel --drawn-on 2026-11-03.`,
    badMap: (text: string) =>
      `»${text}« siger ikke, hvad kolonnerne betyder; skriv for eksempel --map area=Kommune,offence=Gerning,period=Periode,count=Antal.`,
    badDataSet: (text: string) =>
      `»${text}« kan ikke være et datasæts kode; brug 2 til 40 bogstaver, tal og bindestreger.`,
    columnsWanted: (columns: string) =>
      `Filen siger ikke selv, hvad dens kolonner betyder. De hedder ${columns}; sig det med --map area=…,offence=…,period=…,count=….`,
    noColumn: (name: string, columns: string) =>
      `Filen har ingen kolonne, der hedder »${name}«; ret --map. Dens kolonner hedder ${columns}.`,
    whichDataSet: (known: string) =>
      `Det fremgår ikke, hvilket datasæt filen hører til; skriv --data-set KODE (${known === '' ? 'der er ingen endnu, et nyt bliver lavet' : `kendte: ${known}`}).`,
    noDataSet: (code: string, known: string) =>
      `Datasættet »${code}« findes ikke (kendte: ${known}). Skal det laves, så skriv --new.`,
    drawer: 'Analytiker',
    title: 'Anmeldte forbrydelser',
    publisher: 'Danmarks Statistik',
    unit: 'anmeldelser',
    more: (n: number) => `(og ${n} fejl til)`,
    read: (name: string, cells: string, areas: string, offences: string, from: string, to: string) =>
      `${name}: ${cells} antal, ${areas}, ${offences}, ${from} til ${to}.`,
    areas: (n: number, shown: string): string => `${shown} ${n === 1 ? 'område' : 'områder'}`,
    offences: (n: number, shown: string): string => `${shown} ${n === 1 ? 'overtrædelse' : 'overtrædelser'}`,
    difference: (fresh: string, changed: string, gone: string, same: string) =>
      `Nye antal: ${fresh}. Ændrede: ${changed}. Mangler nu: ${gone}. Uændrede: ${same}.`,
    withdrawn: (area: string, offence: string, cells: string) =>
      `  ${area}, ${offence}: ${cells} antal mangler nu`,
    absent: (names: string, more: number) =>
      `Står ikke i filen, så de tal, der er, bliver stående: ${names}${more > 0 ? ` og ${more} til` : ''}.`,
    others: (unfinished: string, unknown: string) =>
      `Antal, hvis periode ikke var slut: ${unfinished}. Antal, filen ikke kender: ${unknown}.`,
    implicit: (fresh: string, changed: string) =>
      `Underforståede nuller, fordi rækken mangler: ${fresh} nye, ${changed} i stedet for et antal over nul.`,
    totals: (before: string, after: string) =>
      `Summen af det, der kan sammenlignes: ${before} før, ${after} nu.`,
    change: (area: string, offence: string, period: string, before: string, after: string) =>
      `  ${area}, ${offence}, ${period}: ${before} -> ${after}`,
    unknown: 'mangler',
    under: 'Et nyere udtræk er taget ind før; dette siger kun det, som intet nyere siger noget om.',
    unfinished: (periods: string) => `Ikke slut, da tallene blev trukket, og derfor ikke vist: ${periods}.`,
    partOver: (offence: string, area: string, period: string, stated: string, parts: string) =>
      `${offence}, ${area}, ${period}: totalen er ${stated}, men delene er ${parts}.`,
    notTaken: 'Intet er gemt (--dry-run).',
    same: (number: number) => `Intet er ændret: de samme tal er allerede taget ind som udtræk ${number}.`,
    before: (number: number) =>
      `Intet er ændret: de samme tal er udtræk ${number}, og der er taget andre ind siden. Skal de gælde igen, så skriv --again.`,
    taken: (set: string, number: number) => `${set} har fået udtræk ${number}.`,
    analysing: 'Regner på tallene …',
    analysed: (n: number, series: string, address: string) =>
      `${series} ${n === 1 ? 'serie' : 'serier'} er regnet igennem: ${address}`,
    uncounted: (names: string) =>
      `Uden tal, fordi udtrækkene mangler overtrædelser, der hører til: ${names}.`,
    inFuture: 'Tallene kan ikke være trukket i fremtiden; ret --drawn-on.',
    noDrawer: 'Skriv hvilket hverv der har trukket tallene, med --drawn-by.',
    noPopulation: 'Filen har ikke folketal, der kan læses: et område, en periode og et antal i hver række.',
    population: (changed: string, known: string) => `Folketal: ${changed} nye, ${known} kendt i forvejen.`,
    step: (area: string, period: string, before: string, after: string) =>
      `Springer i ${area}, ${period}: fra ${before} til ${after}. Er området lagt sammen eller delt?`,
    fetching: (table: string, address: string) => `Henter ${table} fra ${address} …`,
    written: (path: string, bytes: string) => `${path} er skrevet (${bytes} byte).`,
    cannotWrite: (path: string) => `Filen ${path} kan ikke skrives; se efter, at mappen findes.`,
  },
  {
    badDate: (text) => `"${text}" is not a date; write for example --drawn-on 2026-11-03.`,
    badMap: (text) =>
      `"${text}" does not say what the columns mean; write for example --map area=Borough,offence=Type,period=Month,count=Count.`,
    badDataSet: (text) => `"${text}" cannot be a data set's code; use 2 to 40 letters, digits and hyphens.`,
    columnsWanted: (columns) =>
      `The file does not say what its columns mean. They are called ${columns}; say it with --map area=…,offence=…,period=…,count=….`,
    noColumn: (name, columns) =>
      `The file has no column called "${name}"; correct --map. Its columns are called ${columns}.`,
    whichDataSet: (known) =>
      `It does not show which data set the file belongs to; write --data-set CODE (${known === '' ? 'there is none yet, a new one will be made' : `known: ${known}`}).`,
    noDataSet: (code, known) =>
      `There is no data set “${code}” (known: ${known}). If it is to be made, add --new.`,
    drawer: 'Analyst',
    title: 'Reported offences',
    publisher: 'Statistics Denmark',
    unit: 'reports',
    more: (n) => `(and ${n} more mistakes)`,
    read: (name, cells, areas, offences, from, to) =>
      `${name}: ${cells} counts, ${areas}, ${offences}, ${from} to ${to}.`,
    areas: (n, shown) => `${shown} ${n === 1 ? 'area' : 'areas'}`,
    offences: (n, shown) => `${shown} ${n === 1 ? 'offence' : 'offences'}`,
    difference: (fresh, changed, gone, same) =>
      `New counts: ${fresh}. Changed: ${changed}. Missing now: ${gone}. Unchanged: ${same}.`,
    withdrawn: (area, offence, cells) => `  ${area}, ${offence}: ${cells} counts missing now`,
    absent: (names, more) =>
      `Not in the file, so the figures that are there stay: ${names}${more > 0 ? ` and ${more} more` : ''}.`,
    others: (unfinished, unknown) =>
      `Counts whose period was not over: ${unfinished}. Counts unknown to the file: ${unknown}.`,
    implicit: (fresh, changed) =>
      `Implied zeros, because the row is missing: ${fresh} new, ${changed} in the place of a count above zero.`,
    totals: (before, after) => `The sum of what can be compared: ${before} before, ${after} now.`,
    change: (area, offence, period, before, after) =>
      `  ${area}, ${offence}, ${period}: ${before} -> ${after}`,
    unknown: 'missing',
    under: 'A newer extract was taken in before; this one says only what no newer one does.',
    unfinished: (periods) => `Not over when the figures were drawn, and therefore not shown: ${periods}.`,
    partOver: (offence, area, period, stated, parts) =>
      `${offence}, ${area}, ${period}: the total is ${stated}, but its parts are ${parts}.`,
    notTaken: 'Nothing has been kept (--dry-run).',
    same: (number) => `Nothing has changed: the same figures are there already as extract ${number}.`,
    before: (number) =>
      `Nothing has changed: the same figures are extract ${number}, and others have been taken in since. Add --again if they are to stand again.`,
    taken: (set, number) => `${set} has got extract ${number}.`,
    analysing: 'Working the figures out …',
    analysed: (n, series, address) =>
      `${series} series ${n === 1 ? 'has' : 'have'} been worked out: ${address}`,
    uncounted: (names) =>
      `Without figures, because the extracts lack offences that belong to them: ${names}.`,
    inFuture: 'The figures cannot have been drawn in the future; correct --drawn-on.',
    noDrawer: 'Write which function drew the figures, with --drawn-by.',
    noPopulation: 'The file has no inhabitants that can be read: an area, a period and a number in each row.',
    population: (changed, known) => `Inhabitants: ${changed} new, ${known} known before.`,
    step: (area, period, before, after) =>
      `A jump in ${area}, ${period}: from ${before} to ${after}. Has the area been merged or divided?`,
    fetching: (table, address) => `Fetching ${table} from ${address} …`,
    written: (path, bytes) => `${path} has been written (${bytes} bytes).`,
    cannotWrite: (path) => `The file ${path} cannot be written; check that the folder exists.`,
  },
)
