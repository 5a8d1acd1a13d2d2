import { catalogue } from '#texts'
import { commandHelp, usageOf, type CommandName } from './help-texts.ts'
import type { WrongOption } from './wrong-option.ts'

/** What the command line says, beside the sentences of the parts it calls. */
export const commandTexts = catalogue(
  {
    help: `Kredsplan: samarbejdet mellem politikreds og kommuner, fra plan til evaluering

Brug:
  kredsplan start [--empty]            start serveren (--empty: uden demonstrationsdata)
  kredsplan import plan FIL --year ÅR  læs en plan (.txt, .docx, .pdf) og gem den som udkast
           [--dry-run] [--json]        vis kun forslaget; som JSON
  kredsplan import statistics FIL      læs tal, vis hvad de ændrer, gem dem og regn på dem
  kredsplan fetch statbank TABEL       hent tal fra Danmarks Statistik
  kredsplan account invite MAIL --name NAVN [--function HVERV] [--council RÅD] [--role ROLLE]
                                       opret en person og giv et hverv
  kredsplan account link MAIL          lav et log ind-link og skriv det ud
  kredsplan analyse FIL.csv [--json]   regn efter, hvad tal, der er hentet fra siden, siger
  kredsplan verify ADRESSE|FIL         kontrollér, at en offentliggjort plan er den vedtagne
  kredsplan doctor                     efterse installationen
  kredsplan KOMMANDO --help            hjælp til en kommando

Indstillinger er miljøvariabler; se docs/operations.md. Udgangskode: 0 gik godt, 1 gik ikke, 2 forkert brug.`,
    commandHelp: commandHelp.da,
    wrongOption: (wrong: WrongOption, command: string): string => {
      const see = `se ${command} --help.`
      if (wrong.kind === 'too-much') return `»${wrong.argument}« er for meget; ${see}`
      if (wrong.kind === 'unknown') return `${wrong.option} findes ikke her; ${see}`
      return wrong.kind === 'value'
        ? `${wrong.option} skal ikke have en værdi; ${see}`
        : `${wrong.option} mangler sin værdi; ${see}`
    },
    incomplete: (first: string, seconds: readonly string[]) =>
      `Efter »kredsplan ${first}« skal der stå ${seconds.join(' eller ')}; se kredsplan ${first} --help.`,
    fault: (reason: string) => `Kredsplan fejlede uventet: ${reason}`,
    imported: (title: string, parts: number, path: string) =>
      `${title} er gemt som udkast med ${parts} afsnit: ${path}`,
    importBadYear: (text: string) =>
      `»${text}« er ikke et år mellem 2000 og 2100; skriv for eksempel --year 2026.`,
    importNoFile: (path: string) => `Filen ${path} kan ikke læses; se efter, at stien er rigtig.`,
    importReading: (name: string) => `Læser ${name} …`,
    importExists: (title: string, address: string) =>
      `${title} er allerede under arbejde; gør den færdig eller sæt den til side først: ${address}`,
    importPersonalNumbers: (places: string) =>
      `Filen har tal, der ligner CPR-numre; fjern dem, og prøv igen: ${places}`,
    importNothing: 'Der er ingen tekst at gemme i filen.',
    importSummary: (headings: number, areas: number, paragraphs: number, leftOut: number) =>
      `${headings} overskrifter, ${areas} indsatsområder, ${paragraphs} tekstafsnit; ${leftOut === 1 ? '1 stykke' : `${leftOut} stykker`} udeladt (sidetal, indholdsfortegnelse og lignende).`,
    noDistrict: 'Installationen er ikke sat op endnu; kør kredsplan start først.',
    badEmail: (text: string) => `»${text}« er ikke en mailadresse.`,
    badRole: (text: string, roles: string) => `Rollen »${text}« findes ikke; vælg en af ${roles}.`,
    unknownCouncil: (text: string, known: string) => `Rådet »${text}« findes ikke; vælg et af ${known}.`,
    unknownFunction: (text: string, known: string) =>
      `Hvervet »${text}« findes ikke i rådet; vælg et af: ${known || 'ingen endnu, brug --role'}.`,
    unknownEmail: (email: string) =>
      `Ingen konto har adressen ${email}; opret den med kredsplan account invite.`,
    invited: (name: string, title: string) => `${name} er oprettet: ${title}.`,
    seated: (email: string, title: string) => `${email} har fået hvervet: ${title}.`,
    inviteRefused: 'Personen kunne ikke få hvervet; det har allerede en indehaver i perioden.',
    linkIs: (minutes: number) => `Log ind-linket virker én gang og i ${minutes} minutter:`,
    verifyNoAddress: (text: string) =>
      `»${text}« er ikke en fil; skriv adressen med http:// eller https:// foran.`,
    verifyOnlyForm: (hash: string) =>
      `Kun formen kunne kontrolleres, for planen er ikke offentliggjort i denne installation. Dokumentets aftryk er ${hash}; sammenhold det med det, kredsrådet oplyser, eller giv det med --sha256.`,
    doctor: {
      good: 'i orden',
      settings: 'Indstillinger',
      runtime: 'Node',
      data: 'Datamappe',
      noData: (folder: string) => `${folder} findes ikke endnu; kør kredsplan start`,
      closedData: (folder: string) =>
        `${folder} kan ikke skrives; giv brugeren ejerskab til mappen, eller vælg en anden med KREDSPLAN_DATA`,
      external: 'Database (DATABASE_URL)',
      database: 'Database',
      district: 'Kreds',
      demonstration: 'demonstrationsdata',
      noDistrict: 'ikke sat op endnu; kør kredsplan start',
      accounts: 'Konti',
      noAccounts: 'ingen; opret den første med kredsplan account invite',
      mail: 'Post',
      noMail: 'ingen mailserver (SMTP_URL); mails bliver i udbakken',
      https: 'Adresse',
      noHttps: (url: string) =>
        `${url} er ikke https; brug en omvendt proxy og KREDSPLAN_URL, når andre end denne maskine skal med`,
      allGood: 'Alt er i orden.',
      notGood: 'Noget skal rettes; se linjerne med !',
    },
    unknownCommand: (name: string) => `Kommandoen »${name}« findes ikke; se kredsplan --help.`,
    wrongUse: (command: CommandName) =>
      `Der mangler noget, eller der er for meget. Brug: ${usageOf(command, 'da')}`,
    badSetting: (name: string, value: string) =>
      `Indstillingen ${name}=${value} har ikke den rigtige form; se tabellen i docs/operations.md.`,
    unreachable: (address: string, reason: string) =>
      `Databasen på ${address} kan ikke nås (${reason}); se efter, at DATABASE_URL er rigtig, og at serveren kører.`,
    mayNotCreate: (reason: string) =>
      `Brugeren i DATABASE_URL må ikke oprette det, Kredsplan skal bruge (${reason}); giv den CREATEROLE og ejerskab til databasen.`,
    newerDatabase: (name: string) =>
      `Databasen er fra en nyere udgave af Kredsplan (${name}); brug den udgave, eller gendan en ældre sikkerhedskopi.`,
    changedMigration: (name: string) =>
      `Filen migrations/${name} er ændret, siden databasen blev lavet; brug den udgave af Kredsplan, som databasen kommer fra.`,
    portInUse: (port: number) =>
      `Port ${port} er optaget; stop det program, der bruger den, eller vælg en anden med PORT.`,
    cannotListen: (host: string, reason: string) =>
      `Serveren kan ikke lytte på ${host} (${reason}); vælg en anden adresse med HOST.`,
    running: 'Kredsplan kører.',
    publicSite: 'Den offentlige side',
    workspace: 'Arbejdsrummet',
    signInDemo:
      'Log ind: vælg »Prøv som« på arbejdsrummets log ind-side (demonstrationsdata, alt er opdigtet).',
    signInReal: (command: string) => `Log ind: skriv din arbejdsmail på log ind-siden, eller kør: ${command}`,
    firstAccount: (command: string) => `Ingen kan logge ind endnu. Opret den første: ${command}`,
    firstAccountCommand: 'account invite MAIL --name NAVN --role secretary',
    demoSeeded: 'Demonstrationsdata er lagt ind. Start med -- --empty for at begynde uden.',
    stopHint: 'Stop med Ctrl-C.',
    stopping: 'Stopper; igangværende forespørgsler gøres færdige.',
  },
  {
    help: `Kredsplan: the cooperation between police district and municipalities, from plan to evaluation

Usage:
  kredsplan start [--empty]             start the server (--empty: without demonstration data)
  kredsplan import plan FILE --year Y   read a plan (.txt, .docx, .pdf) and keep it as a draft
           [--dry-run] [--json]         only show the proposal; as JSON
  kredsplan import statistics FILE      read figures, show what they change, keep and work them out
  kredsplan fetch statbank TABLE        fetch figures from Statistics Denmark
  kredsplan account invite MAIL --name NAME [--function TITLE] [--council COUNCIL] [--role ROLE]
                                        create a person and give a function
  kredsplan account link MAIL           make a sign-in link and print it
  kredsplan analyse FILE.csv [--json]   work out anew what downloaded figures say
  kredsplan verify ADDRESS|FILE         check that a published plan is the adopted one
  kredsplan doctor                      examine the installation
  kredsplan COMMAND --help              help with a command

Settings are environment variables; see docs/operations.md. Exit code: 0 went well, 1 did not, 2 wrong use.`,
    commandHelp: commandHelp.en,
    wrongOption: (wrong, command) => {
      const see = `see ${command} --help.`
      if (wrong.kind === 'too-much') return `"${wrong.argument}" is too much; ${see}`
      if (wrong.kind === 'unknown') return `There is no ${wrong.option} here; ${see}`
      return wrong.kind === 'value'
        ? `${wrong.option} takes no value; ${see}`
        : `${wrong.option} lacks its value; ${see}`
    },
    incomplete: (first, seconds) =>
      `After "kredsplan ${first}" comes ${seconds.join(' or ')}; see kredsplan ${first} --help.`,
    fault: (reason) => `Kredsplan failed unexpectedly: ${reason}`,
    imported: (title, parts, path) => `${title} has been kept as a draft with ${parts} parts: ${path}`,
    importBadYear: (text) => `"${text}" is not a year between 2000 and 2100; write for example --year 2026.`,
    importNoFile: (path) => `The file ${path} cannot be read; check that the path is right.`,
    importReading: (name) => `Reading ${name} …`,
    importExists: (title, address) =>
      `${title} is already being worked on; finish it or set it aside first: ${address}`,
    importPersonalNumbers: (places) =>
      `The file has digits that look like personal numbers; remove them and try again: ${places}`,
    importNothing: 'There is no text to keep in the file.',
    importSummary: (headings, areas, paragraphs, leftOut) =>
      `${headings} headings, ${areas} focus areas, ${paragraphs} paragraphs; ${leftOut === 1 ? '1 piece' : `${leftOut} pieces`} left out (page numbers, contents and the like).`,
    noDistrict: 'The installation has not been set up yet; run kredsplan start first.',
    badEmail: (text) => `"${text}" is not an e-mail address.`,
    badRole: (text, roles) => `There is no role "${text}"; choose one of ${roles}.`,
    unknownCouncil: (text, known) => `There is no council "${text}"; choose one of ${known}.`,
    unknownFunction: (text, known) =>
      `There is no function "${text}" in the council; choose one of: ${known || 'none yet, use --role'}.`,
    unknownEmail: (email) => `No account has the address ${email}; create it with kredsplan account invite.`,
    invited: (name, title) => `${name} has been created: ${title}.`,
    seated: (email, title) => `${email} has been given the function: ${title}.`,
    inviteRefused: 'The person could not be given the function; it already has a holder in the period.',
    linkIs: (minutes) => `The sign-in link works once and for ${minutes} minutes:`,
    verifyNoAddress: (text) =>
      `"${text}" is not a file; write the address with http:// or https:// in front.`,
    verifyOnlyForm: (hash) =>
      `Only the form could be checked, because the plan is not published in this installation. The document's fingerprint is ${hash}; compare it with the one the council states, or give that with --sha256.`,
    doctor: {
      good: 'in order',
      settings: 'Settings',
      runtime: 'Node',
      data: 'Data folder',
      noData: (folder) => `${folder} does not exist yet; run kredsplan start`,
      closedData: (folder) =>
        `${folder} cannot be written; give the user ownership of the folder, or choose another with KREDSPLAN_DATA`,
      external: 'Database (DATABASE_URL)',
      database: 'Database',
      district: 'District',
      demonstration: 'demonstration data',
      noDistrict: 'not set up yet; run kredsplan start',
      accounts: 'Accounts',
      noAccounts: 'none; create the first with kredsplan account invite',
      mail: 'Mail',
      noMail: 'no mail server (SMTP_URL); mails stay in the outbox',
      https: 'Address',
      noHttps: (url) =>
        `${url} is not https; use a reverse proxy and KREDSPLAN_URL when others than this machine are to use it`,
      allGood: 'Everything is in order.',
      notGood: 'Something needs to be put right; see the lines with !',
    },
    unknownCommand: (name) => `There is no command "${name}"; see kredsplan --help.`,
    wrongUse: (command) => `Something is missing, or there is too much. Usage: ${usageOf(command, 'en')}`,
    badSetting: (name, value) =>
      `The setting ${name}=${value} does not have the right form; see the table in docs/operations.md.`,
    unreachable: (address, reason) =>
      `The database at ${address} cannot be reached (${reason}); check that DATABASE_URL is right and the server is running.`,
    mayNotCreate: (reason) =>
      `The user in DATABASE_URL may not create what Kredsplan needs (${reason}); give it CREATEROLE and ownership of the database.`,
    newerDatabase: (name) =>
      `The database is from a newer edition of Kredsplan (${name}); use that edition, or restore an older backup.`,
    changedMigration: (name) =>
      `The file migrations/${name} has changed since the database was made; use the edition of Kredsplan that the database comes from.`,
    portInUse: (port) =>
      `Port ${port} is in use; stop the program that uses it, or choose another with PORT.`,
    cannotListen: (host, reason) =>
      `The server cannot listen on ${host} (${reason}); choose another address with HOST.`,
    running: 'Kredsplan is running.',
    publicSite: 'The public site',
    workspace: 'The workspace',
    signInDemo:
      'Sign in: choose "Try as" on the workspace sign-in page (demonstration data, everything is made up).',
    signInReal: (command) => `Sign in: write your work e-mail on the sign-in page, or run: ${command}`,
    firstAccount: (command) => `Nobody can sign in yet. Create the first account: ${command}`,
    firstAccountCommand: 'account invite MAIL --name NAME --role secretary',
    demoSeeded: 'Demonstration data has been put in. Start with -- --empty to begin without.',
    stopHint: 'Stop with Ctrl-C.',
    stopping: 'Stopping; requests under way are finished.',
  },
)
