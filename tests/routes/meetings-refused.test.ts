import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { documentSnapshots, documentUpdates, notices } from '#db/schema'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { setAgendaPapers } from '~/domain/agenda-papers/set-papers.server'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { loadProcedure } from '~/domain/procedures/access.server'
import { buildMeeting, circulateMinutesOf, managing, openMinutesOf } from '#tests/support/meeting'
import { startPages, type Pages } from '#tests/support/pages'
import { buildProcedure } from '#tests/support/procedure'
import { reading } from '#tests/support/store'
import { textOf } from '#tests/support/publishing'

let pages: Pages
const meetings = '/workspaces/group/meetings'

beforeAll(async () => {
  pages = await startPages()
})
afterAll(() => pages.stop())

describe('what cannot be done with a meeting says why, and nothing typed is lost', () => {
  it('when it ends before it starts', async () => {
    const form = {
      title: 'Møte om opplæring',
      date: '2026-05-06',
      starts: '12:00',
      ends: '10:00',
      place: 'Rom 4',
    }
    const refused = await pages.ask(`${meetings}/new`, { as: 'secretariat', form })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    for (const typed of ['Møte om opplæring', '12:00', '10:00', 'Rom 4'])
      expect(html).toContain(`value="${typed}"`)
  })

  it('when an item is put on an agenda that is locked', async () => {
    const { store, cast } = pages.stage
    const secretariat = await cast.viewer('secretariat')
    const id = await buildMeeting(store, secretariat, { items: 1, called: true })
    await openMinutesOf(store, secretariat, id)
    await circulateMinutesOf(store, secretariat, id)
    const form = { kind: 'discussion', title: 'Enda en sak', background: 'Den kom sent.' }
    const refused = await pages.ask(`${meetings}/${id}/agenda`, { as: 'secretariat', form })
    expect(refused.status).toBe(409)
    const html = await refused.text()
    for (const said of ['Referatet er sendt til merknader.', 'value="Enda en sak"', 'Den kom sent.'])
      expect(html).toContain(said)
    expect(await agendaOf(reading(store), id)).toHaveLength(1)
  })

  it('when a paper cannot be read, which is named', async () => {
    const { store, cast } = pages.stage
    const secretariat = await cast.viewer('secretariat')
    const id = await buildMeeting(store, secretariat, { items: 1 })
    const documentId = await pages.stage.document('note', 'Et skadd notat', textOf('Det som sto her.'))
    const [item] = await agendaOf(reading(store), id)
    await managing(store, secretariat, id, (tx, meeting) =>
      setAgendaPapers(tx, secretariat, meeting, item?.id ?? '', { documentId: [documentId] }),
    )
    await damage(store, documentId)
    const refused = await pages.ask(`${meetings}/${id}/notice`, { as: 'secretariat', form: {} })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Papiret «Et skadd notat» kan ikke leses, så ingenting er sendt.')
  })

  it('when a paper of a proposal cannot be read: it stays a draft, and nobody is asked', async () => {
    const { store, cast } = pages.stage
    const secretariat = await cast.viewer('secretariat')
    const documentId = await pages.stage.document('note', 'Et skadd vedlegg', textOf('Det som sto her.'))
    const id = await buildProcedure(store, secretariat, { documentId: [documentId] })
    await damage(store, documentId)
    const sending = `/workspaces/group/procedures/${id}/sending`
    const refused = await pages.ask(sending, { as: 'secretariat', form: { workingDays: '7' } })
    expect(refused.status).toBe(409)
    const html = await refused.text()
    expect(html).toContain('Papiret «Et skadd vedlegg» kan ikke leses, så ingenting er sendt.')
    expect(html).toContain('value="7"')
    const stands = await loadProcedure(reading(store), id)
    expect(stands?.state).toBe('draft')
    const told = await store.database.reader.select().from(notices).where(eq(notices.kind, 'procedure_sent'))
    expect(told).toEqual([])
  })
})

/** Leaves of a text only something that cannot be read. */
async function damage(store: Store, documentId: string): Promise<void> {
  await write(store, null, async (tx) => {
    await tx.db
      .update(documentUpdates)
      .set({ update: Buffer.of(255, 1, 2, 3) })
      .where(eq(documentUpdates.documentId, documentId))
    await tx.db.delete(documentSnapshots).where(eq(documentSnapshots.documentId, documentId))
  })
}
