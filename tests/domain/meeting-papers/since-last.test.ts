import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { createActionItem } from '~/domain/action-items/create.server'
import { recordDecision } from '~/domain/decisions/record.server'
import type { PaperWish } from '~/domain/meeting-papers/choices'
import { meetingPaper } from '~/domain/meeting-papers/print.server'
import { sinceLast } from '~/domain/meeting-papers/since-last.server'
import { grantMeeting, loadMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { plainTextOf } from '~/editor/content'
import { createCast, type Cast } from '#tests/support/cast'
import { buildMeeting, itemFields, managing, openMinutesOf } from '#tests/support/meeting'
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
async function hold(
  date: string,
  text: string,
  {
    title = text,
    userId = null,
    isInternal = false,
  }: { title?: string; userId?: string | null; isInternal?: boolean } = {},
): Promise<string> {
  const meetingId = await buildMeeting(store, secretariat, { date, items: 1, called: true })
  const audience = isInternal ? 'internal' : 'agenda'
  const agendaItemId = await managing(store, secretariat, meetingId, (tx, meeting) =>
    addAgendaItem(tx, meeting, itemFields({ audience })),
  )
  await openMinutesOf(store, secretariat, meetingId)
  await managing(store, secretariat, meetingId, (tx, meeting) =>
    recordDecision(tx, meeting, { text, agendaItemId }),
  )
  await write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.create_action_items', 'group')
    const organisationId = cast.organisationIds.pod ?? ''
    const fields = { title, organisationId, userId, deadline: '2026-06-01', meetingId, agendaItemId }
    await createActionItem(tx, secretariat, workspace, fields)
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

describe('an agenda on paper', () => {
  const left = { title: 'Samle behovene', text: 'Kurset holdes i mars.' }
  const printed = async (id: string, wish: Partial<PaperWish>) => {
    const meeting = await grantMeeting(reading(store), secretariat, 'meeting.read_agenda', id)
    const plain = {
      kind: 'agenda',
      language: 'nn',
      agendaItemId: null,
      names: true,
      internal: false,
    } as const
    return plainTextOf(
      (await meetingPaper(reading(store), secretariat, meeting, { ...plain, ...wish })).content,
    )
  }

  it('opens with what is left, with people when they are asked for', async () => {
    await hold('2026-03-18', left.text, { title: left.title, userId: cast.userIds.member ?? '' })
    const next = await buildMeeting(store, secretariat, { date: '2026-04-15', items: 1, called: true })
    const whole = await printed(next, {})
    for (const said of ['Sidan sist', 'Samle behovene (POD, Maja Medlem, frist 1. juni 2026)', left.text])
      expect(whole).toContain(said)
    expect(whole.indexOf('Sidan sist')).toBeLessThan(whole.indexOf('Sakliste'))
    const bare = await printed(next, { kind: 'notice', names: false })
    expect(bare).toContain('Samle behovene (POD, frist 1. juni 2026)')
    expect(bare).not.toContain('Maja Medlem')
  })

  it('leaves out what came of an internal item unless that is asked for', async () => {
    await hold('2026-03-18', left.text, { title: left.title, isInternal: true })
    const next = await buildMeeting(store, secretariat, { date: '2026-04-15', items: 1, called: true })
    expect(await printed(next, {})).not.toMatch(/Sidan sist|Samle|Kurset/)
    const whole = await printed(next, { internal: true })
    for (const said of [left.title, left.text]) expect(whole).toContain(said)
  })

  it('says nothing of it when nothing is left', async () => {
    const only = await buildMeeting(store, secretariat, { date: '2026-04-15', items: 1, called: true })
    expect(await printed(only, {})).not.toContain('Sidan sist')
  })
})
