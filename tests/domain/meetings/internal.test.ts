import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { agendaItems, backlogItems } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantDecision } from '~/domain/decisions/access.server'
import { decisionsIn } from '~/domain/decisions/list.server'
import { grantDocument } from '~/domain/documents/access.server'
import { renderedText } from '~/domain/documents/rendered.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem, editAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaItemFields } from '~/domain/meetings/fields'
import { callMeeting } from '~/domain/meetings/call.server'
import { meetingPage } from '~/domain/meetings/queries.server'
import { markDecision } from '~/domain/minutes/mark-decision.server'
import { outcomesOf } from '~/domain/minutes/outcomes.server'
import { recordDissent } from '~/domain/minutes/record-dissent.server'
import { recordOutcome } from '~/domain/minutes/record-outcome.server'
import { followLog } from '~/domain/search/follow-log.server'
import { searchFor } from '~/domain/search/queries.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  itemFields,
  managing,
  openMinutesOf,
} from '#tests/support/meeting'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let meetingId: string
let itemId: string

const secret = 'Konflikten i gruppen'

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat, { items: 1 })
  itemId = await managing(store, secretariat, meetingId, (tx, meeting) =>
    addAgendaItem(tx, meeting, itemFields({ title: secret, audience: 'internal', kind: 'decision' })),
  )
  await managing(store, secretariat, meetingId, callMeeting)
})

async function decide(documentId: string, stay?: '1') {
  return write(store, secretariat.id, async (tx) => {
    const meeting = await grantMeeting(tx, secretariat, 'meeting.manage', meetingId)
    const document = await grantDocument(tx, secretariat, 'document.edit', documentId)
    const fields = { text: 'Lederen snakker med dem.', agendaItemId: itemId, stay }
    return markDecision(tx, { meeting, document }, fields)
  })
}

const words = {
  decision: (number: string) => number,
  actionItem: '',
  state: () => '',
  deadline: () => '',
}

async function seenBy(part: Part) {
  const viewer = await cast.viewer(part)
  const meeting = await grantMeeting(reading(store), viewer, 'meeting.read', meetingId)
  const page = await meetingPage(reading(store), viewer, meeting, 'nb')
  const wish = { workspaceId: null, state: null, query: '', page: 1, size: 10 }
  const register = await decisionsIn(reading(store), viewer, wish, 'nb')
  const find = { typed: 'konflikten', language: 'nb', page: 1, size: 10 } as const
  const search = await searchFor(reading(store), viewer, find)
  return {
    agenda: page.agenda?.map(({ title }) => title) ?? null,
    decisions: page.decisions.map(({ text }) => text),
    register: register.decisions.map(({ text, isInternal }) => [text, isInternal]),
    found: search.found.map(({ title }) => title),
  }
}

describe('an internal item', () => {
  it('is for those who work in the group, also when the minutes are approved for everyone', async () => {
    const documentId = await openMinutesOf(store, secretariat, meetingId)
    const { outcomeId } = await decide(documentId)
    await circulateMinutesOf(store, secretariat, meetingId)
    await approveMinutesOf(store, await cast.viewer('chair'), meetingId)
    await write(store, null, (tx) => followLog(tx, 0))
    const inside = {
      agenda: ['Sak 1', secret],
      decisions: ['Lederen snakker med dem.'],
      register: [['Lederen snakker med dem.', true]],
      found: [secret],
    }
    for (const part of ['chair', 'secretariat', 'member'] as const) {
      expect({ part, ...(await seenBy(part)) }).toEqual({ part, ...inside })
    }
    expect(await seenBy('observer')).toEqual({ agenda: ['Sak 1'], decisions: [], register: [], found: [] })
    const observer = await cast.viewer('observer')
    await expect(grantDecision(reading(store), observer, 'decision.read', outcomeId)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('leaves its number alone in the minutes, whatever comes of it', async () => {
    const documentId = await openMinutesOf(store, secretariat, meetingId)
    await decide(documentId)
    await managing(store, secretariat, meetingId, (tx, meeting) =>
      recordOutcome(tx, meeting, itemId, { kind: 'noted', note: 'De har snakket sammen.' }),
    )
    const dissent = { organisationId: cast.organisationIds.pod ?? '', text: 'Vi er uenige.' }
    await managing(store, secretariat, meetingId, (tx, meeting) =>
      recordDissent(tx, meeting, itemId, dissent),
    )
    const outcomes = await outcomesOf(reading(store), documentId, 'group', words)
    expect(outcomes).toEqual({})
    const text = await renderedText(reading(store), documentId, { language: 'nb', outcomes })
    expect(text.replace(/<[^>]+>/g, '')).toContain('Sak 2/26 Intern sak')
    for (const said of [secret, 'Lederen snakker', 'De har snakket', 'Vi er uenige']) {
      expect(text).not.toContain(said)
    }
    await expect(decide(documentId, '1')).rejects.toMatchObject({ reason: 'item-internal' })
  })

  it('stays internal when it is left over', async () => {
    await openMinutesOf(store, secretariat, meetingId)
    await managing(store, secretariat, meetingId, (tx, meeting) =>
      recordOutcome(tx, meeting, itemId, { kind: 'postponed', note: '' }),
    )
    await circulateMinutesOf(store, secretariat, meetingId)
    const { reader } = store.database
    expect(await reader.select().from(backlogItems).where(eq(backlogItems.title, secret))).toMatchObject([
      { audience: 'internal' },
    ])
  })

  it('cannot become internal once its title stands in the minutes', async () => {
    const { reader } = store.database
    const open = (await reader.select().from(agendaItems)).find(({ audience }) => audience === 'agenda')
    const close = () =>
      managing(store, secretariat, meetingId, async (tx, meeting) => {
        const [row] = await tx.db
          .select()
          .from(agendaItems)
          .where(eq(agendaItems.id, open?.id ?? ''))
        const fields = { ...itemFields({ title: 'Sak 1', audience: 'internal' }), version: row?.version ?? 0 }
        await editAgendaItem(tx, meeting, open?.id ?? '', fields)
      })
    await openMinutesOf(store, secretariat, meetingId)
    await expect(close()).rejects.toMatchObject({ reason: 'item-in-minutes' })
  })

  it('is one when the box is ticked', () => {
    const form = { kind: 'decision', title: 'Sak' }
    expect(agendaItemFields.parse({ ...form, audience: 'internal' }).audience).toBe('internal')
    expect(agendaItemFields.parse(form).audience).toBe('agenda')
    expect(agendaItemFields.safeParse({ ...form, audience: 'all' }).success).toBe(false)
  })
})
