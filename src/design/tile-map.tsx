import type { FC } from 'hono/jsx'

/** One municipality as an equal tile in its rough geographic place; columns and rows count from 1. */
export type Tile = {
  readonly name: string
  readonly href: string
  readonly column: number
  readonly row: number
  readonly value?: string | undefined
  /** Whether this is the municipality whose page we are on. */
  readonly current?: boolean | undefined
}

/** Municipalities as equal tiles: a plain list to a screen reader, a map to the eye. */
export const TileMap: FC<{ readonly label: string; readonly tiles: readonly Tile[] }> = ({
  label,
  tiles,
}) => (
  <ul class="tile-map" aria-label={label}>
    {tiles.map((tile) => (
      <li class={`tile-col-${tile.column} tile-row-${tile.row}`}>
        <a href={tile.href} aria-current={tile.current ? 'page' : undefined}>
          {tile.value === undefined ? null : <b>{tile.value}</b>}
          <span>{withBreaks(tile.name)}</span>
        </a>
      </li>
    ))}
  </ul>
)

/** Where long Danish place names come apart; browsers rarely know, and a tile is narrow. */
const parts =
  /(?<=.{4})(havn|bugt|fjord|himmer|land|sund|slev|strup|borg|købing|ager|sted|berg|lund|vig|holm)/gi

function withBreaks(name: string): string {
  return name.replace(parts, '\u{AD}$1')
}
