import { make } from './make.ts'

/**
 * One tooltip for all buttons of a bar, shown under the button that is pointed at or has the keyboard,
 * and kept inside the bar. It repeats the button's name, so it is hidden from screen readers.
 */
export function addTips(bar: HTMLElement): void {
  const tip = make('span', { class: 'md-tip', 'aria-hidden': 'true', hidden: '' })
  bar.append(tip)
  const show = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const text = button?.dataset['tip']
    tip.hidden = !button || !text || (event.type === 'focusin' && !button.matches(':focus-visible'))
    if (tip.hidden || !button) return
    tip.textContent = text ?? ''
    const middle = button.offsetLeft + button.offsetWidth / 2
    const left = Math.min(middle - tip.offsetWidth / 2, bar.clientWidth - tip.offsetWidth - 4)
    tip.style.left = `${Math.max(4, left)}px`
    tip.style.top = `${button.offsetTop + button.offsetHeight + 4}px`
  }
  const hide = () => {
    tip.hidden = true
  }
  bar.addEventListener('pointerover', (event) => (event.pointerType === 'mouse' ? show(event) : hide()))
  bar.addEventListener('focusin', show)
  for (const leaving of ['pointerleave', 'focusout', 'click']) bar.addEventListener(leaving, hide)
  bar.addEventListener('keydown', (event) => (event.key === 'Escape' ? hide() : undefined))
}
