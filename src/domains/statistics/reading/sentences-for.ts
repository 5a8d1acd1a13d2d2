type Kinds = { readonly kind: string }

/** The member of a union that has a kind among its own. */
type Of<Any extends Kinds, Kind> = Any extends unknown ? (Kind extends Any['kind'] ? Any : never) : never

/** A sentence for each kind that the members of a union have. */
export type SentencesFor<Any extends Kinds> = {
  readonly [Kind in Any['kind']]: (one: Of<Any, Kind>) => string
}

/** The sentence for one member. */
export function sentenceFor<Any extends Kinds>(sentences: SentencesFor<Any>, one: Any): string {
  const say = sentences[one.kind as Any['kind']] as (one: Any) => string
  return say(one)
}
