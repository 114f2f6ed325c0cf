import { beforeEach, describe, expect, it } from 'vitest'
import { agendaPapers, documentSnapshots, documentUpdates, notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { papersOfAgenda } from '~/domain/agenda-papers/papers.server'
import { setAgendaPapers } from '~/domain/agenda-papers/set-papers.server'
import { createDocument } from '~/domain/documents/create.server'
import { loadMeeting } from '~/domain/meetings/access.server'
import { removeAgendaItem } from '~/domain/meetings/agenda.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { callMeeting } from '~/domain/meetings/call.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { initialUpdate } from '~/editor/content'
import { createCast, type Cast } from '#tests/support/cast'
import { buildMeeting, circulateMinutesOf, managing, openMinutesOf } from '#tests/support/meeting'
import { textOf } from '#tests/support/publishing'
import { createTestStore, reading, type TestStore } from '#tests/support/store'
import { type } from '../minutes/desk'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let meetingId: string
let itemId: string
let note: string

const createNote = async (title: string) =>
  write(store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_documents', 'group')
    const text = initialUpdate(textOf('Notatet.'))
    return createDocument(tx, workspace, { title, kind: 'note', language: 'nb', audience: 'group', text })
  })

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  meetingId = await buildMeeting(store, secretariat, { items: 1 })
  itemId = (await agendaOf(reading(store), meetingId))[0]?.id ?? ''
  note = await createNote('Notat')
})

const setPapers = (documentId: string[], item = itemId) =>
  managing(store, secretariat, meetingId, (tx, meeting) =>
    setAgendaPapers(tx, secretariat, meeting, item, { documentId }),
  )
const call = () => managing(store, secretariat, meetingId, callMeeting)
const papers = async (viewer: Viewer = secretariat, id = meetingId) =>
  Object.values(await papersOfAgenda(reading(store), viewer, id)).flat()

describe('the papers of an item', () => {
  it('stand as they were when the notice went out, and say when they have changed since', async () => {
    await setPapers([note])
    expect(await papers()).toEqual([{ id: note, title: 'Notat', version: null, hasChanged: false }])
    await call()
    expect(await papers()).toMatchObject([{ version: 1, hasChanged: false }])
    await type(store, secretariat, note)
    expect(await papers()).toMatchObject([{ version: 1, hasChanged: true }])
    await call()
    expect(await papers()).toMatchObject([{ version: 2, hasChanged: false }])
    await call()
    expect(await papers()).toMatchObject([{ version: 2, hasChanged: false }])
  })

  it('keep the version that they were sent with when others are added', async () => {
    await setPapers([note])
    await call()
    const other = await createNote('Vedlegg')
    await setPapers([note, other])
    expect((await papers()).map(({ title, version }) => [title, version])).toEqual([
      ['Notat', 1],
      ['Vedlegg', null],
    ])
    await setPapers([])
    expect(await papers()).toEqual([])
  })

  it('are documents of the group that one may read, for items of the meeting', async () => {
    await expect(setPapers([cast.userIds.chair])).rejects.toMatchObject({ code: 'invalid' })
    const elsewhere = await buildMeeting(store, secretariat, { items: 1 })
    const [item] = await agendaOf(reading(store), elsewhere)
    await expect(setPapers([note], item?.id)).rejects.toMatchObject({ code: 'not-found' })
    await setPapers([note])
    expect(await papers(await cast.viewer('participant'))).toEqual([])
  })

  it('stop the notice when one cannot be read, which is named, and nobody is told', async () => {
    await setPapers([note])
    await type(store, secretariat, note)
    await write(store, null, async (tx) => {
      await tx.db.update(documentUpdates).set({ update: Buffer.of(255, 1, 2, 3) })
      await tx.db.delete(documentSnapshots)
    })
    await expect(call()).rejects.toMatchObject({
      reason: 'paper-unreadable',
      detail: { values: { paper: 'Notat' } },
    })
    expect((await loadMeeting(reading(store), meetingId))?.state).toBe('planned')
    expect(await store.database.reader.select().from(notices)).toEqual([])
    await setPapers([])
    await call()
  })

  it('go with an item that is taken away, and on with one that is postponed', async () => {
    await setPapers([note])
    const next = await buildMeeting(store, secretariat, { date: '2026-03-25' })
    await call()
    await openMinutesOf(store, secretariat, meetingId)
    await circulateMinutesOf(store, secretariat, meetingId)
    expect(await papers(secretariat, next)).toEqual([
      { id: note, title: 'Notat', version: null, hasChanged: false },
    ])
    const [moved] = await agendaOf(reading(store), next)
    await managing(store, secretariat, next, (tx, meeting) => removeAgendaItem(tx, meeting, moved?.id ?? ''))
    expect(await store.database.reader.select().from(agendaPapers)).toHaveLength(1)
  })
})
