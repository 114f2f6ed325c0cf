import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { tvers } from './scripts/lint/plugin.mjs'

/** The components that may set HTML of their own: both show what our own renderer made. */
const rawHtmlComponents = ['app/ui/page/Prose.tsx', 'app/ui/page/EditionHtml.tsx']

const forbiddenImports = {
  paths: [
    { name: '@digdir/designsystemet-theme', message: 'Deprecated: our theme is app/ui/theme.' },
    {
      name: '@digdir/designsystemet-react',
      importNames: ['EXPERIMENTAL_Suggestion', 'Combobox'],
      message: 'Not finished in Designsystemet; use Select, or a Field with a datalist.',
    },
    {
      name: '@remix-run/react',
      importNames: ['Form'],
      message: 'Use app/ui/form/Form, which the server carries out once.',
    },
  ],
}

const domainSyntax = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'The domain is told what it needs; the environment is read in app/server.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Use the clock.',
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Use the clock.' },
]

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', 'var/', 'coverage/', 'public/', 'migrations/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  ...tseslint.configs.strict,
  {
    plugins: { tvers },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-restricted-imports': ['error', forbiddenImports],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'tvers/button-type': 'error',
      'tvers/icon-name': 'error',
      'tvers/no-raw-html': 'error',
      'tvers/no-style-prop': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // The plugin's other rules speak for React's compiler, which is not in use here.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['app/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
  {
    files: ['app/**/*.tsx'],
    rules: {
      // A region that scrolls has to be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
    },
  },
  { files: ['app/**/*.{ts,tsx}', 'db/**/*.ts'], rules: { 'no-console': 'error' } },
  { files: ['app/ui/form/Form.tsx'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['app/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXElement[openingElement.name.property.name="Form"]:not(:has(JSXIdentifier[name="Sending"]))',
          message: 'A form of a fetcher holds <Sending />, so that it is carried out once.',
        },
      ],
    },
  },
  { files: rawHtmlComponents, rules: { 'tvers/no-raw-html': 'off' } },
  { files: ['app/root.tsx', 'app/routes/**/*.{ts,tsx}'], rules: { 'tvers/guarded-route-exports': 'error' } },
  {
    files: ['app/domain/**/*.ts'],
    rules: { 'tvers/no-terminal-query': 'error', 'no-restricted-syntax': ['error', ...domainSyntax] },
  },
  {
    // A forgotten await in these folders is a lost write or a crash of the process.
    files: ['{app/{auth,core,domain,http,realtime,server},db}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
)
