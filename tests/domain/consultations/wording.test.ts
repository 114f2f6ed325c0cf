import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, consultationWordings, documents } from '#db/schema'
import { write } from '~/core/write'
import { grantConsultation } from '~/domain/consultations/access.server'
import { draftNow } from '~/domain/consultations/draft-now.server'
import type { WordingFields } from '~/domain/consultations/fields'
import { finishConsultation } from '~/domain/consultations/finish.server'
import { takeInWording } from '~/domain/consultations/take-in-wording.server'
import { treatInput } from '~/domain/consultations/treat.server'
import { wordingsInDocument, wordingsOfInput } from '~/domain/consultations/wordings.server'
import { grantDocument } from '~/domain/documents/access.server'
import { changeText, loadDoc } from '~/domain/documents/text.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { createAnchorInDoc, anchorText } from '~/editor/anchors'
import { contentOf, plainTextOf } from '~/editor/content'
import { rewriteLine } from '~/editor/rewrite-line'
import { textRuns } from '~/editor/text-runs'
import type { Part } from '#tests/support/cast'
import { createDesk, origin, type Desk } from './desk'

const before = 'Den skal svare i rimelig tid.'
const wording = 'Den skal svare innen ett døgn.'

let desk: Desk
let id: string
let inputId: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.open(['rosa'])
  await desk.write('participant', id, 'rosa', { 'paragraph:2': 'Hvor lenge er rimelig?' })
  await desk.send('participant', id, 'rosa')
  inputId = (await desk.inputs())[0]?.id ?? ''
})

const decide = (state: 'taken_in' | 'noted') =>
  desk.as('secretariat', async (tx, viewer) => {
    const consultation = await grantConsultation(tx, viewer, 'consultation.treat', id)
    await treatInput(tx, consultation, inputId, {
      ...{ state, reason: 'Godt poeng.', internalNote: '', assignedTo: null, tags: [], version: 0 },
    })
  })
const take = (part: Part, wanted: Partial<WordingFields> = {}) =>
  desk.as(part, async (tx, viewer) => {
    const consultation = await grantConsultation(tx, viewer, 'consultation.treat', id)
    await takeInWording(tx, viewer, consultation, inputId, { paragraph: 2, before, wording, ...wanted })
  })
const text = async () => plainTextOf(contentOf(await loadDoc(desk.reading(), desk.documentId)))
const reading = async (part: Part) =>
  grantConsultation(desk.reading(), await desk.cast.viewer(part), 'consultation.read_answers', id)

describe('taking a wording into the draft', () => {
  it('changes the paragraph, and keeps whose input it was', async () => {
    await decide('taken_in')
    await take('secretariat')
    expect(await text()).toContain(wording)
    const scope = desk.reading()
    const [kept] = await wordingsOfInput(scope, await reading('member'), inputId, 'nb')
    expect(kept).toMatchObject({ before, wording, from: 'ROSA', by: 'Sigurd Sekretær' })
    const document = await grantDocument(
      scope,
      await desk.cast.viewer('member'),
      'document.read_history',
      desk.documentId,
    )
    expect(await wordingsInDocument(scope, document, 'nb')).toMatchObject([{ from: 'ROSA', inputId }])
    const deeds = (await scope.db.select().from(activity)).map(({ action }) => action)
    expect(deeds).toContain('consultation_wording.taken_in')
  })

  it('is said in what came of the round', async () => {
    await decide('taken_in')
    await take('secretariat')
    desk.store.clock.moveTo('2026-04-16T08:00:00Z')
    const result = await desk.as('chair', async (tx, viewer) => {
      const consultation = await grantConsultation(tx, viewer, 'consultation.finish', id)
      const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
      return finishConsultation(tx, viewer, { workspace, consultation }, origin)
    })
    expect(plainTextOf(contentOf(await loadDoc(desk.reading(), result)))).toContain(`Ny ordlyd: ${wording}`)
    await expect(take('secretariat', { before: wording })).rejects.toMatchObject({
      reason: 'consultation-finished',
    })
  })

  it('is refused for an input that is not taken in, a paragraph that is another by now, and a text that stands', async () => {
    await expect(take('secretariat')).rejects.toMatchObject({ reason: 'input-not-taken-in' })
    await decide('taken_in')
    await expect(take('secretariat', { before: 'Noe annet.' })).rejects.toMatchObject({
      reason: 'paragraph-changed',
    })
    await expect(take('secretariat', { paragraph: 9 })).rejects.toMatchObject({ reason: 'paragraph-changed' })
    await expect(take('secretariat', { wording: before })).rejects.toMatchObject({
      reason: 'suggestion-unchanged',
    })
    await write(desk.store, null, (tx) =>
      tx.db.update(documents).set({ state: 'decided' }).where(eq(documents.id, desk.documentId)),
    )
    await expect(take('secretariat')).rejects.toMatchObject({ code: 'forbidden' })
    expect(await text()).toContain(before)
    expect(await desk.reading().db.select().from(consultationWordings)).toEqual([])
  })

  it.each<[Part, string]>([
    ['member', 'forbidden'],
    ['participant', 'forbidden'],
    ['outsider', 'not-found'],
  ])('is not for %s', async (part, code) => {
    await decide('taken_in')
    await expect(take(part)).rejects.toMatchObject({ code })
  })
})

describe('the draft as it goes on', () => {
  it('takes what was asked about along, and says what is gone', async () => {
    const now = async () =>
      draftNow(desk.reading(), await desk.cast.viewer('member'), await reading('member'))
    expect((await now())?.gone).toEqual([])
    await decide('taken_in')
    await take('secretariat', { wording: 'Den skal svare i rimelig tid, innen ett døgn.' })
    expect((await now())?.paragraphs.get(2)).toMatchObject({
      number: 2,
      line: expect.stringContaining('døgn'),
    })
    await write(desk.store, null, (tx) =>
      changeText(tx, desk.documentId, (doc) => {
        const [run] = textRuns(doc).filter(({ text: words }) => words.toString().includes('rimelig'))
        run?.text.delete(0, run.text.length)
        return true
      }),
    )
    expect((await now())?.gone).toEqual([2])
    expect((await now())?.paragraphs.get(3)).toMatchObject({ number: 2, text: 'om dagen' })
  })
})

describe('putting other words in a line', () => {
  it('leaves alone what is said about the rest of it', async () => {
    const doc = await loadDoc(desk.reading(), desk.documentId)
    const anchor = createAnchorInDoc(doc, 'Den skal svare')
    const end = createAnchorInDoc(doc, 'tid.')
    const run = textRuns(doc).find(({ text: words }) => words.toString() === before)
    const range = { from: (run?.start ?? 0) - 1, to: (run?.start ?? 0) + before.length }
    expect(rewriteLine(doc, range, before, 'Den skal svare i god tid.')).toBe(true)
    expect(anchor && anchorText(doc, anchor)).toBe('Den skal svare')
    expect(end && anchorText(doc, end)).toBe('tid.')
    expect(rewriteLine(doc, range, before, 'En gang til.')).toBe(false)
    doc.destroy()
  })
})
