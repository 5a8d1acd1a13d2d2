import { catalogue, type Lang } from '#texts'

/** What `kredsplan COMMAND --help` says. */
export const commandHelp = catalogue(
  {
    start: `kredsplan start [--empty]

Starter serveren på http://HOST:PORT (standard 127.0.0.1:8080) og, uden DATABASE_URL, sin egen database
i datamappen. Den første start lægger demonstrationsdata ind, medmindre --empty eller KREDSPLAN_DISTRICT er givet.
Stop med Ctrl-C. Udgangskode: 0 stoppet, 1 kunne ikke starte.`,
    'import plan': `kredsplan import plan FIL --year ÅR [--dry-run] [--json]

Læser en plan (.txt, .docx, .pdf), foreslår kapitler, indsatsområder og afsnit, og gemmer den som udkast for året.
  --year ÅR    det år, planen gælder
  --dry-run    gem intet, vis kun forslaget
  --json       skriv forslaget som JSON
Udgangskode: 0 læst (og gemt), 1 kunne ikke læses eller gemmes, 2 forkert brug.`,
    'import statistics': `kredsplan import statistics FIL [--data-set KODE [--new]] [--drawn-on DATO] [--drawn-by HVERV]
                            [--note TEKST] [--map KOLONNER] [--population] [--again] [--dry-run] [--json]

Læser tal over anmeldelser (StatBankens CSV, JSON-stat, PX og webudtræk, QlikSense i CSV eller XLSX, en simpel tabel),
viser hvad de ændrer, gemmer dem som et nyt udtræk og regner på dem. Samme fil igen ændrer intet.
  --data-set KODE   datasættet, fx straf11 (standard: efter filen)
  --new             datasættet findes ikke endnu og skal laves
  --drawn-on DATO   den dag, tallene blev trukket hos kilden, fx 2026-11-03 (standard: i dag)
  --drawn-by HVERV  det hverv, der trak dem (standard: Analytiker)
  --note TEKST      noget om udtrækket; for folketal: kilden
  --map KOLONNER    hvad kolonnerne betyder: area=Kommune,offence=Gerning,period=Periode,count=Antal[,totals=I alt]
  --population      tallene er folketal: pr. kvartal, måned (FOLK1A, FOLK1AM) eller år
  --again           lad tallene i et tidligere udtræk gælde igen i stedet for dem, der er taget ind siden
  --dry-run         gem intet, vis kun forskellen
  --json            skriv svaret som JSON
Udgangskode: 0 gik godt, 1 kunne ikke læses eller gemmes, 2 forkert brug.`,
    'fetch statbank': `kredsplan fetch statbank TABEL [--area OMRÅDER] [--offence KODER] [--time PERIODER] (--out FIL | --take)

Henter en tabel fra Danmarks Statistik (KREDSPLAN_STATBANK_URL) og gemmer den i en fil, eller tager den ind som et udtræk.
  --area OMRÅDER    koder eller navne med komma imellem, eller en politikreds, fx nordjylland,000,998 (standard: alle)
  --offence KODER   overtrædelser, fx 12,1320,1390 (standard: alle)
  --time PERIODER   fx 2025K1,2025K2 (standard: alle)
  --out FIL         skriv svaret i filen
  --take            tag det ind; med --data-set, --new, --drawn-by, --note, --population, --dry-run, --json som ved import
Udgangskode: 0 gik godt, 1 kunne ikke hentes eller gemmes, 2 forkert brug.`,
    'account invite': `kredsplan account invite MAIL --name NAVN [--role ROLLE] [--function HVERV] [--council RÅD]

Opretter en person, giver et hverv og skriver et log ind-link ud.
  --name NAVN       personens navn
  --role ROLLE      chair, member, secretary, observer, lead, analyst eller operator (standard: secretary)
  --function HVERV  hvervets titel (standard efter rollen)
  --council RÅD     rådets kendeord, fx kredsraad eller lokalraad-laesoe (standard: kredsrådet)
Udgangskode: 0 oprettet, 1 ikke oprettet, 2 forkert brug.`,
    'account link': `kredsplan account link MAIL

Laver et log ind-link til personen og skriver det ud. Det virker én gang og i 15 minutter.
Udgangskode: 0 lavet, 1 adressen kendes ikke, 2 forkert brug.`,
    analyse: `kredsplan analyse FIL.csv [--json]

Skriver for hver række i en fil med tal, der er hentet fra den offentlige side, præcis det, siden siger om den: udvikling,
forventning til året og om det nyeste tal skiller sig ud. Alt regnes af filen; der bruges hverken server eller database.
En fil i en af de andre former, der kan indlæses, ses igennem som én rapport.
  --json  skriv alle mellemregninger som JSON
Udgangskode: 0 regnet, 1 filen kunne ikke læses, 2 forkert brug.`,
    verify: `kredsplan verify ADRESSE|FIL [--sha256 AFTRYK]

Kontrollerer, at en offentliggjort plan er præcis den, der blev vedtaget: at den forseglede tekst er skrevet på sin
ene mulige måde (RFC 8785), at dens SHA-256 er den, der er oplyst, og at siden viser den tekst.
En fil sammenholdes med AFTRYK, eller med det, der er offentliggjort i denne installation.
Udgangskode: 0 alt stemmer, 1 noget stemmer ikke eller kunne ikke hentes, 2 forkert brug.`,
    doctor: `kredsplan doctor

Efterser indstillinger, datamappe, database, roller og post, og siger hvad der mangler.
Udgangskode: 0 alt i orden, 1 noget skal rettes.`,
  },
  {
    start: `kredsplan start [--empty]

Starts the server at http://HOST:PORT (default 127.0.0.1:8080) and, without DATABASE_URL, a database of its own in
the data folder. The first start puts demonstration data in unless --empty or KREDSPLAN_DISTRICT is given.
Stop with Ctrl-C. Exit code: 0 stopped, 1 could not start.`,
    'import plan': `kredsplan import plan FILE --year YEAR [--dry-run] [--json]

Reads a plan (.txt, .docx, .pdf), proposes chapters, focus areas and sections, and keeps it as a draft of the year.
  --year YEAR  the year the plan is for
  --dry-run    keep nothing, only show the proposal
  --json       write the proposal as JSON
Exit code: 0 read (and kept), 1 could not be read or kept, 2 wrong use.`,
    'import statistics': `kredsplan import statistics FILE [--data-set CODE [--new]] [--drawn-on DATE] [--drawn-by FUNCTION]
                            [--note TEXT] [--map COLUMNS] [--population] [--again] [--dry-run] [--json]

Reads figures on reports (the StatBank's CSV, JSON-stat, PX and web export, QlikSense in CSV or XLSX, a plain table),
shows what they change, keeps them as a new extract and works them out. The same file again changes nothing.
  --data-set CODE      the data set, e.g. straf11 (default: by the file)
  --new                the data set is not there yet and is to be made
  --drawn-on DATE      the day the figures were drawn at the source, e.g. 2026-11-03 (default: today)
  --drawn-by FUNCTION  the function that drew them (default: Analyst)
  --note TEXT          something on the extract; for inhabitants: the source
  --map COLUMNS        what columns mean: area=Borough,offence=Type,period=Month,count=Count[,totals=Total]
  --population         the numbers are inhabitants: by quarter, month (FOLK1A, FOLK1AM) or year
  --again              let the figures of an earlier extract stand again instead of those taken in since
  --dry-run            keep nothing, only show the difference
  --json               write the answer as JSON
Exit code: 0 went well, 1 could not be read or kept, 2 wrong use.`,
    'fetch statbank': `kredsplan fetch statbank TABLE [--area AREAS] [--offence CODES] [--time PERIODS] (--out FILE | --take)

Fetches a table of Statistics Denmark (KREDSPLAN_STATBANK_URL) and keeps it in a file, or takes it in as an extract.
  --area AREAS     codes or names with commas between, or a police district, e.g. nordjylland,000,998 (default: all)
  --offence CODES  offences, e.g. 12,1320,1390 (default: all)
  --time PERIODS   e.g. 2025K1,2025K2 (default: all)
  --out FILE       write the answer to the file
  --take           take it in; with --data-set, --new, --drawn-by, --note, --population, --dry-run, --json as for import
Exit code: 0 went well, 1 could not be fetched or kept, 2 wrong use.`,
    'account invite': `kredsplan account invite MAIL --name NAME [--role ROLE] [--function TITLE] [--council COUNCIL]

Creates a person, gives a function and prints a sign-in link.
  --name NAME       the person's name
  --role ROLE       chair, member, secretary, observer, lead, analyst or operator (default: secretary)
  --function TITLE  the function's title (default after the role)
  --council COUNCIL the council's key word, e.g. kredsraad or lokalraad-laesoe (default: the district council)
Exit code: 0 created, 1 not created, 2 wrong use.`,
    'account link': `kredsplan account link MAIL

Makes a sign-in link for the person and prints it. It works once and for 15 minutes.
Exit code: 0 made, 1 unknown address, 2 wrong use.`,
    analyse: `kredsplan analyse FILE.csv [--json]

Writes for each series in a file of figures downloaded from the public site exactly what its page says: development,
expectation of the year, and whether the newest figure stands out. All is worked out from the file, without server or
database. A file in one of the other forms that can be read is looked through as one report.
  --json  write all intermediate results as JSON
Exit code: 0 worked out, 1 the file could not be read, 2 wrong use.`,
    verify: `kredsplan verify ADDRESS|FILE [--sha256 HASH]

Checks that a published plan is exactly the one that was adopted: that the sealed text is written in its one possible
way (RFC 8785), that its SHA-256 is the one stated, and that the page shows that text.
A file is compared with HASH, or with what this installation has published.
Exit code: 0 everything agrees, 1 something does not or could not be fetched, 2 wrong use.`,
    doctor: `kredsplan doctor

Examines settings, data folder, database, roles and mail, and says what is missing.
Exit code: 0 everything in order, 1 something needs to be put right.`,
  },
)

/** One or two words that name a command. */
export type CommandName = keyof typeof commandHelp.da

/** How a command is called, in one line: its help begins with that. */
export function usageOf(command: CommandName, lang: Lang): string {
  const [usage = ''] = commandHelp[lang][command].split('\n\n')
  return usage.replace(/\n\s*/gu, ' ')
}
