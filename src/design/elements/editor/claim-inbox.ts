import type { Editor } from '@tiptap/core'
import { claimsIn, type Claim } from '#documents/markdown'
import { claimChannel, claimMessage, type ClaimAnswer } from './claim-messages.ts'
import { claimNode } from './document.ts'

/** Takes in claims and charts that are chosen on other pages, until it is closed. */
export type ClaimInbox = { readonly field: string; readonly close: () => void }

/**
 * Opens an inbox for one field.
 *
 * @param insert puts a claim into the text; `title` is what a chart is of
 */
export function openClaimInbox(insert: (claim: Claim, title: string) => void): ClaimInbox {
  const field = crypto.randomUUID()
  const channel = new BroadcastChannel(claimChannel)
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = claimMessage(event.data)
    const [claim] = claimsIn(message?.markdown ?? '')
    if (!claim || message?.field !== field) return
    insert(claim, message.title)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within its origin
    channel.postMessage({ field, inserted: message.markdown } satisfies ClaimAnswer)
  })
  return { field, close: () => channel.close() }
}

/**
 * Puts a claim where the cursor is in the formatted text. A chart takes the place of an empty paragraph, or comes
 * after the block that the cursor is in: it splits neither a table nor a list.
 */
export function insertClaim(editor: Editor, claim: Claim): void {
  const { $to } = editor.state.selection
  const isFree = $to.depth === 0 || ($to.depth === 1 && $to.parent.content.size === 0)
  const chain = editor.chain().focus()
  if (claim.kind === 'phrase' || isFree) chain.insertContent(claimNode(claim)).run()
  else chain.insertContentAt($to.after(1), claimNode(claim)).run()
}

/** Puts Markdown where the cursor is in a textarea; a chart gets a paragraph of its own. */
export function insertMarkdown(textarea: HTMLTextAreaElement, markdown: string, isBlock: boolean): void {
  const { selectionStart, selectionEnd, value } = textarea
  const before = isBlock && !/(?:^|\n\n)$/u.test(value.slice(0, selectionStart)) ? '\n\n' : ''
  const after = isBlock && !value.slice(selectionEnd).startsWith('\n\n') ? '\n\n' : ''
  textarea.setRangeText(`${before}${markdown}${after}`, selectionStart, selectionEnd, 'end')
  textarea.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What charts show, by number, from an attribute: a JSON object of titles. */
export function chartTitlesFrom(json: string | undefined): Map<number, string> {
  const titles: unknown = JSON.parse(json ?? '{}')
  const entries = Object.entries(typeof titles === 'object' && titles !== null ? titles : {})
  return new Map(entries.map(([number, title]) => [Number(number), String(title)]))
}
