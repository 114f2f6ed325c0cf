import 'fake-indexeddb/auto'
import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seatHoldings } from '#db/schema'
import { write } from '~/core/write'
import { loadDoc } from '~/domain/documents/text.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { decideDeviceCopies } from '~/domain/workspaces/device-copies.server'
import { deviceDatabase } from '~/realtime/client/device/database'
import { keptDocuments, readableCopies, removeCopy, setAside } from '~/realtime/client/device/kept'
import { writtenWords } from '~/realtime/client/device/written-words'
import { DocumentProvider } from '~/realtime/client/document-provider'
import type { Part } from '#tests/support/cast'
import { aMoment, saved, startLive, until, type Live } from '#tests/support/live'

const about = { title: 'Notat', href: '/notat' }

/** The changes that somebody makes to a text, one for each thing done. */
function changesOf(work: (text: Y.Text) => void, base?: Uint8Array): Uint8Array[] {
  const doc = new Y.Doc()
  if (base) Y.applyUpdate(doc, base)
  const changes: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => changes.push(update))
  work(doc.getText('t'))
  return changes
}

describe('the words of changes', () => {
  const base = Y.mergeUpdates(changesOf((text) => text.insert(0, 'Andres ord. Flere.')))

  it('are what was written, without what others wrote and what was taken out', () => {
    const changes = changesOf((text) => {
      for (const [nth, letter] of [...'Mine egne'].entries()) text.insert(11 + nth, letter)
      text.insert(16, 'aller ')
      text.insert(0, 'Først ')
      text.delete(0, 1)
      text.delete(text.length - 2, 2)
    }, base)
    expect(writtenWords(changes)).toEqual(['Mine aller egne', 'ørst'])
  })

  it('stand on a line for each block, and are none where only something was removed', () => {
    const doc = new Y.Doc()
    const changes: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => changes.push(update))
    for (const line of ['En', 'To']) {
      const block = new Y.XmlElement('paragraph')
      block.setAttribute('textAlign', 'left')
      block.insert(0, [new Y.XmlText(line)])
      doc.getXmlFragment('default').push([block])
    }
    expect(writtenWords(changes)).toEqual(['En', 'To'])
    expect(writtenWords(changesOf((text) => text.delete(0, 3), base))).toEqual([])
    expect(writtenWords([])).toEqual([])
  })
})

describe('what is kept on a device', () => {
  let live: Live
  let note: string
  const opened: DocumentProvider[] = []
  const cookies = new Map<Part, string>()

  beforeEach(async () => {
    live = await startLive()
    note = await live.note()
    cookies.clear()
  })
  afterEach(async () => {
    for (const provider of opened.splice(0)) provider.destroy()
    await aMoment(50)
    const database = await deviceDatabase()
    await Promise.all([database.clear('changes'), database.clear('copies')])
    await live.stop()
  })

  async function open(part: Part, url = live.server.url): Promise<DocumentProvider> {
    const cookie = cookies.get(part) ?? (await live.cookie(part))
    cookies.set(part, cookie)
    const provider = new DocumentProvider({
      url,
      documentId: note,
      onDevice: about,
      extraHeaders: { cookie },
    })
    opened.push(provider)
    await new Promise<void>((resolve) => {
      provider.once('takenBack', resolve)
      provider.once('status', (status) => status === 'refused' && resolve())
    })
    return provider
  }

  const stored = async () => (await loadDoc({ db: live.store.database.reader }, note)).getText('t').toString()
  const kept = (part: Part) => keptDocuments(live.cast.userIds[part])

  /** Loses the connection, writes, and is gone as a tab that crashes is: nothing more is sent. */
  async function writeAndCrash(part: Part, words: string): Promise<void> {
    const provider = await open(part)
    const { connection } = provider as unknown as { connection: { socket: { disconnect(): void } } }
    connection.socket.disconnect()
    provider.doc.getText('t').insert(0, words)
    await until(() => provider.keptOnDevice, 'kept')
    provider.destroy()
    opened.splice(opened.indexOf(provider), 1)
  }

  it('is nothing once the server has it', async () => {
    const provider = await open('member')
    provider.doc.getText('t').insert(0, 'Hei')
    provider.flush()
    await saved(provider)
    await until(async () => (await kept('member')).length === 0, 'forgotten')
    expect(await stored()).toBe('Hei')
  })

  it('merges with what others wrote when the person comes back', async () => {
    await writeAndCrash('member', 'Frakoblet. ')
    expect(await kept('member')).toMatchObject([{ documentId: note, ...about }])
    expect(await stored()).toBe('')
    const other = await live.open('chair', note)
    await until(() => other.synced, 'synced')
    other.doc.getText('t').insert(0, 'Andre. ')
    await saved(other)
    const back = await open('member')
    await saved(back)
    expect((await stored()).split('. ').sort()).toEqual(['', 'Andre', 'Frakoblet'])
    await until(async () => (await kept('member')).length === 0, 'forgotten')
  })

  it('is not shown to, nor sent by, another who uses the same browser', async () => {
    await writeAndCrash('member', 'Mitt')
    const other = await open('secretariat')
    await aMoment()
    expect(other.doc.getText('t').toString()).toBe('')
    expect(await stored()).toBe('')
    expect(await kept('secretariat')).toEqual([])
    expect(await kept('member')).toHaveLength(1)
  })

  it('becomes words to read when the person may no longer write', async () => {
    await writeAndCrash('member', 'Kunne ikke sendes')
    const member = live.cast.userIds.member
    await write(live.store, null, (tx) =>
      tx.db.update(seatHoldings).set({ validTo: '2000-01-01' }).where(eq(seatHoldings.userId, member)),
    )
    expect((await open('member')).status).toBe('refused')
    // A text that is not let in knows of nobody: the page that sends what is left sets it aside.
    const [left] = await kept('member')
    await setAside({ personId: member, documentId: note }, about, writtenWords(left?.updates ?? []))
    expect(await kept('member')).toEqual([])
    const [copy] = await readableCopies(member)
    expect(copy).toMatchObject({ ...about, lines: ['Kunne ikke sendes'] })
    expect(await readableCopies(live.cast.userIds.chair)).toEqual([])
    await removeCopy(copy?.key ?? 0)
    expect(await readableCopies(member)).toEqual([])
  })

  it('is set aside at once in a text that is open, and forgotten if it can be sent after all', async () => {
    const provider = await open('member')
    const taken = provider as unknown as { takeAccess(access: object): void }
    provider.doc.getText('t').insert(0, 'Nå')
    taken.takeAccess({ documentId: note, mode: null, reason: 'access-changed' })
    const member = live.cast.userIds.member
    await until(async () => (await readableCopies(member)).length === 1, 'set aside')
    expect(await kept('member')).toEqual([])
    taken.takeAccess({ documentId: note, mode: 'edit', reason: 'access-changed' })
    await saved(provider)
    expect(await stored()).toBe('Nå')
    await until(async () => (await readableCopies(member)).length === 0, 'forgotten')
  })

  it('is nothing where the workspace has decided so, and what was there is sent and removed', async () => {
    await writeAndCrash('member', 'Før. ')
    const chair = await live.cast.viewer('chair')
    await write(live.store, chair.id, async (tx) =>
      decideDeviceCopies(
        tx,
        await grantWorkspace(tx, chair, 'workspace.edit', live.cast.workspaceIds.group),
        'none',
      ),
    )
    const provider = await open('member')
    expect(await kept('member')).toEqual([])
    await saved(provider)
    expect(await stored()).toBe('Før. ')
    const { connection } = provider as unknown as { connection: { socket: { disconnect(): void } } }
    connection.socket.disconnect()
    provider.doc.getText('t').insert(0, 'Etter. ')
    await aMoment(300)
    expect([provider.keepsOnDevice, provider.keptOnDevice, await kept('member')]).toEqual([false, false, []])
  })

  it('is removed after thirty days', async () => {
    const database = await deviceDatabase()
    const owner = { personId: 'p', documentId: 'd', ...about }
    const days = (count: number) => Date.now() - count * 24 * 3_600_000
    await database.add('changes', { ...owner, update: new Uint8Array(), at: days(31) })
    await database.add('changes', { ...owner, update: new Uint8Array([1]), at: days(29) })
    expect((await keptDocuments('p')).flatMap(({ updates }) => updates)).toEqual([new Uint8Array([1])])
  })
})
