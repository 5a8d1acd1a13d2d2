/**
 * Makes a toolbar one stop for Tab: arrows, Home and End move between its visible buttons.
 *
 * @returns a function to call when buttons have come or gone, so that one of them can be reached
 */
export function rove(bar: HTMLElement): () => void {
  const visible = () => [...bar.querySelectorAll('button')].filter((button) => !button.closest('[hidden]'))
  let chosen: HTMLButtonElement | null = null
  const settle = (current?: HTMLButtonElement) => {
    if (current) chosen = current
    const buttons = visible()
    const stop = buttons.find((button) => button === chosen) ?? buttons[0]
    for (const button of bar.querySelectorAll('button')) button.tabIndex = button === stop ? 0 : -1
  }
  bar.addEventListener('keydown', (event) => {
    const buttons = visible()
    const at = buttons.findIndex((button) => button === document.activeElement)
    const next = neighbour(event.key, at, buttons.length)
    const button = next === null ? undefined : buttons[next]
    if (!button) return
    event.preventDefault()
    settle(button)
    button.focus()
  })
  bar.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLButtonElement) settle(event.target)
  })
  settle()
  return () => settle()
}

function neighbour(key: string, at: number, count: number): number | null {
  if (at === -1) return null
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
