import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, notices, searchEntries } from '#db/schema'
import { write } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { documentRules } from '~/domain/documents/policy'
import { sendForComments } from '~/domain/documents/send-for-comments.server'
import { shareDocument } from '~/domain/documents/share.server'
import { changeText } from '~/domain/documents/text.server'
import { flagsOf, keepFlags } from '~/domain/guardrail/flag.server'
import { insertThread } from '~/domain/comments/start-thread.server'
import { createAnchorInDoc } from '~/editor/anchors'
import { loadDoc } from '~/domain/documents/text.server'
import { replaceContent } from '~/editor/replace-content'
import { followLog } from '~/domain/search/follow-log.server'
import { reading } from '#tests/support/store'
import { contentWith, createDesk, type Desk } from '../documents/desk'

/** Made up by Skatteetaten for tests: nobody's. */
const number = '10915596784'

let desk: Desk
beforeEach(async () => {
  desk = await createDesk()
})

const look = (id: string) => write(desk.store, null, (tx) => keepFlags(tx, id))
const flags = (id: string) => flagsOf(reading(desk.store), id)
const noticesOf = async () => {
  const rows = await desk.store.database.reader
    .select()
    .from(notices)
    .where(eq(notices.kind, 'document_flagged'))
  return rows.map(({ userId, detail }) => ({ userId, detail }))
}
const typing = (part: 'member' | 'secretariat', id: string, ...paragraphs: string[]) =>
  desk.as(part, (tx) => changeText(tx, id, (doc) => replaceContent(doc, contentWith(...paragraphs))))

describe('what must not stand in a document', () => {
  it('is flagged where it stands, told once to its writer and to those who run the workspace, and let go when it is gone', async () => {
    const id = await desk.draft({ paragraphs: ['Gruppen møtes.'] })
    await look(id)
    expect(await flags(id)).toEqual([])
    await typing('member', id, 'Gruppen møtes.', `Hun har ${number}.`)
    for (let times = 0; times < 2; times++) await look(id)
    expect(await flags(id)).toEqual([{ kind: 'identity-number', place: 'text' }])
    const { member, secretariat, chair } = desk.cast.userIds
    expect((await noticesOf()).map(({ userId }) => userId).sort()).toEqual(
      [member, secretariat, chair].sort(),
    )
    await typing('member', id, 'Gruppen møtes.', 'HEMMELIG')
    await look(id)
    expect(await flags(id)).toEqual([{ kind: 'classified', place: 'text' }])
    await typing('secretariat', id, 'Gruppen møtes. Hemmelig er det ikke.')
    await look(id)
    expect(await flags(id)).toEqual([])
  })

  it('is found in titles and in what is said, and never written into the log, notices or the index', async () => {
    const id = await desk.draft({ paragraphs: [`Gruppen ser på ${number} i dag.`] })
    await desk.set(id, { title: `Om ${number}` })
    await desk.as('member', async (tx, viewer) => {
      const anchor = createAnchorInDoc(await loadDoc(tx, id), 'Gruppen')
      if (!anchor) throw new Error('no such words')
      const document = await grantDocument(tx, viewer, 'document.comment', id)
      await insertThread(tx, viewer, document, {
        kind: 'comment',
        anchor,
        replacement: null,
        text: `Se ${number}`,
      })
    })
    await write(desk.store, null, (tx) => followLog(tx, 0))
    expect((await flags(id)).map(({ place }) => place).sort()).toEqual(['comments', 'text', 'title'])
    const { reader } = desk.store.database
    const logged = await reader.select().from(activity).where(eq(activity.action, 'document.flagged'))
    const stored = [
      logged,
      await noticesOf(),
      (await reader.select().from(searchEntries)).map(({ body, stems }) => [body, stems]),
    ]
    expect(logged).toHaveLength(1)
    expect(JSON.stringify(stored)).not.toContain(number)
  })

  it('keeps the document from being sent out and shared, as it is at that moment', async () => {
    const id = await desk.draft({ paragraphs: [`Hun har ${number}.`] })
    const send = () =>
      desk.as('secretariat', async (tx, viewer) => {
        const document = await grantDocument(tx, viewer, 'document.manage', id)
        await sendForComments(tx, document, { deadline: '2026-03-31', everyone: false })
      })
    const share = () =>
      desk.as('secretariat', async (tx, viewer) => {
        const document = await grantDocument(tx, viewer, 'document.manage', id)
        await shareDocument(tx, document, { workspaceId: desk.cast.workspaceIds.other, level: 'read' })
      })
    for (const reach of [send, share])
      await expect(reach()).rejects.toMatchObject({ reason: 'document-identity-number' })
    await typing('member', id, 'NATO RESTRICTED')
    for (const reach of [send, share])
      await expect(reach()).rejects.toMatchObject({ reason: 'edition-classified' })
    await typing('member', id, 'Hun har det.')
    await share()
    await send()
    expect((await desk.row(id)).state).toBe('in_review')
  })

  it('is told to those who can take it out, and to no others', async () => {
    const id = await desk.draft()
    const may = async (
      part: 'member' | 'secretariat' | 'chair' | 'participant' | 'observer' | 'outsider',
    ) => {
      const viewer = await desk.cast.viewer(part)
      const document = await desk.as('chair', (tx, chair) => grantDocument(tx, chair, 'document.read', id))
      return documentRules['document.read_flags'](viewer, document)
    }
    for (const part of ['member', 'secretariat', 'chair'] as const) expect(await may(part), part).toBe(true)
    for (const part of ['participant', 'observer', 'outsider'] as const)
      expect(await may(part), part).toBe(false)
  })
})
