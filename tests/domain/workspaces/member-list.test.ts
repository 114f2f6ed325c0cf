import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, documents } from '#db/schema'
import { write } from '~/core/write'
import { meetingPaper } from '~/domain/meeting-papers/print.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { meetingPage } from '~/domain/meetings/queries.server'
import { grantWorkspace, grantWorkspacePeople } from '~/domain/workspaces/access.server'
import { decideMemberList, memberListIn, type MemberList } from '~/domain/workspaces/member-list.server'
import { plainTextOf } from '~/editor/content'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { approveMinutesOf, buildMeeting, circulateMinutesOf, openMinutesOf } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function decide(part: Part, list: MemberList): Promise<void> {
  const viewer = await cast.viewer(part)
  await write(store, viewer.id, async (tx) =>
    decideMemberList(tx, await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group'), list),
  )
}

const inGroup = () => memberListIn(reading(store), cast.workspaceIds.group)
const people = async (part: Part) =>
  grantWorkspacePeople(reading(store), await cast.viewer(part), 'workspace.read_people', 'group')

describe('the list of members', () => {
  it('is shown to all with a seat, until those who run the workspace keep it from participants', async () => {
    expect(await inGroup()).toBe('shown')
    await people('participant')
    await decide('secretariat', 'hidden')
    await decide('chair', 'hidden')
    await expect(people('participant')).rejects.toMatchObject({ code: 'not-found' })
    await people('observer')
    await decide('chair', 'shown')
    await people('participant')
    const deeds = (await reading(store).db.select().from(activity)).map(({ action }) => action)
    expect(deeds.filter((action) => action.startsWith('workspace.members'))).toEqual([
      'workspace.members_hidden',
      'workspace.members_shown',
    ])
  })

  it.each<[Part, string]>([
    ['member', 'forbidden'],
    ['participant', 'forbidden'],
    ['observer', 'forbidden'],
    ['administrator', 'not-found'],
    ['outsider', 'not-found'],
  ])('is not decided on by %s', async (part, code) => {
    await expect(decide(part, 'hidden')).rejects.toMatchObject({ code })
    expect(await inGroup()).toBe('shown')
  })

  it('is hidden in a workspace that does not exist', async () => {
    expect(await memberListIn(reading(store), 'nowhere')).toBe('hidden')
  })

  it('is told at once to those who have a text open', async () => {
    const told: string[] = []
    store.bus.on('access-changed', ({ userIds }) => void told.push(...userIds))
    await decide('chair', 'hidden')
    expect(told).toEqual([cast.userIds.participant])
  })

  it('is not read from a meeting by those whom it is kept from', async () => {
    const [secretariat, chair] = [await cast.viewer('secretariat'), await cast.viewer('chair')]
    const meetingId = await buildMeeting(store, secretariat, { items: 1, called: true })
    const minutes = await openMinutesOf(store, secretariat, meetingId)
    await circulateMinutesOf(store, secretariat, meetingId)
    await approveMinutesOf(store, chair, meetingId)
    await write(store, null, (tx) =>
      tx.db.update(documents).set({ audience: 'everyone' }).where(eq(documents.id, minutes)),
    )
    const seen = async (part: Part) => {
      const [scope, viewer] = [reading(store), await cast.viewer(part)]
      const meeting = await grantMeeting(scope, viewer, 'meeting.read', meetingId)
      const readable = await grantMeeting(scope, viewer, 'meeting.read_agenda', meetingId)
      const wish = {
        kind: 'notice',
        language: 'nb',
        agendaItemId: null,
        names: true,
        internal: false,
      } as const
      const paper = await meetingPaper(scope, viewer, readable, wish)
      return {
        seats: (await meetingPage(scope, viewer, meeting, 'nb')).attendance.length,
        named: plainTextOf(paper.content).includes('Maja Medlem'),
      }
    }
    expect(await seen('participant')).toEqual({ seats: 5, named: true })
    await decide('chair', 'hidden')
    expect(await seen('participant')).toEqual({ seats: 0, named: false })
    expect(await seen('observer')).toEqual({ seats: 5, named: true })
  })
})
