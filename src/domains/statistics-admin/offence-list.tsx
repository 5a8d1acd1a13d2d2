import type { FC } from 'hono/jsx'
import { Details, HintAndError } from '#design'
import type { Offence } from '#statistics'
import type { Lang } from '#texts'
import { categoryTexts } from './category-texts.ts'
import type { OffenceChoice } from './offence-tree.ts'

type OffenceListProps = {
  readonly lang: Lang
  readonly choices: readonly OffenceChoice[]
  /** The offences that the data set has counts of. */
  readonly counted: ReadonlySet<string>
  /** The codes that are ticked. */
  readonly chosen: readonly string[]
  readonly error: string | undefined
}

/** Every offence of a classification to tick, kinds folded under their groups. */
export const OffenceList: FC<OffenceListProps> = ({ lang, choices, counted, chosen, error }) => {
  const t = categoryTexts[lang]
  const tick = (offence: Offence, label = offence.name[lang]) => (
    <Tick
      code={offence.code}
      label={label}
      aside={counted.has(offence.code) ? '' : t.noCounts}
      ticked={chosen.includes(offence.code)}
    />
  )
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <fieldset aria-describedby={error ? 'overtraedelse-hint overtraedelse-error' : 'overtraedelse-hint'}>
        <legend class="form-label" id="overtraedelse" tabindex={error ? -1 : undefined}>
          {t.offences}
        </legend>
        <HintAndError name="overtraedelse" hint={t.offencesHint} error={error} />
        {choices.map(({ offence, kinds }) => {
          if (kinds.length === 0) return tick(offence)
          const ticked = [offence, ...kinds].filter(({ code }) => chosen.includes(code)).length
          const name = offence.name[lang]
          return (
            <Details summary={ticked > 0 ? `${name}: ${t.chosenIn(ticked)}` : name} open={ticked > 0}>
              {tick(offence, t.wholeGroup(name))}
              {kinds.map((kind) => tick(kind))}
            </Details>
          )
        })}
      </fieldset>
    </div>
  )
}

type TickProps = {
  readonly code: string
  readonly label: string
  readonly aside: string
  readonly ticked: boolean
}

const Tick: FC<TickProps> = ({ code, label, aside, ticked }) => (
  <div class="form-group-checkbox">
    <input
      type="checkbox"
      class="form-checkbox checkbox-large"
      id={`overtraedelse-${code}`}
      name="overtraedelse"
      value={code}
      checked={ticked}
    />
    <label class="form-label" for={`overtraedelse-${code}`}>
      {label} <span class="soft">{[code === label ? '' : code, aside].filter(Boolean).join(', ')}</span>
    </label>
  </div>
)
