/** The head of a column of numbers. */
export function numbers(text: string) {
  return <span class="number">{text}</span>
}
