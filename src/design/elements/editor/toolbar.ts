import type { Editor } from '@tiptap/core'
import { toolFace } from './icons.ts'
import { make } from './make.ts'
import { rove } from './roving.ts'
import { keysAsPrinted } from './shortcuts.ts'
import type { EditorTexts } from './texts.ts'
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
    const offered = group.tools.filter((tool) => tool.isOffered?.(host) ?? true)
    const buttons = offered.map((tool) => toolButton(tool, texts, host))
    box.append(...buttons.map(({ button }) => button))
    bar.append(box)
    return (editor: Editor | null) => {
      box.hidden = !editor || group.when?.(editor) === false
      if (editor) for (const { update } of buttons) update(editor)
    }
  })
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
  const name = texts.tools[tool.name]
  const face = toolFace(tool.name)
  const button = make('button', { type: 'button', class: face ? 'md-tool' : 'md-tool md-tool-named' })
  if (face) {
    button.innerHTML = face
    button.setAttribute('aria-label', name)
    button.dataset['tip'] = tool.keys ? `${name} (${keysAsPrinted(tool.keys)})` : name
  } else button.textContent = name
  if (tool.keys) button.setAttribute('aria-keyshortcuts', ariaKeys(tool.keys))
  // The text keeps its selection while a button is pressed.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('mousedown', (event) => event.preventDefault())
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

function ariaKeys(keys: string): string {
  return keys.replace('Mod', 'Control').replaceAll('-', '+')
}
