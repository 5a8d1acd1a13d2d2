/** A mail address that nobody else has; without digits, so that it never looks like a CPR number. */
export function anAddress(): string {
  const letters = crypto.randomUUID().replaceAll(/[^a-f]/g, (sign) => 'ghijklmnop'[Number(sign)] ?? '')
  return `${letters}@eksempel.example`
}
