import { catalogue } from '#texts'

/** What the command line says, beside the sentences of the parts it calls. */
export const commandTexts = catalogue(
  {
    help: `Kredsplan: samarbejdet mellem politikreds og kommuner, fra plan til evaluering

Brug:
  kredsplan start [--empty]            start serveren (--empty: uden demonstrationsdata)
  kredsplan import plan FIL --year ÅR  læs en plan (.txt, .docx, .pdf) og gem den som kladde
           [--dry-run] [--json]        vis kun forslaget; som JSON
  kredsplan account invite MAIL --name NAVN [--function HVERV] [--council RÅD] [--role ROLLE]
                                       opret en person og giv et hverv
  kredsplan account link MAIL          lav et log ind-link og skriv det ud
  kredsplan verify ADRESSE|FIL         kontrollér, at en offentliggjort plan er den vedtagne
  kredsplan doctor                     efterse installationen
  kredsplan KOMMANDO --help            hjælp til en kommando

Indstillinger er miljøvariabler; se docs/operations.md. Udgangskode: 0 gik godt, 1 gik ikke, 2 forkert brug.`,
    unknownCommand: (name: string) => `Kommandoen »${name}« findes ikke; se kredsplan --help.`,
    wrongUse: (usage: string) => `Brug: ${usage}`,
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
    signInReal: 'Log ind: skriv din arbejdsmail på log ind-siden, eller kør: npx kredsplan account link MAIL',
    firstAccount:
      'Ingen kan logge ind endnu. Opret den første: npx kredsplan account invite MAIL --name NAVN --role secretary',
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
  kredsplan account invite MAIL --name NAME [--function TITLE] [--council COUNCIL] [--role ROLE]
                                        create a person and give a function
  kredsplan account link MAIL           make a sign-in link and print it
  kredsplan verify ADDRESS|FILE         check that a published plan is the adopted one
  kredsplan doctor                      examine the installation
  kredsplan COMMAND --help              help with a command

Settings are environment variables; see docs/operations.md. Exit code: 0 went well, 1 did not, 2 wrong use.`,
    unknownCommand: (name) => `There is no command "${name}"; see kredsplan --help.`,
    wrongUse: (usage) => `Usage: ${usage}`,
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
    signInReal:
      'Sign in: write your work e-mail on the sign-in page, or run: npx kredsplan account link MAIL',
    firstAccount:
      'Nobody can sign in yet. Create the first account: npx kredsplan account invite MAIL --name NAME --role secretary',
    demoSeeded: 'Demonstration data has been put in. Start with -- --empty to begin without.',
    stopHint: 'Stop with Ctrl-C.',
    stopping: 'Stopping; requests under way are finished.',
  },
)

export type CommandTexts = (typeof commandTexts)['da']
