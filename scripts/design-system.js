// What the pages take from Det Fælles Designsystem (package dkfds), at build time: the style rules of
// the few components used, and one sprite with the icons that the pages name.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The classes whose rules are taken; the whole stylesheet would be 215 kB, nearly all of it unused. */
const usedClasses = new Set([
  'form-group',
  'form-error',
  'form-label',
  'form-hint',
  'form-error-message',
  'form-input',
  'form-select',
  'form-checkbox',
  'form-radio',
  'form-group-checkbox',
  'form-group-radio',
  'button',
  'button-primary',
  'button-secondary',
  'button-tertiary',
  'alert',
  'alert-info',
  'alert-success',
  'alert-warning',
  'alert-error',
  'alert-heading',
  'alert-text',
  'input-char-4',
  'input-char-8',
  'input-char-11',
  'input-char-27',
])

/** An esbuild plugin: `@import 'dkfds'` in a stylesheet brings the rules of the used classes. */
export function designSystem(root) {
  const folder = join(root, 'node_modules/dkfds/dist/css')
  return {
    name: 'dkfds',
    setup(build) {
      build.onResolve({ filter: /^dkfds$/ }, () => ({ path: 'dkfds', namespace: 'dkfds' }))
      build.onLoad({ filter: /.*/, namespace: 'dkfds' }, () => ({
        contents: rulesInUse(readFileSync(join(folder, 'dkfds.css'), 'utf8')),
        loader: 'css',
        resolveDir: folder,
      }))
    },
  }
}

function rulesInUse(css) {
  return blocks(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
    .map(({ head, body }) => {
      if (!head.startsWith('@')) {
        const selectors = head.split(',').filter(isInUse)
        return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : ''
      }
      const inner = head.startsWith('@media') ? rulesInUse(body) : ''
      return inner === '' ? '' : `${head}{${inner}}`
    })
    .join('')
}

function isInUse(selector) {
  const classes = [...selector.matchAll(/\.([\w-]+)/g)].map((match) => match[1])
  return classes.length > 0 && classes.every((name) => usedClasses.has(name))
}

/** The rules at the outermost level of a stylesheet without comments. */
function blocks(css) {
  const found = []
  let depth = 0
  let start = 0
  let opened = 0
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    if (sign === '{' && depth++ === 0) opened = index
    else if (sign === '}' && --depth === 0) {
      found.push({ head: css.slice(start, opened).trim(), body: css.slice(opened + 1, index) })
      start = index + 1
    } else if (sign === ';' && depth === 0) start = index + 1
  }
  return found
}

/** An SVG sprite of the icons that the pages name in `<Icon name="...">`. */
export function iconSprite(root) {
  const all = readFileSync(join(root, 'node_modules/dkfds/dist/img/all-svg-icons.svg'), 'utf8')
  const symbols = new Map([...all.matchAll(/<symbol id="([\w-]+)".*?<\/symbol>/gs)].map((m) => [m[1], m[0]]))
  const wanted = [...namedIcons(join(root, 'src'))]
    .toSorted((a, b) => a.localeCompare(b))
    .map((name) => {
      const symbol = symbols.get(name)
      if (!symbol) throw new Error(`there is no icon "${name}" in dkfds`)
      return symbol
    })
  return `<svg xmlns="http://www.w3.org/2000/svg">${wanted.join('')}</svg>\n`
}

function namedIcons(folder) {
  const names = new Set()
  if (!existsSync(folder)) return names
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!String(file).endsWith('.tsx')) continue
    const text = readFileSync(join(folder, String(file)), 'utf8')
    for (const match of text.matchAll(/<Icon name="([\w-]+)"/g)) names.add(match[1])
  }
  return names
}
