import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { activity, decisions, documents, mails, notices, procedureAnswers, seatHoldings } from '#db/schema'
import { newId } from '~/core/ids'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { decisionsIn } from '~/domain/decisions/list.server'
import { createDocument } from '~/domain/documents/create.server'
import { grantFile } from '~/domain/files/access.server'
import { addFileVersion } from '~/domain/files/add.server'
import { prepareFile } from '~/domain/files/prepare.server'
import { removeFile } from '~/domain/files/remove.server'
import { grantProcedure, loadProcedure } from '~/domain/procedures/access.server'
import { conclusionFields, procedureAnswerFields } from '~/domain/procedures/fields'
import { procedureRules } from '~/domain/procedures/policy'
import { procedurePage, proceduresIn } from '~/domain/procedures/queries.server'
import { withdrawProcedure } from '~/domain/procedures/withdraw.server'
import { editProcedure } from '~/domain/procedures/write.server'
import { remindEveryone } from '~/domain/reminders/remind.server'
import { contentOfVersion } from '~/domain/versions/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { plainTextOf } from '~/editor/content'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { memoryFolder, storeFile } from '#tests/support/file-folder'
import { answerFor, buildProcedure, concludeIt, sendOut } from '#tests/support/procedure'
import { createTestStore, reading, type TestStore } from '#tests/support/store'
import { type } from '../minutes/desk'

let store: TestStore
let cast: Cast
let secretariat: Viewer
let chair: Viewer
let member: Viewer

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
  secretariat = await cast.viewer('secretariat')
  chair = await cast.viewer('chair')
  member = await cast.viewer('member')
})

const seatOf = (part: Part) => cast.seatIds[part] ?? ''
const pageOf = async (id: string, viewer: Viewer = chair) =>
  procedurePage(
    reading(store),
    viewer,
    await grantProcedure(reading(store), viewer, 'procedure.read', id),
    'nb',
  )
const told = async (kind: string) =>
  (await store.database.reader.select().from(notices))
    .filter((one) => one.kind === kind)
    .map(({ userId }) => userId)
    .sort()

describe('a written procedure', () => {
  it('is numbered through the year, and nobody is told of a draft', async () => {
    const first = await buildProcedure(store, secretariat)
    const second = await buildProcedure(store, secretariat)
    expect((await pageOf(first)).number).toBe('1/26')
    expect(await pageOf(second)).toMatchObject({ number: '2/26', state: 'draft', deadline: null })
    expect(await store.database.reader.select().from(notices)).toEqual([])
    store.clock.moveTo('2027-01-04T09:00:00Z')
    expect((await pageOf(await buildProcedure(store, secretariat))).number).toBe('1/27')
  })

  it('asks the seats of chair and members, with a deadline in working days', async () => {
    const id = await buildProcedure(store, secretariat)
    await sendOut(store, secretariat, id)
    const page = await pageOf(id)
    expect(page).toMatchObject({ state: 'open', deadline: '2026-03-09', isOver: false })
    expect(page.asked.map(({ organisation, role, answer }) => [organisation, role, answer])).toEqual([
      ['POD', 'member', null],
      ['SFK', 'chair', null],
    ])
    expect(await told('procedure_sent')).toEqual([chair.id, member.id].sort())
  })

  it('keeps its papers as they stood when it was sent', async () => {
    const documentId = await write(store, secretariat.id, async (tx) => {
      const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_documents', 'group')
      const wanted = { kind: 'note', title: 'Utkast', language: 'nb', audience: 'group' } as const
      return createDocument(tx, workspace, wanted)
    })
    await type(store, member, documentId, 'Slik var det.')
    const id = await buildProcedure(store, secretariat, { documentId: [documentId] })
    const other = await buildProcedure(store, secretariat, { documentId: [documentId] })
    await sendOut(store, secretariat, id)
    await type(store, member, documentId, 'Slik ble det.')
    const [paper] = (await pageOf(id)).papers
    const kept = plainTextOf(await contentOfVersion(reading(store), documentId, paper?.version ?? 0))
    expect(kept).toContain('Slik var det.')
    expect(kept).not.toContain('Slik ble det.')
    expect((await pageOf(id)).papers).toMatchObject([{ hasChanged: true }])
    expect((await pageOf(other)).papers).toMatchObject([{ version: null, hasChanged: false }])
  })

  it('keeps its files in the version that was sent, and says when there is a newer one', async () => {
    const folder = memoryFolder()
    const fileId = await storeFile(store, secretariat, folder, { workspaceId: cast.workspaceIds.group })
    const id = await buildProcedure(store, secretariat, { fileId: [fileId] })
    expect((await pageOf(id)).files).toMatchObject([{ version: null, file: { isBytes: false } }])
    await sendOut(store, secretariat, id)
    const prepared = await prepareFile(folder, { name: 'notat 2.txt', bytes: Buffer.from('Et nytt notat.') })
    await write(store, secretariat.id, async (tx) =>
      addFileVersion(tx, await grantFile(tx, secretariat, 'file.replace', fileId), prepared),
    )
    const asSent = [
      {
        title: 'notat.txt',
        version: 1,
        hasChanged: true,
        file: { href: `/files/${fileId}/1`, isBytes: true },
      },
    ]
    expect((await pageOf(id)).files).toMatchObject(asSent)
    await sendOut(store, secretariat, id, 5)
    expect((await pageOf(id, member)).files).toMatchObject(asSent)
    await write(store, secretariat.id, async (tx) =>
      removeFile(tx, folder, await grantFile(tx, secretariat, 'file.remove', fileId), { reason: 'x' }),
    )
    expect((await pageOf(id)).files).toMatchObject([{ title: 'notat.txt', file: { isBytes: false } }])
    await expect(buildProcedure(store, secretariat, { fileId: [fileId] })).rejects.toMatchObject({
      code: 'invalid',
      detail: { field: 'fileId' },
    })
  })

  it('takes no file of another workspace', async () => {
    const elsewhere = await storeFile(store, await cast.viewer('elsewhere'), memoryFolder(), {
      workspaceId: cast.workspaceIds.other,
    })
    await expect(buildProcedure(store, secretariat, { fileId: [elsewhere] })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  it('takes no paper of another workspace', async () => {
    const [elsewhere] = [newId()]
    await write(store, null, async (tx) => {
      await tx.db.insert(documents).values({
        ...{ id: elsewhere, workspaceId: cast.workspaceIds.other, kind: 'note', title: 'Annet' },
        ...{ language: 'nb', audience: 'group', state: 'draft', accessCode: 'internal' },
        ...{ createdAt: tx.now, updatedAt: tx.now },
      })
    })
    await expect(buildProcedure(store, secretariat, { documentId: [elsewhere ?? ''] })).rejects.toMatchObject(
      { code: 'invalid', detail: { field: 'documentId' } },
    )
  })

  it('is changed while it is a draft, and two do not overwrite each other', async () => {
    const id = await buildProcedure(store, secretariat)
    const edit = (proposal: string, version: number) =>
      write(store, secretariat.id, async (tx) =>
        editProcedure(tx, secretariat, await grantProcedure(tx, secretariat, 'procedure.manage', id), {
          ...{ title: 'Uttalelse', proposal, background: '', documentId: [], version },
        }),
      )
    await edit('Gruppen støtter det.', 1)
    await expect(edit('Gruppen støtter det ikke.', 1)).rejects.toMatchObject({
      reason: 'changed-meanwhile',
      detail: { values: { proposal: 'Gruppen støtter det.', version: '2' } },
    })
    await sendOut(store, secretariat, id)
    await expect(edit('Noe annet.', 2)).rejects.toMatchObject({ reason: 'procedure-sent' })
  })
})

describe('an answer', () => {
  it('is the seat’s: the last one counts, by holder or deputy, and the earlier ones are kept', async () => {
    const deputy = await cast.viewer('outsider')
    await write(store, null, async (tx) => {
      await tx.db.insert(seatHoldings).values({
        ...{ id: newId(), seatId: seatOf('member'), userId: deputy.id, capacity: 'deputy' },
        ...{ validFrom: '2026-01-01', validTo: null, givenAt: tx.now },
      })
    })
    const id = await buildProcedure(store, secretariat)
    await sendOut(store, secretariat, id)
    await answerFor(store, member, id, seatOf('member'))
    store.clock.tick()
    const objection = { answer: 'object', reason: 'For tidlig.' } as const
    await answerFor(store, await cast.viewer('outsider'), id, seatOf('member'), objection)
    const [first] = (await pageOf(id)).asked
    expect(first?.answer).toMatchObject({ kind: 'object', reason: 'For tidlig.', by: 'Ulf Utenfor' })
    expect(await store.database.reader.select().from(procedureAnswers)).toHaveLength(2)
    expect(JSON.stringify(await store.database.reader.select().from(activity))).not.toContain('For tidlig')
  })

  it('comes with a reason unless it is a plain yes', () => {
    const seatId = newId()
    for (const answer of ['agree_with_remark', 'object', 'abstain']) {
      expect(procedureAnswerFields.safeParse({ seatId, answer }).success).toBe(false)
      expect(procedureAnswerFields.safeParse({ seatId, answer, reason: 'Fordi.' }).success).toBe(true)
    }
    expect(procedureAnswerFields.safeParse({ seatId, answer: 'agree' }).success).toBe(true)
    expect(conclusionFields.safeParse({ outcome: 'not_adopted', text: 'X' }).success).toBe(false)
    expect(conclusionFields.safeParse({ outcome: 'adopted' }).success).toBe(false)
  })

  it('is given for one’s own seat, while it is open and not after the deadline', async () => {
    const id = await buildProcedure(store, secretariat)
    await expect(answerFor(store, chair, id, seatOf('chair'))).rejects.toMatchObject({
      reason: 'procedure-closed',
    })
    await sendOut(store, secretariat, id)
    await expect(answerFor(store, member, id, seatOf('chair'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(answerFor(store, secretariat, id, seatOf('secretariat'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    store.clock.moveTo('2026-03-09T22:59:00Z')
    await answerFor(store, member, id, seatOf('member'))
    store.clock.moveTo('2026-03-09T23:00:00Z')
    await expect(answerFor(store, member, id, seatOf('member'))).rejects.toMatchObject({
      reason: 'procedure-late',
    })
    await sendOut(store, secretariat, id, 2)
    await answerFor(store, chair, id, seatOf('chair'))
    expect(await told('procedure_extended')).toEqual([chair.id])
    expect(await told('procedure_answered')).toEqual([secretariat.id])
  })
})

describe('the outcome', () => {
  it('is a decision in the register, once all have answered or the deadline has passed', async () => {
    const id = await buildProcedure(store, secretariat)
    await sendOut(store, secretariat, id)
    await answerFor(store, member, id, seatOf('member'), { answer: 'abstain', reason: 'Inhabil.' })
    await expect(concludeIt(store, chair, id)).rejects.toMatchObject({ reason: 'procedure-early' })
    await answerFor(store, chair, id, seatOf('chair'))
    await concludeIt(store, chair, id)
    expect(await store.database.reader.select().from(decisions)).toMatchObject([
      { procedureId: id, meetingId: null, number: 1, year: 2026, text: 'Gruppen støtter uttalelsen.' },
    ])
    expect((await pageOf(id)).decision).toMatchObject({ number: '1/26' })
    await expect(concludeIt(store, chair, id)).rejects.toMatchObject({ reason: 'procedure-closed' })
    const late = await buildProcedure(store, secretariat)
    await sendOut(store, secretariat, late)
    store.clock.moveTo('2026-03-10T08:00:00Z')
    await concludeIt(store, chair, late, { outcome: 'not_adopted', note: 'Ingen svarte.' })
    expect(await store.database.reader.select().from(decisions)).toHaveLength(1)
  })

  it('is the chair’s to say', async () => {
    const id = await buildProcedure(store, secretariat)
    await sendOut(store, secretariat, id)
    for (const part of ['secretariat', 'member'] as const) {
      await expect(concludeIt(store, await cast.viewer(part), id)).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
  })

  it('is not there when the proposal was withdrawn', async () => {
    const id = await buildProcedure(store, secretariat)
    await sendOut(store, secretariat, id)
    await write(store, secretariat.id, async (tx) =>
      withdrawProcedure(tx, await grantProcedure(tx, secretariat, 'procedure.manage', id), {
        reason: 'Løst.',
      }),
    )
    await expect(answerFor(store, member, id, seatOf('member'))).rejects.toMatchObject({
      reason: 'procedure-closed',
    })
    expect((await pageOf(id)).steps.at(-1)).toMatchObject({ kind: 'withdrawn', note: 'Løst.' })
    expect(await told('procedure_withdrawn')).toEqual([chair.id, member.id].sort())
  })
})

describe('who sees it', () => {
  const parts: readonly Part[] = [
    ...(['chair', 'secretariat', 'member', 'participant', 'observer'] as const),
    ...(['rapporteur', 'elsewhere', 'administrator', 'outsider'] as const),
  ]

  it('is the same in the list, in the register and by the rule', async () => {
    const draft = await buildProcedure(store, secretariat)
    const open = await buildProcedure(store, secretariat)
    const adopted = await buildProcedure(store, secretariat)
    for (const id of [open, adopted]) await sendOut(store, secretariat, id)
    await answerFor(store, chair, adopted, seatOf('chair'))
    await answerFor(store, member, adopted, seatOf('member'))
    await concludeIt(store, chair, adopted)
    const scope = reading(store)
    for (const part of parts) {
      const viewer = await cast.viewer(part)
      const all = await Promise.all([adopted, open, draft].map((id) => loadProcedure(scope, id)))
      const allowed = all.flatMap((one) =>
        one && procedureRules['procedure.read'](viewer, one) ? [one.id] : [],
      )
      const page = { page: 1, size: 10 }
      const { procedures, total } = await proceduresIn(scope, viewer, cast.workspaceIds.group, page)
      expect({ part, listed: procedures.map(({ id }) => id) }).toEqual({ part, listed: allowed })
      expect(total).toBe(allowed.length)
      const wish = { workspaceId: null, state: null, query: '', ...page }
      const register = await decisionsIn(scope, viewer, wish, 'nb')
      expect(register.total).toBe(allowed.includes(adopted) ? 1 : 0)
    }
  })
})

describe('those who have not answered', () => {
  it('are reminded a week and a day before the deadline, each once', async () => {
    const id = await buildProcedure(store, secretariat)
    await sendOut(store, secretariat, id, 10)
    expect((await pageOf(id)).deadline).toBe('2026-03-18')
    await answerFor(store, chair, id, seatOf('chair'))
    const numbers: number[] = []
    for (const day of ['10', '11', '12', '16', '17', '18', '19']) {
      store.clock.moveTo(`2026-03-${day}T08:00:00Z`)
      await remindEveryone(store, 'https://tvers.test')
      numbers.push((await store.database.reader.select().from(mails)).length)
    }
    expect(numbers).toEqual([0, 1, 1, 1, 2, 2, 2])
    expect(await told('procedure_due')).toEqual([member.id, member.id])
    const [mail] = await store.database.reader.select().from(mails).where(eq(mails.recipient, member.email))
    expect(mail?.text).toContain(`https://tvers.test/workspaces/group/procedures/${id}/answer`)
    expect(mail?.text).not.toContain('Uttalelse')
  })
})
