import { defineConfig } from 'oxlint'

/** The slices from the ground up: a slice may use those below it, never those above. */
const slices = [
  'councils',
  'directory',
  'accounts',
  'meetings',
  'statistics',
  'statistics-views',
  'statistics-admin',
  'claims',
  'plans',
  'plan-editions',
  'plan-writing',
  'adoption',
  'claim-writing',
  'statistics-pages',
  'measures',
  'action-plans',
  'measure-pages',
  'status-rounds',
  'action-plan-pages',
  'plan-import',
  'register-publishing',
  'statistics-publishing',
  'publishing',
  'verification',
  'published-pages',
  'public-register',
  'public-statistics',
  'public-site',
  'overview',
  'home',
]
const sql = { name: 'kysely', message: 'Only queries.ts, tables.ts and #db speak SQL.' }
const config = { name: '#config', message: 'Only the composition roots read configuration.' }
const roots = {
  group: ['#web', '#demonstration', '#testing'],
  message: 'Nothing imports what puts the program together.',
}
const queries = {
  group: ['./queries.ts', './*-queries.ts'],
  message: 'Pages import types and #design, never queries.',
  allowTypeImports: true,
}

type Restriction = {
  readonly group: readonly string[]
  readonly message: string
  readonly allowTypeImports?: boolean
}

/** The import rule of some files: what they may not import, and whether they may speak SQL. */
function imports(
  files: readonly string[],
  patterns: readonly Restriction[],
  paths: readonly object[] = [sql, config],
) {
  return {
    files: [...files],
    rules: { 'no-restricted-imports': ['error', { paths: [...paths], patterns: [...patterns] }] },
  } as const
}

const aboveOf = (slice: string): Restriction => ({
  group: slices.slice(slices.indexOf(slice) + 1).map((name) => `#${name}`),
  message: `${slice} may use only the slices below it.`,
})
const noSlice: Restriction = {
  group: slices.map((name) => `#${name}`),
  message: 'platform, design and documents know no slice.',
}
const engine: Restriction = {
  group: ['*', '!./*'],
  message: 'The engine is pure: it imports nothing but itself.',
}
const ground = ['src/platform', 'src/design', 'src/documents']
const speakingSql = ['queries.ts', '*-queries.ts', 'tables.ts']

const floors = [
  ...ground.flatMap((folder) => [
    imports([`${folder}/**`], [noSlice, roots]),
    imports(
      speakingSql.map((name) => `${folder}/**/${name}`),
      [noSlice, roots],
      [config],
    ),
  ]),
  imports(['src/platform/db/**'], [noSlice, roots], [config]),
  ...slices.flatMap((slice) => [
    imports(
      [`src/domains/${slice}/**`],
      [aboveOf(slice), roots].filter((rule) => rule.group.length > 0),
    ),
    imports(
      [`src/domains/${slice}/*page.tsx`, `src/domains/${slice}/*pages.tsx`],
      [aboveOf(slice), roots, queries].filter((rule) => rule.group.length > 0),
    ),
    imports(
      speakingSql.map((name) => `src/domains/${slice}/${name}`),
      [aboveOf(slice), roots].filter((rule) => rule.group.length > 0),
      [config],
    ),
  ]),
  imports(['src/domains/statistics/engine/**'], [engine]),
  imports(['src/demonstration/**', 'src/testing/**', 'src/commands/**', 'src/*.ts', 'src/*.tsx'], [], []),
]

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'jsx-a11y', 'promise', 'oxc'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['dist', 'node_modules', 'data'],
  rules: {
    'import/no-relative-parent-imports': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
    'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    // An exhaustive switch ends a function; the compiler watches over it.
    'typescript/consistent-return': 'off',
    // Brands and rows cross this line on purpose, in tables and at the edges.
    'typescript/no-unsafe-type-assertion': 'off',
    'import/no-unassigned-import': 'off',
    'no-await-in-loop': 'off',
    'no-shadow': 'off',
    'no-unmodified-loop-condition': 'off',
    // Hono awaits its handlers.
    'oxc/no-async-endpoint-handlers': 'off',
    // A table that scrolls has to be reached by keyboard.
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Sees no label that a component brings; axe looks at every finished page.
    'jsx-a11y/control-has-associated-label': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'no-restricted-imports': ['error', { paths: [sql, config] }],
  },
  overrides: [
    ...floors,
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'src/domains/*/testing*.ts', 'e2e/**', 'bench/**'],
      rules: {
        'max-lines-per-function': 'off',
        'max-lines': ['error', { max: 400 }],
        'no-restricted-imports': 'off',
      },
    },
    { files: ['vitest.config.ts', 'oxlint.config.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
})
