import type { Child, FC } from 'hono/jsx'
import { Alert, ButtonLink, Empty } from '#design'
import { statisticsPaths, type DataSet } from '#statistics'
import type { Lang } from '#texts'
import { pageTexts } from './page-texts.ts'

/** Instead of the figures while there are none: what to do now, for those who may do it. */
export const NoFiguresPage: FC<{ readonly lang: Lang; readonly mayTake: boolean }> = ({ lang, mayTake }) => {
  const t = pageTexts[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <Empty text={t.noSets}>
        <p>{mayTake ? t.noSetsMay : t.noSetsOthers}</p>
        {mayTake ? (
          <p>
            <ButtonLink href={statisticsPaths.import} kind="primary">
              {t.take}
            </ButtonLink>
          </p>
        ) : null}
      </Empty>
    </>
  )
}

type NotWorkedOutProps = {
  readonly lang: Lang
  readonly dataSet: DataSet
  readonly mayTake: boolean
  /** The page's own address, to load again. */
  readonly here: string
}

/** Instead of a data set's figures before its first analysis is done. */
export const NotWorkedOutPage: FC<NotWorkedOutProps> = ({ lang, dataSet, mayTake, here }) => {
  const t = pageTexts[lang]
  return (
    <>
      <h1>{dataSet.title[lang]}</h1>
      {dataSet.analysing ? (
        <Alert kind="info" heading={t.working}>
          <p>{t.workingFirst}</p>
          <p>
            <a href={here}>{t.again}</a>
          </p>
        </Alert>
      ) : (
        <Empty text={t.noExtract}>
          {mayTake ? (
            <p>
              <ButtonLink href={statisticsPaths.import}>{t.take}</ButtonLink>
            </p>
          ) : null}
        </Empty>
      )}
    </>
  )
}

/** A page of figures, with a word above it where something new has not been counted yet. */
export const WithState: FC<{ readonly lang: Lang; readonly dataSet: DataSet; readonly children: Child }> = ({
  lang,
  dataSet,
  children,
}) => (
  <>
    {dataSet.analysing ? (
      <Alert kind="info" heading={pageTexts[lang].working}>
        <p>{pageTexts[lang].workingAgain}</p>
      </Alert>
    ) : null}
    {children}
  </>
)

type WaysProps = {
  readonly lang: Lang
  readonly dataSet: DataSet
  readonly may: { readonly take: boolean; readonly draft: boolean; readonly publish: boolean }
}

/** What the reader may do with a data set; nothing where they may only read. */
export const Ways: FC<WaysProps> = ({ lang, dataSet, may }) => {
  const t = pageTexts[lang]
  const ways = [
    ...(may.take
      ? [
          { href: statisticsPaths.import, text: t.take },
          { href: statisticsPaths.vintages(dataSet.code), text: t.manage },
        ]
      : []),
    ...(may.draft ? [{ href: statisticsPaths.draftChapter(dataSet.code), text: t.draft }] : []),
    ...(may.publish ? [{ href: statisticsPaths.publish(dataSet.code), text: t.publish }] : []),
  ]
  return ways.length === 0 ? null : (
    <nav class="figures-ways no-print" aria-label={t.ways}>
      {ways.map(({ href, text }) => (
        <a href={href}>{text}</a>
      ))}
    </nav>
  )
}
