import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { agendaItems, backlogItems, meetings } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { setAgendaPapers } from '~/domain/agenda-papers/set-papers.server'
import { papersOfAgenda } from '~/domain/agenda-papers/papers.server'
import { grantBacklogItem } from '~/domain/backlog/access.server'
import { takeIn } from '~/domain/backlog/answer.server'
import { createDocument } from '~/domain/documents/create.server'
import { grantMeeting } from '~/domain/meetings/access.server'
import { addAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { cancelMeeting } from '~/domain/meetings/cancel.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createCast } from '#tests/support/cast'
import { buildMeeting, itemFields, managing } from '#tests/support/meeting'
import { buildSeries, planDays } from '#tests/support/series'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let secretariat: Viewer

beforeEach(async () => {
  store = await createTestStore()
  const cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
})

describe('the items of a cancelled meeting', () => {
  const cancel = (id: string) =>
    managing(store, secretariat, id, (tx, meeting) => cancelMeeting(tx, meeting, { reason: 'Sykdom' }))
  const plannedOn = async (...dates: string[]) => {
    await planDays(store, secretariat, await buildSeries(store, secretariat), dates)
    const rows = await store.database.reader.select().from(meetings).orderBy(meetings.startsAt)
    return rows.map(({ id }) => id)
  }
  const add = (id: string, title: string) =>
    managing(store, secretariat, id, (tx, meeting) =>
      addAgendaItem(tx, meeting, itemFields({ title, audience: 'internal' })),
    )

  it('go on to the next with where they come from, but not those that every meeting has', async () => {
    const [first = '', second = ''] = await plannedOn('2026-03-10', '2026-04-14')
    const itemId = await add(first, 'Opplæring')
    await managing(store, secretariat, first, callMeeting)
    await cancel(first)
    const there = await agendaOf(reading(store), second)
    expect(there.map(({ title }) => title)).toEqual([
      'Godkjenning av innkalling og saksliste',
      'Eventuelt',
      'Opplæring',
    ])
    const [row] = await store.database.reader
      .select()
      .from(agendaItems)
      .where(eq(agendaItems.id, there[2]?.id ?? ''))
    expect(row).toMatchObject({ previousItemId: itemId, audience: 'internal' })
    expect(await store.database.reader.select().from(backlogItems)).toEqual([])
  })

  it('wait when no meeting is planned', async () => {
    const [only = ''] = await plannedOn('2026-03-10')
    const itemId = await add(only, 'Opplæring')
    await cancel(only)
    expect(await store.database.reader.select().from(backlogItems)).toMatchObject([
      { title: 'Opplæring', previousItemId: itemId, audience: 'internal' },
    ])
  })

  it('keep their papers, also when they have waited', async () => {
    const [first = ''] = await plannedOn('2026-03-10')
    const itemId = await add(first, 'Opplæring')
    const documentId = await write(store, secretariat.id, async (tx) => {
      const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_documents', 'group')
      const wanted = { kind: 'note', title: 'Kursplan', language: 'nb', audience: 'group' } as const
      return createDocument(tx, workspace, wanted)
    })
    await managing(store, secretariat, first, (tx, meeting) =>
      setAgendaPapers(tx, secretariat, meeting, itemId, { documentId: [documentId] }),
    )
    await cancel(first)
    const later = await buildMeeting(store, secretariat, { date: '2026-05-06' })
    const [waiting] = await store.database.reader.select().from(backlogItems)
    await write(store, secretariat.id, async (tx) =>
      takeIn(
        tx,
        await grantBacklogItem(tx, secretariat, 'backlog_item.answer', waiting?.id ?? ''),
        await grantMeeting(tx, secretariat, 'meeting.manage', later),
      ),
    )
    const papers = Object.values(await papersOfAgenda(reading(store), secretariat, later)).flat()
    expect(papers).toMatchObject([{ title: 'Kursplan', version: null }])
  })
})
