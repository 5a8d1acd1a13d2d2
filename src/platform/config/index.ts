import { resolve } from 'node:path'
import { z } from 'zod'
import type { Lang } from '#texts'

const truth = z.enum(['0', '1']).transform((text) => text === '1')

/** Every setting, its form and default. docs/operations.md has the same table; a test compares the two. */
export const settings = {
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  KREDSPLAN_DATA: z.string().min(1).optional(),
  KREDSPLAN_URL: z.url({ protocol: /^https?$/ }).optional(),
  KREDSPLAN_DISTRICT: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('kredsplan@localhost.localdomain'),
  KREDSPLAN_LANG: z.enum(['da', 'en']).default('da'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  TRUST_PROXY: truth.default(false),
  KREDSPLAN_SOURCE_URL: z.url({ protocol: /^https?$/ }).optional(),
  KREDSPLAN_STATBANK_URL: z.url({ protocol: /^https?$/ }).default('https://api.statbank.dk/v1'),
} as const

/** The settings of one run, checked. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly dataFolderIsDefault: boolean
  /** Where people reach the site, without a slash at the end. */
  readonly url: string
  /** Whether the address was given (KREDSPLAN_URL, HOST or PORT) rather than assumed. */
  readonly urlIsSet: boolean
  readonly districtFile: string | null
  readonly databaseUrl: string | null
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** The language of the command line; people choose their own on the pages. */
  readonly lang: Lang
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly trustProxy: boolean
  /** Where readers get the program, to work public figures out themselves. */
  readonly sourceUrl: string | null
  /** Where Statistics Denmark's StatBank answers programs, without a slash at the end. */
  readonly statbankUrl: string
}

export type ConfigOutcome =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'bad-setting'; readonly name: string; readonly value: string }

/** Reads the settings from environment variables; the first one that has the wrong form is named. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigOutcome {
  const given = Object.fromEntries(
    Object.keys(settings).map((name) => [name, environment[name] || undefined]),
  )
  const parsed = z.object(settings).safeParse(given)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '')
    return { kind: 'bad-setting', name, value: environment[name] ?? '' }
  }
  const values = parsed.data
  return {
    kind: 'config',
    config: {
      port: values.PORT,
      host: values.HOST,
      dataFolder: resolve(values.KREDSPLAN_DATA ?? 'data'),
      dataFolderIsDefault: values.KREDSPLAN_DATA === undefined,
      url: (values.KREDSPLAN_URL ?? `http://${values.HOST}:${values.PORT}`).replace(/\/+$/, ''),
      urlIsSet: [given['KREDSPLAN_URL'], given['HOST'], given['PORT']].some((value) => value !== undefined),
      districtFile: values.KREDSPLAN_DISTRICT ?? null,
      databaseUrl: values.DATABASE_URL ?? null,
      smtpUrl: values.SMTP_URL ?? null,
      mailFrom: values.MAIL_FROM,
      lang: values.KREDSPLAN_LANG,
      logLevel: values.LOG_LEVEL,
      trustProxy: values.TRUST_PROXY,
      sourceUrl: values.KREDSPLAN_SOURCE_URL ?? null,
      statbankUrl: values.KREDSPLAN_STATBANK_URL.replace(/\/+$/, ''),
    },
  }
}
