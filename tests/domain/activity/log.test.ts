import { beforeEach, describe, expect, it } from 'vitest'
import { write } from '~/core/write'
import { actorsIn, logOf, type LogWish } from '~/domain/activity/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

const wish: LogWish = { personId: null, kind: null, page: 1, size: 2 }

const did = (part: Part, workspace: 'group' | 'other', kind: string, title: string) =>
  write(store, cast.userIds[part], (tx) =>
    tx.record('document.created', {
      workspaceId: cast.workspaceIds[workspace],
      object: { kind, id: cast.userIds[part] },
      detail: { title, reason: 'stays on the server' },
    }),
  )

const granted = async (part: Part) =>
  grantWorkspace(reading(store), await cast.viewer(part), 'workspace.read_activity', 'group')

describe('the log of a workspace', () => {
  it.each<[Part, string]>([
    ['participant', 'forbidden'],
    ['observer', 'forbidden'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
    ['outsider', 'not-found'],
  ])('is not for %s', async (part, code) => {
    await expect(granted(part)).rejects.toMatchObject({ code })
  })

  it('tells a member what was done there, newest first, a page at a time', async () => {
    await did('member', 'group', 'document', 'Første')
    await did('chair', 'group', 'edition', 'Andre')
    await did('elsewhere', 'other', 'document', 'Et annet sted')
    await did('member', 'group', 'document', 'Tredje')
    const workspace = await granted('member')
    const first = await logOf(reading(store), workspace, wish)
    const second = await logOf(reading(store), workspace, { ...wish, page: 2 })
    expect(first.total).toBe(3)
    expect([...first.deeds, ...second.deeds].map(({ who, detail }) => [who, detail.title])).toEqual([
      ['Maja Medlem', 'Tredje'],
      ['Astrid Leder', 'Andre'],
      ['Maja Medlem', 'Første'],
    ])
    expect(first.deeds[0]).toMatchObject({ href: `/workspaces/group/documents/${cast.userIds.member}` })
    expect(first.deeds[0]?.detail).not.toHaveProperty('reason')
  })

  it('narrows to a person and to a kind of thing', async () => {
    await did('member', 'group', 'document', 'Første')
    await did('chair', 'group', 'edition', 'Andre')
    const workspace = await granted('member')
    const titles = async (wanted: Partial<LogWish>) =>
      (await logOf(reading(store), workspace, { ...wish, ...wanted })).deeds.map(({ detail }) => detail.title)
    expect(await titles({ personId: cast.userIds.chair })).toEqual(['Andre'])
    expect(await titles({ kind: 'documents' })).toEqual(['Første'])
    expect(await titles({ kind: 'editions', personId: cast.userIds.member })).toEqual([])
    expect((await actorsIn(reading(store), workspace)).map(({ name }) => name)).toEqual([
      'Astrid Leder',
      'Maja Medlem',
    ])
  })
})
