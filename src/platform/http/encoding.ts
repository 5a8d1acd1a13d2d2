/** The same content as it is and compressed; a compressed form is missing where it would not be smaller. */
export type Variants = {
  readonly identity: Buffer
  readonly br?: Buffer | undefined
  readonly gzip?: Buffer | undefined
}

/** One form of a content and the name of its Content-Encoding; null is as it is. */
export type Variant = { readonly body: Buffer; readonly encoding: 'br' | 'gzip' | null }

/** The smallest form that a request's Accept-Encoding allows. */
export function chooseVariant(variants: Variants, acceptEncoding: string | undefined): Variant {
  const accepted = acceptEncoding ?? ''
  if (accepted === '') return { body: variants.identity, encoding: null }
  if (variants.br && accepts(accepted, 'br')) return { body: variants.br, encoding: 'br' }
  if (variants.gzip && accepts(accepted, 'gzip')) return { body: variants.gzip, encoding: 'gzip' }
  return { body: variants.identity, encoding: null }
}

function accepts(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((entry) => {
    const [name, ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}
