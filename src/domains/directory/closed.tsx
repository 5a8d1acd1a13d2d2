import type { FC } from 'hono/jsx'
import { Tag } from '#design'
import type { Lang } from '#texts'
import { councilTexts } from './texts.ts'

/** Says beside a name that the account is closed; nothing when it is not. */
export const Closed: FC<{ readonly lang: Lang; readonly of: { readonly closed: boolean } }> = ({
  lang,
  of,
}) =>
  of.closed ? (
    <>
      {' '}
      <Tag tone="bad">{councilTexts[lang].person.closed}</Tag>
    </>
  ) : null
