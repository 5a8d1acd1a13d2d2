const texts = { da: 'Kopieret', en: 'Copied' } as const
const SHOWN_MILLISECONDS = 2500

/**
 * `<copy-text data-text="…"><button type="button" hidden>Kopiér</button></copy-text>`: shows the button,
 * which copies the text. `data-from="id"` copies what an element says instead. Without JavaScript the
 * button stays hidden and the text can be selected as always.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !button.hidden) return
    button.hidden = false
    const status = document.createElement('span')
    status.className = 'copy-status'
    status.setAttribute('role', 'status')
    this.append(status)
    button.addEventListener('click', () => void this.#copy(status))
  }

  get #text(): string {
    const from = this.dataset['from']
    return this.dataset['text'] ?? (from ? document.getElementById(from)?.textContent?.trim() : '') ?? ''
  }

  async #copy(status: HTMLElement): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(this.#text).then(
      () => true,
      () => false,
    )
    if (!isCopied) return
    const lang = this.lang || document.documentElement.lang
    status.textContent = lang.startsWith('en') ? texts.en : texts.da
    setTimeout(() => {
      status.textContent = ''
    }, SHOWN_MILLISECONDS)
  }
}
