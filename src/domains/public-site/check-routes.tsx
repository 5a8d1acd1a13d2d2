import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { publicSite, readForm, type PublicSite } from '#http'
import type { Lang } from '#texts'
import { readHash } from '#verification'
import { answerFile, answerHash, type CheckAnswer } from './answer-check.ts'
import { CheckPage } from './check-page.tsx'
import { checkTexts } from './check-texts.ts'
import { paths } from './paths.ts'
import { findNewest } from './queries.ts'

/** Largest file that is read for a check; a plan document is far smaller. */
const mostBytes = 5 * 1024 * 1024

/**
 * The page on which anyone can check a document: the file when there is one, else the fingerprint. What is
 * uploaded is read and forgotten.
 */
export function checkRoutes(lang: Lang, url: string, site: MiddlewareHandler<PublicSite>) {
  const path = paths(lang).check
  const t = checkTexts[lang]
  const limited = bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new HTTPException(413)
    },
  })
  return publicSite()
    .get(path, site, async (c) => {
      const newest = await findNewest(c.var.db)
      return c.render(<CheckPage {...{ lang, url, newest }} answer={null} errors={{}} hash="" />, {
        title: t.title,
      })
    })
    .post(path, site, limited, async (c) => {
      const { db } = c.var
      const form = await readForm(c)
      const file = form.file('file')
      const typed = form.text('hash')
      const hash = readHash(typed)
      const answer: CheckAnswer | null = file
        ? await answerFile(db, new Uint8Array(await file.arrayBuffer()))
        : hash === null
          ? null
          : await answerHash(db, hash)
      const errors: Record<string, string> =
        answer !== null ? {} : typed.trim() === '' ? { file: t.neither } : { hash: t.badHash }
      if (answer === null) c.status(422)
      const newest = await findNewest(db)
      return c.render(<CheckPage {...{ lang, url, newest, answer, errors }} hash={typed} />, {
        title: t.title,
      })
    })
}
