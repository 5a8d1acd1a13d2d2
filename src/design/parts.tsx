import type { Child, FC } from 'hono/jsx'
import { assetPath } from './assets.ts'
import type { FieldErrors } from './fields.tsx'

/** An icon of the sprite; decoration only, words carry the meaning. */
export const Icon: FC<{ readonly name: string }> = ({ name }) => (
  <svg class="icon-svg" focusable="false" aria-hidden="true">
    <use href={`${assetPath('icons.svg')}#${name}`} />
  </svg>
)

type AlertProps = {
  readonly kind: 'info' | 'success' | 'warning' | 'error'
  readonly heading: string
  readonly children?: Child
}

/**
 * A message about the page as a whole. Errors take the focus, so that they are seen and read first, with
 * the keyboard going on from there; the browser does that by itself, without a script.
 */
export const Alert: FC<AlertProps> = ({ kind, heading, children }) => (
  <div
    class={`alert alert-${kind}`}
    role={kind === 'error' ? 'alert' : 'status'}
    tabindex={kind === 'error' ? -1 : undefined}
    autofocus={kind === 'error'}
  >
    <div class="alert-body">
      <p class="alert-heading">{heading}</p>
      {children ? <div class="alert-text">{children}</div> : null}
    </div>
  </div>
)

/** The list of what is wrong with a form, each a link to its field. Nothing when nothing is wrong. */
export const ErrorSummary: FC<{ readonly heading: string; readonly errors: FieldErrors }> = ({
  heading,
  errors,
}) =>
  Object.keys(errors).length === 0 ? null : (
    <Alert kind="error" heading={heading}>
      <ul class="nobullet-list">
        {Object.entries(errors).map(([name, text]) => (
          <li>
            <a href={`#${name}`}>{text}</a>
          </li>
        ))}
      </ul>
    </Alert>
  )

/** The way back up, without the current page. */
export const Breadcrumb: FC<{
  readonly label: string
  readonly trail: readonly { href: string; text: string }[]
}> = ({ label, trail }) => (
  <nav class="trail" aria-label={label}>
    <ol>
      {trail.map((step) => (
        <li>
          <a href={step.href}>{step.text}</a>
        </li>
      ))}
    </ol>
  </nav>
)

/** A short word for a state, with a sign; never colour alone. */
export const Tag: FC<{
  readonly tone: 'neutral' | 'good' | 'wait' | 'bad' | 'info'
  readonly children: Child
}> = ({ tone, children }) => <span class={`tag tag-${tone}`}>{children}</span>

/** Figures in a row, each with what it counts. */
export const Figures: FC<{ readonly figures: readonly (readonly [string, string])[] }> = ({ figures }) => (
  <ul class="figures">
    {figures.map(([figure, text]) => (
      <li>
        <b>{figure}</b> <span>{text}</span>
      </li>
    ))}
  </ul>
)

/** Why a list is empty and what to do about it. */
export const Empty: FC<{ readonly text: string; readonly children?: Child }> = ({ text, children }) => (
  <div class="empty">
    <p>{text}</p>
    {children}
  </div>
)

/** A form that changes something: posts, and is checked for coming from our own pages. */
export const Form: FC<{
  readonly action: string
  readonly id?: string
  readonly upload?: boolean
  readonly class?: string
  readonly guard?: boolean
  readonly children: Child
}> = (props) => (
  <form
    method="post"
    action={props.action}
    id={props.id}
    class={props.class}
    enctype={props.upload ? 'multipart/form-data' : undefined}
    data-unsaved={props.guard ? '' : undefined}
    novalidate
  >
    {props.children}
  </form>
)

type ButtonProps = {
  readonly kind?: 'primary' | 'secondary' | 'tertiary'
  readonly name?: string
  readonly value?: string
  readonly children: Child
}

/** Sends its form; with `name` and `value` it says which button was pressed. */
export const Button: FC<ButtonProps> = ({ kind = 'primary', name, value, children }) => (
  <button type="submit" class={`button button-${kind}`} name={name} value={value}>
    {children}
  </button>
)

/** A link that looks like a button: goes somewhere, changes nothing. */
export const ButtonLink: FC<{
  readonly href: string
  readonly kind?: 'primary' | 'secondary'
  readonly children: Child
}> = ({ href, kind = 'secondary', children }) => (
  <a class={`button button-${kind}`} href={href}>
    {children}
  </a>
)

type TableProps = {
  readonly caption: string
  readonly head: readonly Child[]
  readonly children: Child
  readonly captionHidden?: boolean
  /** Its rows are blocks on a phone: a cell with `data-head` has that in front. */
  readonly stacked?: boolean
}

/** A table with a caption and column heads; scrolls by itself on a narrow screen. */
export const Table: FC<TableProps> = ({ caption, head, children, captionHidden, stacked }) => (
  <div
    class={stacked ? 'table-scroll stacked' : 'table-scroll'}
    role="region"
    aria-label={caption}
    tabindex={0}
  >
    <table class="table">
      <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th scope="col">{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)

/** Terms and what they are, in two columns. */
export const Facts: FC<{ readonly facts: readonly (readonly [string, Child])[] }> = ({ facts }) => (
  <dl class="facts">
    {facts.map(([term, value]) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

/** Something longer that most readers do not need now. Opens without JavaScript. */
export const Details: FC<{ readonly summary: string; readonly open?: boolean; readonly children: Child }> = ({
  summary,
  open,
  children,
}) => (
  <details class="fold" open={open}>
    <summary>{summary}</summary>
    <div class="fold-body">{children}</div>
  </details>
)
