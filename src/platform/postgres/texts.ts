import { type Catalogue, catalogue } from '#texts'

/** One sentence in both languages. */
export type Sentence = Catalogue<string>

/** Every sentence this folder can say; a refusal says what to do. */
const texts = catalogue(
  {
    notWritable: (folder: string) =>
      `Datamappen ${folder} kan ikke skrives af den bruger, som kører Kredsplan; giv brugeren ejerskab til mappen, eller vælg en anden mappe med KREDSPLAN_DATA.`,
    belongsToAnother: (folder: string) =>
      `Databasen i ${folder} tilhører en anden bruger; kør kommandoen som den bruger eller som root.`,
    notReachable: (folder: string, user: string) =>
      `Databasens bruger ${user} kan ikke komme ind i datamappen ${folder}; åbn de overliggende mapper med chmod o+x, eller vælg en anden mappe med KREDSPLAN_DATA, for eksempel /var/lib/kredsplan/data.`,
    secondServer: (folder: string) =>
      `Der kører allerede en Kredsplan-server på datamappen ${folder}; stop den først, eller vælg en anden mappe med KREDSPLAN_DATA.`,
    noDatabaseUser: (reason: string) =>
      `PostgreSQL kan ikke køre som root, og systembrugeren postgres kunne ikke bruges (${reason}); opret den med useradd --system postgres, eller kør Kredsplan som en almindelig bruger.`,
    otherVersion: (folder: string, found: string, wanted: string) =>
      `Databasen i ${folder} er fra PostgreSQL ${found}, men denne udgave af Kredsplan bruger PostgreSQL ${wanted}; brug den gamle udgave til at tage en sikkerhedskopi, og indlæs den i en ny datamappe.`,
    couldNotStart: (reason: string, log: string) =>
      `Databasen kunne ikke startes (${reason}); ret årsagen, og start igen. Databasens egne ord står i ${log}.`,
    couldNotInitialise: (folder: string, reason: string) =>
      `Databasen kunne ikke oprettes i ${folder} (${reason}); ret årsagen, og start igen.`,
    noPrograms: (platform: string) =>
      `PostgreSQL findes ikke i node_modules for ${platform}; kør npm ci igen uden --omit=optional, eller brug en anden database med DATABASE_URL.`,
    relocated: (folder: string, place: string) =>
      `Mappen ${folder} er lukket for databasens bruger, så databasen og dens programmer ligger i ${place}.`,
    relocatedData: (folder: string, place: string) =>
      `Mappen ${folder} er lukket for databasens bruger, så databasen ligger i ${place}.`,
    programsCopied: (place: string) =>
      `Databasens programmer kan ikke nås i node_modules og køres derfor fra en kopi i ${place}.`,
  },
  {
    notWritable: (folder) =>
      `The data folder ${folder} cannot be written by the user running Kredsplan; give that user ownership of the folder, or choose another folder with KREDSPLAN_DATA.`,
    belongsToAnother: (folder) =>
      `The database in ${folder} belongs to another user; run the command as that user or as root.`,
    notReachable: (folder, user) =>
      `The database user ${user} cannot enter the data folder ${folder}; open the folders above it with chmod o+x, or choose another folder with KREDSPLAN_DATA, for example /var/lib/kredsplan/data.`,
    secondServer: (folder) =>
      `A Kredsplan server is already running on the data folder ${folder}; stop it first, or choose another folder with KREDSPLAN_DATA.`,
    noDatabaseUser: (reason) =>
      `PostgreSQL cannot run as root, and the system user postgres could not be used (${reason}); create it with useradd --system postgres, or run Kredsplan as an ordinary user.`,
    otherVersion: (folder, found, wanted) =>
      `The database in ${folder} is from PostgreSQL ${found}, but this edition of Kredsplan uses PostgreSQL ${wanted}; take a backup with the old edition and restore it into a new data folder.`,
    couldNotStart: (reason, log) =>
      `The database could not be started (${reason}); remove the cause and start again. The database's own words are in ${log}.`,
    couldNotInitialise: (folder, reason) =>
      `The database could not be created in ${folder} (${reason}); remove the cause and start again.`,
    noPrograms: (platform) =>
      `PostgreSQL is not in node_modules for ${platform}; run npm ci again without --omit=optional, or use another database with DATABASE_URL.`,
    relocated: (folder, place) =>
      `The folder ${folder} is closed to the database user, so the database and its programs are kept in ${place}.`,
    relocatedData: (folder, place) =>
      `The folder ${folder} is closed to the database user, so the database is kept in ${place}.`,
    programsCopied: (place) =>
      `The database programs cannot be reached in node_modules and are run from a copy in ${place}.`,
  },
)

type Texts = (typeof texts)['da']

/** A sentence of the catalogue in both languages, with its values filled in. */
export function say<Key extends keyof Texts>(key: Key, ...values: Parameters<Texts[Key]>): Sentence {
  const fill = (template: (...values: string[]) => string) => template(...values)
  return { da: fill(texts.da[key]), en: fill(texts.en[key]) }
}
