import type { Editor } from '@tiptap/core'
import { toolFace } from './icons.ts'
import { make } from './make.ts'
import { rove } from './roving.ts'
import { keysAsPrinted } from './shortcuts.ts'
import type { EditorTexts, ToolName } from './texts.ts'
import { addTips } from './tip.ts'
import { toolGroups, type Questions, type Tool } from './tools.ts'

/** The bar above the text. */
export type Toolbar = {
  readonly element: HTMLElement
  /** Shows what is on, what can be done and which groups apply; null while the text is Markdown. */
  readonly update: (editor: Editor | null) => void
  readonly focus: () => void
}

/** What the toolbar asks of the element around it. */
export type ToolbarHost = Questions & {
  readonly editor: () => Editor | null
  /** Null where a text has no claims. */
  readonly askForClaim: (() => void) | null
  readonly switchView: () => void
  readonly backToText: () => void
}

/** Builds the toolbar; it is one stop for Tab, Esc leads back to the text. */
export function createToolbar(texts: EditorTexts, surfaceId: string, host: ToolbarHost): Toolbar {
  const bar = make('div', {
    class: 'md-bar',
    role: 'toolbar',
    'aria-label': texts.toolbar,
    'aria-controls': surfaceId,
  })
  const updates = toolGroups.map((group) => {
    const box = make('div', {
      class: `md-group md-group-${group.name}`,
      role: 'group',
      'aria-label': texts.groups[group.name],
    })
    const buttons = group.tools.map((tool) => toolButton(tool, texts, host))
    box.append(...buttons.map(({ button }) => button))
    bar.append(box)
    return (editor: Editor | null) => {
      box.hidden = !editor || group.when?.(editor) === false
      if (editor) for (const { update } of buttons) update(editor)
    }
  })
  if (host.askForClaim) bar.append(claimButton(texts, host.askForClaim))
  const view = make('button', { type: 'button', class: 'md-view' })
  view.addEventListener('click', host.switchView)
  bar.append(view)
  const settle = rove(bar)
  addTips(bar)
  bar.addEventListener('keydown', (event) => (event.key === 'Escape' ? host.backToText() : undefined))
  const update = (editor: Editor | null) => {
    for (const updateGroup of updates) updateGroup(editor)
    view.textContent = editor ? texts.showMarkdown : texts.showFormatted
    settle()
  }
  update(null)
  const focus = () => bar.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus()
  return { element: bar, update, focus }
}

function toolButton(tool: Tool, texts: EditorTexts, host: ToolbarHost) {
  const button = faced(tool.name, texts, tool.keys)
  if (tool.keys) button.setAttribute('aria-keyshortcuts', ariaKeys(tool.keys))
  button.addEventListener('click', () => {
    const editor = host.editor()
    if (editor && button.getAttribute('aria-disabled') !== 'true') tool.run(editor, host)
  })
  const update = (editor: Editor) => {
    if (tool.isOn) button.setAttribute('aria-pressed', String(tool.isOn(editor)))
    if (tool.can) button.setAttribute('aria-disabled', String(!tool.can(editor)))
  }
  return { button, update }
}

/** A button with its drawing, letter or name. The text keeps its selection while it is pressed. */
function faced(tool: ToolName, texts: EditorTexts, keys?: string): HTMLButtonElement {
  const name = texts.tools[tool]
  const face = toolFace(tool)
  const button = make('button', { type: 'button', class: face ? 'md-tool' : 'md-tool md-tool-named' })
  if (face) {
    button.innerHTML = face
    button.setAttribute('aria-label', name)
    button.dataset['tip'] = keys ? `${name} (${keysAsPrinted(keys)})` : name
  } else button.textContent = name
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('mousedown', (event) => event.preventDefault())
  return button
}

/** Not a command of the formatted view: it is there while the text is Markdown, too. */
function claimButton(texts: EditorTexts, ask: () => void): HTMLElement {
  const button = faced('claim', texts)
  button.addEventListener('click', ask)
  const { insert } = texts.groups
  return make('div', { class: 'md-group', role: 'group', 'aria-label': insert }, button)
}

function ariaKeys(keys: string): string {
  return keys.replace('Mod', 'Control').replaceAll('-', '+')
}
