import { beforeEach, describe, expect, it } from 'vitest'
import { systemRoles } from '#db/schema'
import { write } from '~/core/write'
import { grantPeople } from '~/domain/people/access.server'
import { endSystemRole, giveSystemRole } from '~/domain/people/system-roles.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function give(by: Part, to: Part) {
  const viewer = await cast.viewer(by)
  return write(
    store,
    viewer.id,
    (tx) => giveSystemRole(tx, grantPeople(tx, viewer), { userId: cast.userIds[to], role: 'administrator' }),
    { requires: 'people.administer' },
  )
}

async function end(roleId: string) {
  const viewer = await cast.viewer('administrator')
  return write(store, viewer.id, (tx) => endSystemRole(tx, grantPeople(tx, viewer), roleId))
}

const roles = () => store.database.reader.select().from(systemRoles)

describe('a role apart from workspaces', () => {
  it.each<Part>(['outsider', 'member', 'chair'])(
    'is not given by %s, for whom it does not exist',
    async (part) => {
      await expect(give(part, part)).rejects.toMatchObject({ code: 'not-found' })
      expect(await roles()).toHaveLength(1)
    },
  )

  it('is given by an administrator, once', async () => {
    await give('administrator', 'member')
    expect((await cast.viewer('member')).systemRoles).toEqual(['administrator'])
    await expect(give('administrator', 'member')).rejects.toMatchObject({ reason: 'has-role' })
  })

  it('ends at once and stays in the history', async () => {
    await give('administrator', 'member')
    const told: string[] = []
    store.bus.on('access-changed', ({ userIds }) => told.push(...userIds))
    const given = (await roles()).find((role) => role.userId === cast.userIds.member)
    await end(given?.id ?? '')
    expect((await cast.viewer('member')).systemRoles).toEqual([])
    expect(told).toEqual([cast.userIds.member])
    expect(await roles()).toHaveLength(2)
  })

  it('does not end for the last administrator', async () => {
    const [only] = await roles()
    await expect(end(only?.id ?? '')).rejects.toMatchObject({ reason: 'last-administrator' })
  })
})
