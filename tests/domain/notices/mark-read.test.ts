import { beforeEach, expect, it } from 'vitest'
import { write } from '~/core/write'
import { markNoticesRead } from '~/domain/notices/mark-read.server'
import { notify } from '~/domain/notices/notify.server'
import { noticesOf } from '~/domain/notices/queries.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

const tell = (part: Part, title: string) =>
  write(store, cast.userIds.chair, (tx) => {
    const about = { workspaceId: cast.workspaceIds.group, href: '/', detail: { title } }
    return notify(tx, [cast.userIds[part]], { kind: 'minutes_approved', ...about })
  })

const told = async (part: Part) => noticesOf(reading(store), await cast.viewer(part), 10)

it('marks what one was shown as read: not what came after, and nobody else’s', async () => {
  await tell('member', 'Første')
  await tell('observer', 'En annens')
  const shownAt = store.clock.now()
  store.clock.tick()
  await tell('member', 'Kom etterpå')
  const member = await cast.viewer('member')
  await write(store, member.id, (tx) => markNoticesRead(tx, member, shownAt))
  expect(await told('member')).toMatchObject({
    unread: 1,
    notices: [
      { detail: { title: 'Kom etterpå' }, unread: true },
      { detail: { title: 'Første' }, unread: false },
    ],
  })
  expect(await told('observer')).toMatchObject({ unread: 1 })
  expect(await told('outsider')).toEqual({ unread: 0, notices: [] })
})
