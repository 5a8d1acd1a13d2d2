import { claimAnswer, claimChannel, type ClaimMessage } from './editor/claim-messages.ts'

const texts = {
  da: {
    inserted: 'Sat ind i teksten. Du kan lukke denne fane.',
    gone: 'Siden, du skrev på, svarer ikke. Kopiér i stedet, eller sæt ind sidst i afsnittet.',
  },
  en: {
    inserted: 'Put into the text. You can close this tab.',
    gone: 'The page you were writing on does not answer. Copy instead, or put it at the end of the section.',
  },
} as const
const PATIENCE_MILLISECONDS = 1500

/**
 * `<send-claim data-field="…" data-markdown="…" data-title="…"><button type="button" hidden>…</button></send-claim>`:
 * shows the button, which puts a claim or chart into the text where the writer left it, on the page that opened
 * this one. Without JavaScript the button stays hidden.
 */
export class SendClaim extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !button.hidden || !this.dataset['field']) return
    button.hidden = false
    const status = document.createElement('p')
    status.setAttribute('role', 'status')
    this.append(status)
    button.addEventListener('click', () => this.#send(status))
  }

  #send(status: HTMLElement): void {
    const words = texts[(this.lang || document.documentElement.lang).startsWith('en') ? 'en' : 'da']
    const { field = '', markdown = '', title = '' } = this.dataset
    const channel = new BroadcastChannel(claimChannel)
    const silence = setTimeout(() => settle(words.gone), PATIENCE_MILLISECONDS)
    const settle = (text: string) => {
      clearTimeout(silence)
      channel.close()
      status.textContent = text
    }
    channel.addEventListener('message', (event: MessageEvent<unknown>) => {
      const answer = claimAnswer(event.data)
      if (answer?.field !== field || answer.inserted !== markdown) return
      settle(words.inserted)
      // Only a tab that the writing page opened closes; any other stays.
      window.close()
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel stays within its origin
    channel.postMessage({ field, markdown, title } satisfies ClaimMessage)
  }
}
