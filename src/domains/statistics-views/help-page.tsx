import type { Child, FC } from 'hono/jsx'
import { Breadcrumb } from '#design'
import { helpTopics, type HelpTopic } from '#statistics/analysis'
import { catalogue, type Lang } from '#texts'
import type { StatisticsPaths } from './types.ts'
import { viewTexts } from './view-texts.ts'

const texts = catalogue(
  {
    lead: 'Hvad ordene på siderne betyder, hvornår de bruges, hvad tallene ikke kan sige, og hvordan et tal kan regnes efter.',
    contents: 'På denne side',
  },
  {
    lead: 'What the words on the pages mean, when they are used, what the figures cannot say, and how a figure can be checked.',
    contents: 'On this page',
  },
)

type HelpPageProps = {
  readonly lang: Lang
  readonly paths: Pick<StatisticsPaths, 'front'>
  /** What else the world of the page has to say, after the topics. */
  readonly children?: Child
}

/** How the figures are read, topic by topic; each can be linked to by its name. */
export const HelpPage: FC<HelpPageProps> = ({ lang, paths, children }) => {
  const [t, topics] = [texts[lang], helpTopics(lang)]
  const common = viewTexts[lang]
  return (
    <>
      <Breadcrumb label={common.trail} trail={[{ href: paths.front, text: common.title }]} />
      <h1>{common.help}</h1>
      <p class="lead">{t.lead}</p>
      <nav class="help-contents" aria-labelledby="indhold">
        <h2 id="indhold">{t.contents}</h2>
        <ul>
          {topics.map(({ id, title }) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map((topic) => (
        <Topic topic={topic} />
      ))}
      {children}
    </>
  )
}

const Topic: FC<{ readonly topic: HelpTopic }> = ({ topic: { id, title, paragraphs, terms } }) => (
  <section class="help-topic" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {paragraphs.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
    {terms.length === 0 ? null : (
      <dl>
        {terms.map(({ term, text }) => (
          <div>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    )}
  </section>
)
