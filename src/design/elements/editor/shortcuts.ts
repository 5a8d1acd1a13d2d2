import { make } from './make.ts'
import { isMac } from './platform.ts'
import type { EditorTexts } from './texts.ts'
import { toolGroups } from './tools.ts'

/** "Mod-Shift-8" as it is printed on the keys: "Ctrl+Shift+8", or "⌘⇧8" on a Mac. */
export function keysAsPrinted(keys: string, mac = isMac): string {
  if (!mac) return keys.replace('Mod', 'Ctrl').replaceAll('-', '+')
  const symbols = { Mod: '⌘', Shift: '⇧', Alt: '⌥' } as const
  return keys
    .split('-')
    .map((key) => (key === 'Mod' || key === 'Shift' || key === 'Alt' ? symbols[key] : key))
    .join('')
}

/** The list of shortcuts, closed until asked for. */
export function shortcutHelp(texts: EditorTexts): HTMLElement {
  const named = toolGroups.flatMap(({ tools }) => tools.filter(({ keys }) => keys !== undefined))
  const rows: readonly (readonly [string, string])[] = [
    ['Alt-F10', texts.shortcutNames.toolbar],
    ['Tab', texts.shortcutNames.leave],
    ['Enter', texts.shortcutNames.cellBelow],
    ...named.map(({ keys, name }) => [keys ?? '', texts.tools[name]] as const),
  ]
  const list = make('ul')
  for (const [keys, name] of rows)
    list.append(make('li', {}, make('kbd', {}, keysAsPrinted(keys)), ` ${name}`))
  return make('details', { class: 'md-help' }, make('summary', {}, texts.shortcuts), list)
}
