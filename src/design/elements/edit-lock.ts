const DEFAULT_EVERY_SECONDS = 30

/**
 * `<edit-lock data-url="/arbejde/…/lock" data-every="30">`: says to the server that this page is still
 * being edited, with a POST every so many seconds, and lets go with a POST of `release=1` when the page
 * is left. `data-token` is sent as the field `token`. An answer of 409 or 410 means that the lock is lost:
 * the element gets `data-lost` and shows its content (a sentence about it, hidden until then).
 */
export class EditLock extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    const seconds = Number(this.dataset['every'] ?? DEFAULT_EVERY_SECONDS)
    const every = Number.isFinite(seconds) && seconds >= 1 ? seconds : DEFAULT_EVERY_SECONDS
    // At once as well: the page before this one may just have let go on its way here.
    void this.#beat()
    this.#timer = setInterval(() => void this.#beat(), every * 1000)
    addEventListener('pagehide', this.#publishing)
    addEventListener('pageshow', this.#onReturn)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
    removeEventListener('pagehide', this.#publishing)
    removeEventListener('pageshow', this.#onReturn)
  }

  get #url(): string {
    return this.dataset['url'] ?? ''
  }

  #body(fields: Readonly<Record<string, string>>): URLSearchParams {
    const token = this.dataset['token']
    return new URLSearchParams(token ? { ...fields, token } : { ...fields })
  }

  /** A beat that fails on the way is not a lost lock: the next one tries again. */
  async #beat(): Promise<void> {
    const answer = await fetch(this.#url, {
      method: 'POST',
      body: this.#body({}),
      credentials: 'same-origin',
    }).catch(() => null)
    const isLost = answer?.status === 409 || answer?.status === 410
    this.toggleAttribute('data-lost', isLost)
    if (isLost) clearInterval(this.#timer)
  }

  readonly #publishing = (): void => {
    navigator.sendBeacon(this.#url, this.#body({ release: '1' }))
  }

  /** A page that comes back from the browser's memory takes its lock again at once. */
  readonly #onReturn = (event: PageTransitionEvent): void => {
    if (event.persisted) void this.#beat()
  }
}
