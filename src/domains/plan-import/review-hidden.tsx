import type { FC } from 'hono/jsx'
import type { ReviewView } from './review-view.ts'

/** What every form of the review sends along: which revision and which view it was pressed in. */
export const Hidden: FC<{ view: ReviewView }> = ({ view }) => (
  <>
    <input type="hidden" name="revision" value={String(view.entry.revision)} />
    <input type="hidden" name="vis" value={view.onlyUnsure ? 'usikre' : ''} />
    <input type="hidden" name="side" value={String(view.page)} />
  </>
)
