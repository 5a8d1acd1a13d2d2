/** Where signing in, one's own sessions and the operator's pages are. */
export const accountPaths = {
  home: '/arbejde',
  signIn: '/arbejde/log-ind',
  link: (token: string, onward = '/arbejde') =>
    `/arbejde/log-ind/${token}${onward === '/arbejde' ? '' : `?videre=${encodeURIComponent(onward)}`}`,
  signOut: '/arbejde/log-ud',
  sessions: '/arbejde/konto',
  closeSession: (id: string) => `/arbejde/konto/${id}/luk`,
  language: '/arbejde/sprog',
  tryAs: '/arbejde/proev',
  outbox: '/arbejde/drift/udbakke',
  audit: '/arbejde/drift/log',
} as const
