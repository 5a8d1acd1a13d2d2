import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { accountPaths } from '#accounts'
import { isCprRefusal } from '#db'
import { ButtonLink } from '#design'
import type { Workspace } from '#http'
import { Forbidden } from '#permissions'
import { homeTexts } from './texts.ts'

/** What went wrong, as a page says it: never more than its kind and the number of the request. */
type Fault = {
  readonly status: 400 | 403 | 404 | 409 | 413 | 422 | 500
  readonly title: string
  readonly text: string
}

function faultOf(error: Error, t: (typeof homeTexts)['da']['errors']): Fault {
  if (error instanceof Forbidden) return { status: 403, title: t.forbiddenTitle, text: t.forbidden }
  if (isCprRefusal(error)) return { status: 422, title: t.cprTitle, text: t.cpr }
  const status = error instanceof HTTPException ? error.status : 500
  if (status === 403) return { status, title: t.otherSiteTitle, text: t.otherSite }
  if (status === 404) return { status, title: t.missingTitle, text: t.missing }
  if (status === 400) return { status, title: t.brokenTitle, text: t.broken }
  if (status === 409) return { status, title: t.meanwhileTitle, text: t.meanwhile }
  if (status === 413) return { status, title: t.tooLargeTitle, text: t.tooLarge }
  return { status: 500, title: t.faultTitle, text: t.fault }
}

/** Turns whatever was thrown into a page in the reader's language; surprises go to the log. */
export const workspaceError: ErrorHandler<Workspace> = (error, c) => {
  const t = homeTexts[c.var.lang].errors
  const fault = faultOf(error, t)
  if (fault.status === 500) c.var.log.error({ error: error.stack ?? String(error) }, 'request failed')
  c.status(fault.status)
  return c.render(
    <>
      <h1>{fault.title}</h1>
      <p class="lead">{fault.text}</p>
      <p>
        <ButtonLink href={accountPaths.home}>{t.back}</ButtonLink>
      </p>
      <p class="form-hint">
        {t.request} <code>{c.var.requestId}</code>
      </p>
    </>,
    { title: fault.title },
  )
}
