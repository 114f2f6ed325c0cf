import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { actionItems, decisions } from '#db/schema'
import type { Content } from '~/editor/content'
import { contentOf } from '~/editor/content'
import { write } from '~/core/write'
import { editDecision } from '~/domain/decisions/edit.server'
import { loadDoc } from '~/domain/documents/text.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { minutesAt } from '~/domain/minutes/at.server'
import { markActionItem } from '~/domain/minutes/mark-action-item.server'
import { markDecision } from '~/domain/minutes/mark-decision.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { buildMeeting, managing, openMinutesOf } from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let meetingId: string
let documentId: string

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  const secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat, { items: 2, called: true })
  documentId = await openMinutesOf(store, secretariat, meetingId)
})

const params = () => ({ workspace: 'group', meeting: meetingId })

async function decide(part: Part, fields: { text: string; agendaItemId: string | null; stay?: '1' }) {
  const viewer = await cast.viewer(part)
  return write(store, viewer.id, async (tx) => {
    const { meeting } = await meetingAt(tx, viewer, params(), 'meeting.manage')
    const { document } = await minutesAt(tx, viewer, params(), 'document.edit')
    return markDecision(tx, { meeting, document }, fields)
  })
}

async function follow(part: Part, agendaItemId: string | null = null) {
  const viewer = await cast.viewer(part)
  const wanted = {
    title: 'Lage kursplan',
    organisationId: cast.organisationIds.pod ?? '',
    userId: cast.userIds.member,
    deadline: '2026-05-01',
  }
  return write(store, viewer.id, async (tx) => {
    const { meeting, document } = await minutesAt(tx, viewer, params(), 'document.edit')
    const workspace = await grantWorkspace(tx, viewer, 'workspace.create_action_items', 'group')
    return markActionItem(tx, viewer, { workspace, meeting, document }, { ...wanted, agendaItemId })
  })
}

/** The headings and outcomes of the minutes, in their order. */
async function marks(): Promise<string[]> {
  const doc = await loadDoc(reading(store), documentId)
  const shown = (block: Content) =>
    block.type === 'heading' || block.type === 'outcome'
      ? [block.attrs?.text ?? block.content?.map(({ text }) => text).join('')]
      : []
  return (contentOf(doc).content ?? []).flatMap(shown)
}

describe('marking a decision', () => {
  it('puts it below its item, numbered through the year', async () => {
    const [first] = await agendaOf(reading(store), meetingId)
    await decide('secretariat', { text: 'Planen ble vedtatt.', agendaItemId: first?.id ?? '' })
    await decide('chair', { text: 'Møtet ble hevet.', agendaItemId: null })
    expect(await marks()).toEqual([
      'Sak 1/26 Sak 1',
      'Planen ble vedtatt.',
      'Sak 2/26 Sak 2',
      'Møtet ble hevet.',
    ])
    const rows = await store.database.reader.select().from(decisions).orderBy(decisions.number)
    expect(rows.map(({ number, agendaItemId }) => [number, agendaItemId])).toEqual([
      [1, first?.id],
      [2, null],
    ])
  })

  it('leaves the text to the page that has it open', async () => {
    const outcome = await decide('secretariat', { text: 'Vedtatt.', agendaItemId: null, stay: '1' })
    expect(outcome).toMatchObject({ kind: 'decision', text: 'Vedtatt.' })
    expect(await marks()).not.toContain('Vedtatt.')
  })

  it('refuses an item of another meeting, and changes nothing', async () => {
    const other = await buildMeeting(store, await cast.viewer('secretariat'), { items: 1 })
    const [foreign] = await agendaOf(reading(store), other)
    const asked = decide('secretariat', { text: 'Vedtatt.', agendaItemId: foreign?.id ?? '' })
    await expect(asked).rejects.toMatchObject({ reason: 'choice', detail: { field: 'agendaItemId' } })
    expect(await store.database.reader.select().from(decisions)).toEqual([])
  })

  it.each<[Part, string]>([
    ['member', 'forbidden'],
    ['participant', 'forbidden'],
    ['observer', 'forbidden'],
    ['elsewhere', 'not-found'],
    ['outsider', 'not-found'],
  ])('is not for %s', async (part, code) => {
    await expect(decide(part, { text: 'Nei.', agendaItemId: null })).rejects.toMatchObject({ code })
  })

  it('is worded anew by version, so that nobody overwrites another', async () => {
    const secretariat = await cast.viewer('secretariat')
    const { outcomeId } = await decide('secretariat', { text: 'Først.', agendaItemId: null })
    const edit = (text: string) =>
      managing(store, secretariat, meetingId, (tx, meeting) =>
        editDecision(tx, meeting, outcomeId, { text, version: 1 }),
      )
    await edit('Så.')
    await expect(edit('For sent.')).rejects.toMatchObject({ reason: 'changed-meanwhile' })
    const [row] = await store.database.reader.select().from(decisions).where(eq(decisions.id, outcomeId))
    expect(row).toMatchObject({ text: 'Så.', version: 2 })
  })
})

describe('marking an action item', () => {
  it.each<Part>(['chair', 'secretariat', 'member'])('is for %s, and names its meeting', async (part) => {
    const { outcomeId } = await follow(part)
    const rows = await store.database.reader.select().from(actionItems)
    expect(rows).toMatchObject([{ id: outcomeId, meetingId, userId: cast.userIds.member }])
    expect(await marks()).toContain('Lage kursplan')
  })

  it.each<Part>(['participant', 'observer', 'outsider'])('is not for %s', async (part) => {
    await expect(follow(part)).rejects.toMatchObject({ code: 'not-found' })
  })
})
