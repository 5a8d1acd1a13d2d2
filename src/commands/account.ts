import { parseArgs } from 'node:util'
import { z } from 'zod'
import { accountByEmail, linkMinutes, mailLink } from '#accounts'
import { dateInDenmark } from '#calendar'
import type { Config } from '#config'
import {
  councilMembers,
  councilsOf,
  invitePerson,
  nameIn,
  titleIn,
  type Council,
  type InvitedTo,
  roleTitles,
} from '#councils'
import { writeAs, type Tx } from '#db'
import { roles, type Role } from '#permissions'
import { addressOf } from './address.ts'
import { Failure } from './failure.ts'
import { openRuntime } from './runtime.ts'
import { commandTexts } from './texts.ts'

/**
 * `kredsplan account invite`: creates a person in a function and prints a sign-in link.
 *
 * @throws Failure for a wrong address, role, function or council, and when the function is taken
 */
export async function invite(args: readonly string[], config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      role: { type: 'string' },
      function: { type: 'string' },
      council: { type: 'string' },
    },
  })
  const [email] = positionals
  const { name } = values
  if (email === undefined || positionals.length > 1 || name === undefined || name.trim() === '')
    throw new Failure(t.wrongUse('account invite'), 2)
  if (!z.email().safeParse(email).success) throw new Failure(t.badEmail(email), 2)
  const role = roleOf(values.role ?? 'secretary', config)
  const now = new Date()
  await inTransaction(config, async (tx) => {
    const council = await councilOf(tx, values.council, config)
    const to: InvitedTo =
      values.function === undefined
        ? { kind: 'new-function', councilId: council.id, role }
        : await functionNamed(tx, council, values.function, config)
    const outcome = await invitePerson(tx, null, { name: name.trim(), email, to, from: dateInDenmark(now) })
    if (outcome.kind !== 'invited') throw new Failure(t.inviteRefused)
    const title = `${values.function ?? roleTitles[role][config.lang]}, ${nameIn(config.lang, council)}`
    process.stdout.write(`${outcome.isNew ? t.invited(name, title) : t.seated(email, title)}\n`)
    await printLink(tx, email, now, config)
  })
}

/**
 * `kredsplan account link`: makes a sign-in link and prints it.
 *
 * @throws Failure when nobody has the address
 */
export async function link(args: readonly string[], config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} })
  const [email] = positionals
  if (email === undefined || positionals.length > 1) throw new Failure(t.wrongUse('account link'), 2)
  await inTransaction(config, (tx) => printLink(tx, email, new Date(), config))
}

async function printLink(tx: Tx, email: string, now: Date, config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  const account = await accountByEmail(tx, email)
  if (!account) throw new Failure(t.unknownEmail(email))
  const address = await mailLink(tx, account, {
    now,
    url: addressOf(config),
    lang: config.lang,
    onward: '/arbejde',
  })
  process.stdout.write(`${t.linkIs(linkMinutes)}\n${address}\n`)
}

async function inTransaction(config: Config, work: (tx: Tx) => Promise<void>): Promise<void> {
  const runtime = await openRuntime(config, 'command')
  try {
    await writeAs(runtime.writing, null, work)
  } finally {
    await runtime.close()
  }
}

function roleOf(text: string, config: Config): Role {
  const role = roles.find((one) => one === text)
  if (!role) throw new Failure(commandTexts[config.lang].badRole(text, roles.join(', ')), 2)
  return role
}

async function councilOf(tx: Tx, slug: string | undefined, config: Config): Promise<Council> {
  const t = commandTexts[config.lang]
  const councils = await councilsOf(tx)
  if (councils.length === 0) throw new Failure(t.noDistrict)
  const council = slug === undefined ? councils[0] : councils.find((one) => one.slug === slug)
  if (!council) throw new Failure(t.unknownCouncil(slug ?? '', councils.map((one) => one.slug).join(', ')), 2)
  return council
}

async function functionNamed(tx: Tx, council: Council, title: string, config: Config): Promise<InvitedTo> {
  const members = await councilMembers(tx, council.id, dateInDenmark(new Date()))
  const wanted = title.toLowerCase()
  const found = members.find(
    (member) => member.titleDa.toLowerCase() === wanted || member.titleEn.toLowerCase() === wanted,
  )
  if (!found) {
    const known = members.map((member) => titleIn(config.lang, member)).join('; ')
    throw new Failure(commandTexts[config.lang].unknownFunction(title, known), 2)
  }
  return { kind: 'function', id: found.id }
}
