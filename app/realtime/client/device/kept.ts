import { deviceDatabase, type About, type CopyStore, type Owner, type ReadableCopy } from './database'

/** After this many milliseconds what is kept on a device is removed: thirty days. */
const longestMs = 30 * 24 * 3_600_000

export interface KeptDocument extends About {
  documentId: string
  updates: Uint8Array[]
}

/** The documents in which a person has changes here that are not sent; what has become too old is removed first. */
export async function keptDocuments(personId: string): Promise<KeptDocument[]> {
  const database = await deviceDatabase()
  await removeOld()
  const changes = await database.getAllFromIndex('changes', 'person', personId)
  const documents = new Map<string, KeptDocument>()
  for (const { documentId, title, href, update } of changes) {
    const one = documents.get(documentId) ?? { documentId, title, href, updates: [] }
    one.updates.push(update)
    documents.set(documentId, one)
  }
  return [...documents.values()]
}

async function removeOld(): Promise<void> {
  const before = Date.now() - longestMs
  const transaction = (await deviceDatabase()).transaction(['changes', 'copies'], 'readwrite')
  for (const name of ['changes', 'copies'] as const) {
    let row = await transaction.objectStore(name).openCursor()
    for (; row; row = await row.continue()) if (row.value.at < before) await row.delete()
  }
  await transaction.done
}

/**
 * Puts words to read in the place of changes that can no longer be sent. Nothing is left of the changes themselves.
 * @param lines what was written; without any, the changes are only removed
 */
export async function setAside(owner: Owner, about: About, lines: string[]): Promise<void> {
  const transaction = (await deviceDatabase()).transaction(['changes', 'copies'], 'readwrite')
  const changes = transaction.objectStore('changes')
  for (const key of await changes.index('owner').getAllKeys(ofOwner(owner))) await changes.delete(key)
  await addCopy(transaction.objectStore('copies'), { ...owner, ...about, lines, at: Date.now() })
  await transaction.done
  if (lines.length) asideTold.dispatchEvent(new Event('aside'))
}

/** Keeps words to read beside the changes, which are sent all the same. */
export async function keepWords(owner: Owner, about: About, lines: string[]): Promise<void> {
  const transaction = (await deviceDatabase()).transaction('copies', 'readwrite')
  await addCopy(transaction.store, { ...owner, ...about, lines, at: Date.now() })
  await transaction.done
  if (lines.length) asideTold.dispatchEvent(new Event('aside'))
}

const ofOwner = ({ personId, documentId }: Owner): [string, string] => [personId, documentId]

/** The same words once, though several tabs may have been refused. */
async function addCopy(copies: CopyStore, copy: ReadableCopy): Promise<void> {
  const known = await copies.index('owner').getAll(ofOwner(copy))
  if (copy.lines.length && !known.some(({ lines }) => same(lines, copy.lines))) await copies.add(copy)
}

/** Says `aside` when there are new words to read that could not be sent. */
export const asideTold = new EventTarget()

const same = (one: string[], other: string[]) => one.join('\n') === other.join('\n')

export type StoredCopy = ReadableCopy & { key: number }

/** What a person wrote here and could not send, newest first. */
export async function readableCopies(personId: string): Promise<StoredCopy[]> {
  const copies: StoredCopy[] = []
  const index = (await deviceDatabase()).transaction('copies').store.index('person')
  for (let row = await index.openCursor(personId); row; row = await row.continue())
    copies.push({ ...row.value, key: row.primaryKey })
  return copies.sort((one, other) => other.at - one.at)
}

export async function removeCopy(key: number): Promise<void> {
  await (await deviceDatabase()).delete('copies', key)
}

/** Removes everything that is kept of a person's work in one document. */
export async function removeKept({ personId, documentId }: Owner): Promise<void> {
  const transaction = (await deviceDatabase()).transaction(['changes', 'copies'], 'readwrite')
  for (const name of ['changes', 'copies'] as const) {
    const store = transaction.objectStore(name)
    for (const key of await store.index('owner').getAllKeys([personId, documentId])) await store.delete(key)
  }
  await transaction.done
}
