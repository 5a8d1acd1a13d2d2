/** What is wrong with how a command was called. */
export type WrongOption =
  | { readonly kind: 'unknown' | 'no-value' | 'value'; readonly option: string }
  | { readonly kind: 'too-much'; readonly argument: string }

/** What `parseArgs` found wrong, which it says in English and at length; null for any other error. */
export function wrongOption(error: unknown): WrongOption | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? ''
  const option = /--?[\w-]+(?= <|$)/u.exec(quoted)?.[0] ?? quoted
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return { kind: 'unknown', option }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return { kind: error.message.includes('does not take') ? 'value' : 'no-value', option }
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return { kind: 'too-much', argument: quoted }
    default:
      return null
  }
}
