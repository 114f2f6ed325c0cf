import { eq } from 'drizzle-orm'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workspaces } from '#db/schema'
import { write } from '~/core/write'
import { personColour } from '~/ui/people/person-colour'
import { colourOf } from '~/realtime/documents/colour'
import { Presence } from '~/realtime/documents/presence'
import { aMoment, startLive, synced, until, type Live } from '#tests/support/live'

let live: Live

beforeEach(async () => {
  live = await startLive()
})
afterEach(() => live.stop())

describe('presence', () => {
  it('shows who is here under the name that the server knows, readers too', async () => {
    const note = await live.note({ audience: 'everyone' })
    const member = await synced(await live.open('member', note))
    const observer = await synced(await live.open('observer', note))
    observer.awareness.setLocalState({ user: { id: 'x', name: 'Statsministeren' }, cursor: 7 })
    const seen = () => member.awareness.getStates().get(observer.awareness.clientID)
    await until(() => seen()?.cursor === 7, 'seen')
    const id = live.cast.userIds.observer
    expect(seen()?.user).toEqual({
      id,
      name: 'Odd Observatør',
      organisation: 'UDI',
      colour: personColour(id),
    })
    expect(observer.awareness.getStates().get(member.awareness.clientID)?.user.name).toBe('Maja Medlem')
    observer.destroy()
    await until(() => seen() === undefined, 'gone')
  })

  it('names nobody to participants where the workspace keeps its people from them', async () => {
    await write(live.store, null, (tx) =>
      tx.db
        .update(workspaces)
        .set({ membersHidden: true })
        .where(eq(workspaces.id, live.cast.workspaceIds.group)),
    )
    const note = await live.note({ audience: 'everyone' })
    const member = await synced(await live.open('member', note))
    const participant = await synced(await live.open('participant', note))
    const observer = await synced(await live.open('observer', note))
    await until(() => member.awareness.getStates().size === 3, 'members see all')
    await until(() => observer.awareness.getStates().size === 3, 'observers see all')
    member.awareness.setLocalStateField('cursor', 3)
    await until(
      () => observer.awareness.getStates().get(member.awareness.clientID)?.cursor === 3,
      'told to the others',
    )
    await aMoment()
    expect([...participant.awareness.getStates().keys()]).toEqual([participant.awareness.clientID])
  })

  it('tells of a caret once while it stands where it stood', async () => {
    const note = await live.note()
    const member = await synced(await live.open('member', note))
    const chair = await synced(await live.open('chair', note))
    const { clientID } = member.awareness
    const cursorSeen = () => chair.awareness.getStates().get(clientID)?.cursor
    member.awareness.setLocalStateField('cursor', 3)
    await until(() => cursorSeen() === 3, 'seen')
    const { clock } = chair.awareness.meta.get(clientID) ?? {}
    member.awareness.setLocalStateField('cursor', 3)
    await aMoment()
    expect(chair.awareness.meta.get(clientID)?.clock).toBe(clock)
    member.awareness.setLocalStateField('cursor', 4)
    await until(() => cursorSeen() === 4, 'seen to have moved')
  })

  it('takes people out whose connection is lost', async () => {
    const note = await live.note()
    const member = await synced(await live.open('member', note))
    const chair = await synced(await live.open('chair', note))
    await until(() => chair.awareness.getStates().size === 2, 'seen')
    await live.server.shared.sessions.endOthers(live.cast.userIds.member, null)
    await until(() => chair.awareness.getStates().size === 1, 'gone')
    await until(() => member.awareness.getStates().size === 1, 'the others are forgotten')
  })
})

const statement = (entries: Array<[clientId: number, clock: number, state: string]>) => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const [clientId, clock, state] of entries) {
    encoding.writeVarUint(encoder, clientId)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, state)
  }
  return encoding.toUint8Array(encoder)
}

describe('what a connection may say of itself', () => {
  const person = { id: 'a', name: 'A', organisation: null, colour: 1 }
  const other = { id: 'b', name: 'B', organisation: null, colour: 2 }

  it('is about one client, and never about another person', () => {
    const presence = new Presence(() => undefined)
    expect(presence.state('one', person, statement([[5, 1, '{}']]))).toBe('new')
    expect(presence.state('one', person, statement([[6, 1, '{}']]))).toBe('ignored')
    expect(presence.state('two', other, statement([[5, 9, '{}']]))).toBe('ignored')
    expect(presence.state('three', person, statement([[5, 2, '{}']]))).toBe('same')
  })

  it.each([
    [
      'two clients',
      statement([
        [5, 1, '{}'],
        [6, 1, '{}'],
      ]),
    ],
    ['none', statement([])],
    ['a list', statement([[5, 1, '[]']])],
    ['no JSON', statement([[5, 1, '{']])],
    ['nothing', new Uint8Array()],
    ['bytes behind', new Uint8Array([...statement([[5, 1, '{}']]), 1])],
  ])('is malformed with %s', (_what, bytes) => {
    expect(new Presence(() => undefined).state('one', person, bytes)).toBe('malformed')
  })
})

it('gives a person the colour that the interface gives', () => {
  for (const id of ['0190b6a0-1111-7000-8000-000000000001', 'x', ''])
    expect(colourOf(id)).toBe(personColour(id))
})
