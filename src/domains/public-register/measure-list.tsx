import type { FC } from 'hono/jsx'
import type { CalendarDate } from '#calendar'
import { nameIn } from '#councils'
import { HealthMark, Tag } from '#design'
import { healthMarkOf, measureTone, periodIn, wordTexts } from '#measure-pages'
import type { Lang } from '#texts'
import { named } from './names.ts'
import { registerPaths } from './paths.ts'
import { whyInWords } from './reasons.ts'
import { measureTexts } from './measure-texts.ts'
import type { Line } from './types.ts'

/** Measures with how they go, and why, in words. `withCouncil` also names who leads each. */
export const MeasureList: FC<{
  readonly lang: Lang
  readonly lines: readonly Line[]
  readonly today: CalendarDate
  readonly withCouncil: boolean
}> = ({ lang, lines, today, withCouncil }) => (
  <ul class="register-lines">
    {lines.map((line) => (
      <li>
        <p class="register-title">
          <a href={registerPaths(lang).measure(line.number)} lang="da">
            {line.title}
          </a>
        </p>
        <MeasureState lang={lang} line={line} />
        {whyInWords(lang, line, [], today).map((reason) => (
          <p class="register-why">{reason}</p>
        ))}
        <p class="register-where">
          {[
            withCouncil ? nameIn(lang, line.council) : null,
            joint(lang, line),
            periodIn(lang, line),
            leadOf(lang, line),
            line.addedLater ? measureTexts[lang].addedLater : null,
          ]
            .filter((piece) => piece !== null)
            .join(' · ')}
        </p>
      </li>
    ))}
  </ul>
)

/** Where a measure is in its life, and how it goes as long as it does. */
export const MeasureState: FC<{ readonly lang: Lang; readonly line: Line }> = ({ lang, line }) => {
  const { health, text } = healthMarkOf(lang, line)
  return (
    <p class="register-state">
      <Tag tone={measureTone(line.state)}>{wordTexts[lang].states[line.state]}</Tag>
      {health === null ? null : <HealthMark lang={lang} health={health} text={text} />}
    </p>
  )
}

function joint(lang: Lang, line: Line): string | null {
  const others = line.councils.length - 1
  return others > 0 ? measureTexts[lang].jointWith(others) : null
}

/** The function that leads it, with what it does; null where there is none. */
function leadOf(lang: Lang, { leadDa, leadEn }: Line): string | null {
  const title = named(lang, leadDa, leadEn)
  return title === null ? null : `${wordTexts[lang].lead}: ${title}`
}
