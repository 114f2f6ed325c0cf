/**
 * Who may import whom. Every rule names a folder and what it may reach; what is not named is refused.
 * Paths are relative to the checkout. `(?!...)` after a folder stands for "anything else of ours".
 */

const ours = '^(app|db|scripts|tests)/'

/** Any module of ours but these. */
function anyBut(...allowed) {
  return { path: ours, pathNot: allowed }
}

/** Packages by name, with everything below them; `@scope/` stands for a whole scope. */
function packages(...names) {
  return { path: names.map((name) => `(^|node_modules/)${name}${name.endsWith('/') ? '' : '(/|$)'}`) }
}

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to }
}

const remix = '@remix-run/'
const database = ['drizzle-orm', 'better-sqlite3', 'pg', '@electric-sql/pglite']

module.exports = {
  forbidden: [
    rule(
      'routes-reach',
      'A route loads, decides and shows: http, domain, ui, editor, words, the socket client, its own folder.',
      { path: '^app/routes/([^/]+)/' },
      anyBut(
        '^app/root\\.tsx$',
        '^app/(http|domain|ui|editor|i18n)/',
        '^app/core/',
        '^app/realtime/client/',
        '^app/routes/$1/',
        // What all pages of a workspace share: its heading, and the facts of its layout.
        '^app/routes/workspaces/(use-workspace\\.ts|WorkspaceHeading\\.tsx)$',
      ),
    ),
    rule(
      'top-routes-reach',
      'The same for a route that lies directly in app/routes.',
      { path: '^app/routes/[^/]+$' },
      anyBut(
        '^app/root\\.tsx$',
        '^app/(http|domain|ui|editor|i18n)/',
        '^app/core/',
        '^app/realtime/client/',
        '^app/routes/[^/]+$',
      ),
    ),
    rule(
      'routes-write',
      'A transaction is opened by `mutate`; only the ways in, where nobody is anybody yet, open their own.',
      { path: '^app/routes/(?!sign-in/)' },
      { path: '^app/core/write\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'routes-packages',
      'A route never holds a database, a session or a socket.',
      { path: '^app/routes/' },
      packages(...database, 'lucia', 'socket.io', 'socket.io-client'),
    ),
    rule(
      'portal-routes-reach',
      'The portal is for visitors without an account: of the domain it knows the portal only.',
      { path: '^app/routes/portal/' },
      { path: '^app/domain/', pathNot: '^app/domain/portal/' },
    ),
    rule(
      'shell-reach',
      'root and entry frame every page and know no area of their own.',
      { path: '^app/(root|entry\\.(client|server))\\.tsx$' },
      anyBut('^app/(http|ui|i18n)/', '^app/realtime/client/', '^app/domain/[^/]+/present\\.ts$', '\\.css$'),
    ),
    rule(
      'http-reach',
      'The web boundary turns requests into questions to the domain; the database stays behind core.',
      { path: '^app/http/' },
      // A form's answer tells the frame of the page that the session is over, or that it was refused.
      anyBut(
        '^app/(http|auth|core|domain|i18n)/',
        '^app/policy\\.ts$',
        '^app/ui/notice/(session-over|refused)\\.ts$',
        // The name of the field that numbers a sending.
        '^app/ui/form/sending\\.ts$',
      ),
    ),
    rule(
      'domain-reach',
      'The domain stands on the schema and core. Its areas build on one another without a circle: a command of one can be part of a transaction of another.',
      { path: '^app/domain/([^/]+)/' },
      anyBut(
        '^db/schema/',
        '^app/core/',
        '^app/policy\\.ts$',
        '^app/i18n/languages\\.ts$',
        // A mail is worded for its recipient; its link is stored as a hash, like a session.
        '^app/i18n/(dictionaries\\.server|words)\\.ts$',
        '^app/auth/secrets\\.ts$',
        // The little SQL that differs between the two databases.
        '^db/dialect/search\\.ts$',
        // What a text is, apart from how it is written on a screen: content, anchors, templates, rendering.
        '^app/editor/(?!react/)',
        '^app/domain/',
      ),
    ),
    rule(
      'domain-not-the-portal',
      'The portal asks its own questions; nobody else asks them.',
      { path: '^app/domain/(?!portal/)' },
      { path: '^app/domain/portal/' },
    ),
    rule(
      'domain-packages',
      'The domain knows no web, no screen and no socket.',
      { path: '^app/domain/' },
      packages(
        remix,
        'react',
        'react-dom',
        'express',
        'socket.io',
        'socket.io-client',
        'lucia',
        'better-sqlite3',
        'pg',
      ),
    ),
    rule(
      'policy-table-reach',
      'The table of rules collects the rules of every area and nothing else.',
      { path: '^app/policy\\.ts$' },
      anyBut('^app/domain/[^/]+/(policy|types)\\.ts$', '^app/core/'),
    ),
    rule(
      'core-reach',
      'Core opens transactions and names refusals; it knows no area.',
      { path: '^app/core/' },
      anyBut('^app/core/', '^db/', '^app/policy\\.ts$', '^app/i18n/languages\\.ts$'),
    ),
    rule(
      'auth-reach',
      'Sessions and passwords stand on the database, core and the people who sign in.',
      { path: '^app/auth/' },
      anyBut('^app/(auth|core)/', '^app/domain/people/', '^app/i18n/languages\\.ts$', '^db/'),
    ),
    rule(
      'lucia-has-one-home',
      'Lucia is no longer developed: one file to replace. Our adapter beside it may name its types.',
      { path: ours, pathNot: '^app/auth/session\\.server\\.ts$' },
      { ...packages('lucia'), dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'mail-has-one-home',
      'All mail leaves through one module, so that demo and tests see every letter.',
      { path: ours, pathNot: ['^app/[^/]+/.*mail', '^app/[^/]+/.*smtp'] },
      packages('nodemailer'),
    ),
    rule(
      'realtime-server-reach',
      'A socket asks the domain the same question as a page, and never the database.',
      { path: '^app/realtime/', pathNot: '^app/realtime/client/' },
      anyBut('^app/(realtime|domain|auth|core|editor)/'),
    ),
    rule(
      'realtime-server-not-its-client',
      'The server half never loads what is made for the browser.',
      { path: '^app/realtime/', pathNot: '^app/realtime/client/' },
      { path: '^app/realtime/client/' },
    ),
    rule(
      'realtime-packages',
      'No database and no Remix in the socket layer; hooks of the browser may read a page again.',
      { path: '^app/realtime/', pathNot: '^app/realtime/client/use-[^/]+\\.ts$' },
      packages(...database, remix),
    ),
    rule(
      'realtime-client-reach',
      'The socket client runs in a browser: it shares the protocol with the server and nothing more.',
      { path: '^app/realtime/client/' },
      anyBut(
        '^app/realtime/client/',
        // Pure, and wanted on both sides.
        '^app/core/merge-updates\\.ts$',
        '^app/editor/(fragment|given-back)\\.ts$',
        '^app/realtime/protocol\\.ts$',
        '^app/realtime/[^/]+/protocol\\.ts$',
        // What has changed is shown by reading the page again, when that was not done after it.
        '^app/ui/page/(page-age|use-reread)\\.ts$',
        '^app/i18n/',
      ),
    ),
    rule(
      'ui-reach',
      'Components know no domain.',
      { path: '^app/ui/' },
      // What must not be sent is asked before it is, by the rules that the server asks by.
      anyBut('^app/(ui|i18n)/', '^app/core/guardrail/'),
    ),
    rule(
      'editor-reach',
      'The editor runs in the browser, on the server and in tests: it is given everything it shows.',
      { path: '^app/editor/' },
      // What must not be written is asked while it is written, by the rules that the server asks by.
      anyBut('^app/(editor|ui|i18n)/', '^app/core/guardrail/'),
    ),
    rule(
      'browser-code-no-server-modules',
      'What is downloaded never pulls in a .server module.',
      { path: '^app/(ui|editor|realtime/client)/|^app/entry\\.client\\.tsx$' },
      { path: '\\.server\\.tsx?$' },
    ),
    rule(
      'ui-and-editor-packages',
      'Neither touches the database or the server side of sockets.',
      { path: '^app/(ui|editor)/' },
      packages(...database, 'express', 'socket.io', 'lucia'),
    ),
    rule(
      'i18n-reach',
      'Sentences depend on nothing but the calendar, and the lists of what they have to word.',
      { path: '^app/i18n/' },
      anyBut('^app/i18n/', '^app/core/(calendar|working-days|activity-actions|notice-kinds)\\.ts$'),
    ),
    rule(
      'db-reach',
      'The database layer knows no product.',
      { path: '^db/', pathNot: '^db/seed/' },
      anyBut('^db/(?!seed/)'),
    ),
    rule(
      'db-packages',
      'Drizzle, its drivers, and what the search words need.',
      { path: '^db/', pathNot: '^db/seed/' },
      {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'],
        pathNot: [...packages(...database, 'drizzle-kit', 'snowball-stemmers').path, 'node_modules/@types/'],
      },
    ),
    rule(
      'seed-reach',
      'The seed runs the real commands, as the people it names.',
      { path: '^db/seed/' },
      anyBut('^db/', '^app/(domain|core|auth|editor)/', '^app/policy\\.ts$'),
    ),
    rule(
      'server-is-the-top',
      'The composition root hands things down; only scripts and tests start it.',
      { path: '^(app|db)/', pathNot: '^app/server/' },
      { path: '^app/server/' },
    ),
    rule(
      'server-does-not-start-scripts',
      'The product runs without the scripts around it.',
      { path: '^(app|db)/' },
      { path: '^scripts/' },
    ),
    rule(
      'nobody-imports-tests',
      'What is shipped knows no tests.',
      { path: '^(app|db|scripts)/' },
      { path: '^tests/' },
    ),
    rule(
      'without-database',
      'What opens no database is the same on both, and is tested once.',
      { path: '^tests/domain/[^/]+/without-database/' },
      { path: '^(tests/support/database|db/(open|sqlite|postgres))\\.ts$', reachable: true },
    ),
    rule(
      'no-cycles',
      'A circle has no layer. Types are gone at run time and may point back.',
      { path: ours },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'imports-resolve',
      'An import that leads nowhere is a mistake that no other rule can see.',
      { path: ours },
      { couldNotResolve: true, pathNot: '^(virtual:|\\.\\./\\.\\./build/|\\./build/)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|var|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  },
}
