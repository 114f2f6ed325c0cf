import { beforeEach, expect, it } from 'vitest'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { createActionItem } from '~/domain/action-items/create.server'
import { recordDecision } from '~/domain/decisions/record.server'
import { loadMeeting } from '~/domain/meetings/access.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { sinceLast } from '~/routes/meetings/since-last.server'
import { createCast, type Cast } from '#tests/support/cast'
import { buildMeeting, managing, openMinutesOf } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
})

/** A meeting that goes on, which decides one thing and gives somebody another to do. */
async function hold(date: string, text: string): Promise<string> {
  const meetingId = await buildMeeting(store, secretariat, { date, items: 1, called: true })
  await openMinutesOf(store, secretariat, meetingId)
  await managing(store, secretariat, meetingId, (tx, meeting) =>
    recordDecision(tx, meeting, { text, agendaItemId: null }),
  )
  await write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.create_action_items', 'group')
    const organisationId = cast.organisationIds.pod ?? ''
    const fields = { title: text, organisationId, userId: null, deadline: '2026-06-01' }
    await createActionItem(tx, secretariat, workspace, { ...fields, meetingId, agendaItemId: null })
  })
  return meetingId
}

it('is what earlier meetings left, and not what this one comes to while it goes on', async () => {
  await hold('2026-03-18', 'Fra det første')
  const second = await hold('2026-04-15', 'Fra det andre')
  const of = async (id: string) => {
    const meeting = await loadMeeting(reading(store), id)
    if (!meeting) throw new Error('the meeting is gone')
    const { actionItems, decisions } = await sinceLast(reading(store), secretariat, meeting, 'nb')
    return [...actionItems.items.map(({ title }) => title), ...decisions.decisions.map(({ text }) => text)]
  }
  expect(await of(second)).toEqual(['Fra det første', 'Fra det første'])
})
