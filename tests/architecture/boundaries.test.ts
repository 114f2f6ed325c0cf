import { beforeAll, describe, expect, it } from 'vitest'
import { boundaryNames, crossingsOf, type Crossing } from './support/cruise-tree'

/** One import that each boundary has to refuse: the file it stands in, and what it imports. */
const refused: [boundary: string, from: string, to: string][] = [
  ['routes-reach', 'app/routes/meetings/a.tsx', 'db/schema/meetings.ts'],
  ['routes-reach', 'app/routes/meetings/b.tsx', 'app/routes/documents/c.tsx'],
  ['routes-reach', 'app/routes/meetings/d.tsx', 'app/realtime/signals/bus.ts'],
  ['top-routes-reach', 'app/routes/home.tsx', 'db/open.ts'],
  ['routes-write', 'app/routes/home.tsx', 'app/core/write.ts'],
  ['routes-packages', 'app/routes/meetings/e.tsx', 'drizzle-orm'],
  ['routes-packages', 'app/routes/meetings/f.tsx', 'lucia'],
  ['routes-packages', 'app/routes/meetings/g.tsx', 'socket.io'],
  ['portal-routes-reach', 'app/routes/portal/a.tsx', 'app/domain/meetings/queries.server.ts'],
  ['shell-reach', 'app/root.tsx', 'app/domain/meetings/approve.server.ts'],
  ['http-reach', 'app/http/read.ts', 'db/open.ts'],
  ['domain-not-the-portal', 'app/domain/meetings/a.ts', 'app/domain/portal/publish.server.ts'],
  ['domain-reach', 'app/domain/meetings/b.ts', 'app/http/mutate.ts'],
  ['domain-reach', 'app/domain/meetings/c.ts', 'app/realtime/signals/bus.ts'],
  ['domain-reach', 'app/domain/meetings/d.ts', 'app/ui/page.tsx'],
  ['domain-reach', 'app/domain/meetings/e.ts', 'db/open.ts'],
  ['domain-packages', 'app/domain/meetings/f.ts', 'react'],
  ['domain-packages', 'app/domain/meetings/g.ts', '@remix-run/node'],
  ['domain-packages', 'app/domain/meetings/h.ts', 'express'],
  ['domain-packages', 'app/domain/meetings/i.ts', 'socket.io'],
  ['policy-table-reach', 'app/policy.ts', 'app/domain/meetings/queries.server.ts'],
  ['core-reach', 'app/core/viewer.ts', 'app/domain/people/queries.server.ts'],
  ['auth-reach', 'app/auth/throttle.server.ts', 'app/http/mutate.ts'],
  ['lucia-has-one-home', 'app/auth/password.server.ts', 'lucia'],
  ['mail-has-one-home', 'app/domain/people/invite.server.ts', 'nodemailer'],
  ['realtime-server-reach', 'app/realtime/admit.ts', 'db/open.ts'],
  ['realtime-server-not-its-client', 'app/realtime/attach.ts', 'app/realtime/client/hook.ts'],
  ['realtime-packages', 'app/realtime/store.ts', 'drizzle-orm'],
  ['realtime-packages', 'app/realtime/loader.ts', '@remix-run/node'],
  ['realtime-client-reach', 'app/realtime/client/a.ts', 'app/realtime/signals/bus.ts'],
  ['ui-reach', 'app/ui/a.tsx', 'app/domain/meetings/present.ts'],
  ['ui-reach', 'app/ui/b.tsx', 'db/open.ts'],
  ['editor-reach', 'app/editor/a.ts', 'app/domain/meetings/present.ts'],
  ['browser-code-no-server-modules', 'app/ui/c.tsx', 'app/i18n/dictionaries.server.ts'],
  ['ui-and-editor-packages', 'app/editor/b.ts', 'drizzle-orm'],
  ['i18n-reach', 'app/i18n/words.ts', 'app/ui/page.tsx'],
  ['db-reach', 'db/schema/people.ts', 'app/core/write.ts'],
  ['db-packages', 'db/sqlite.ts', 'express'],
  ['seed-reach', 'db/seed/demo.ts', 'app/ui/page.tsx'],
  ['server-is-the-top', 'app/http/load.ts', 'app/server/main.ts'],
  ['server-does-not-start-scripts', 'app/server/jobs.ts', 'scripts/backup.ts'],
  ['nobody-imports-tests', 'scripts/seed.ts', 'tests/support/cast.ts'],
  ['without-database', 'tests/domain/exports/without-database/a.test.ts', 'tests/support/database.ts'],
  ['no-cycles', 'app/i18n/one.ts', 'app/i18n/two.ts'],
  ['imports-resolve', 'app/i18n/lost.ts', './nowhere'],
]

/** Imports that follow the design; none of them may be refused. */
const allowed: [from: string, to: string][] = [
  ['app/routes/meetings/ok.tsx', 'app/domain/meetings/queries.server.ts'],
  ['app/routes/meetings/ok-part.tsx', 'app/routes/meetings/part.tsx'],
  ['app/routes/portal/ok.tsx', 'app/domain/portal/queries.server.ts'],
  ['app/domain/meetings/ok.server.ts', 'app/domain/people/access.server.ts'],
  ['app/domain/meetings/ok-rows.server.ts', 'drizzle-orm'],
  ['app/realtime/client/ok.ts', 'app/realtime/protocol.ts'],
  ['app/server/ok.ts', 'db/open.ts'],
  ['db/seed/ok.ts', 'app/domain/meetings/approve.server.ts'],
]

describe('the boundaries between folders', () => {
  let crossings: Crossing[]
  beforeAll(async () => {
    crossings = await crossingsOf(tree())
  }, 30_000)

  it.each(refused)('%s refuses %s -> %s', (boundary, from, to) => {
    const found = crossings.filter((crossing) => crossing.from === from && crossing.boundary === boundary)
    const target = to.replace('./nowhere', 'nowhere')
    expect(found.map((crossing) => crossing.to).join()).toContain(target)
  })

  it.each(allowed)('%s may import %s', (from) => {
    expect(crossings.filter((crossing) => crossing.from === from)).toEqual([])
  })

  it('has an example for every boundary', () => {
    expect(boundaryNames.filter((name) => !refused.some(([boundary]) => boundary === name))).toEqual([])
  })
})

function tree(): Record<string, string[]> {
  const files: Record<string, string[]> = { 'app/i18n/two.ts': ['app/i18n/one.ts'] }
  for (const [from, to] of [...refused.map(([, from, to]) => [from, to] as const), ...allowed]) {
    files[from] = [...(files[from] ?? []), to]
    if (/^(app|db|scripts|tests)\//.test(to)) files[to] ??= []
  }
  return files
}
