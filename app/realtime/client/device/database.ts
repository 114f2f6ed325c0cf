import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb'

/** Of which person in which document: others who use the same browser are never shown it. */
export interface Owner {
  personId: string
  documentId: string
}

/** Where a document is found, and what it is called. */
export interface About {
  title: string
  href: string
}

/** A change that the server has not said to be durable. */
export interface KeptChange extends Owner, About {
  update: Uint8Array
  /** When it was made, in milliseconds since 1970. */
  at: number
}

/** What could no longer be sent, as words to read. */
export interface ReadableCopy extends Owner, About {
  lines: string[]
  at: number
}

interface OnDevice extends DBSchema {
  changes: { key: number; value: KeptChange; indexes: { owner: [string, string]; person: string } }
  copies: { key: number; value: ReadableCopy; indexes: { owner: [string, string]; person: string } }
}

export type DeviceDatabase = IDBPDatabase<OnDevice>

/** The words to read, in a transaction that may write. */
export type CopyStore = IDBPObjectStore<OnDevice, ('changes' | 'copies')[], 'copies', 'readwrite'>

let opening: Promise<DeviceDatabase> | null = null

/** What Tvers keeps in this browser. Rejects where a browser keeps nothing, as some do in private windows. */
export function deviceDatabase(): Promise<DeviceDatabase> {
  opening ??= openDB<OnDevice>('tvers', 1, {
    upgrade(database) {
      for (const name of ['changes', 'copies'] as const) {
        const kept = database.createObjectStore(name, { autoIncrement: true })
        kept.createIndex('owner', ['personId', 'documentId'])
        kept.createIndex('person', 'personId')
      }
    },
    // Signing out empties what is kept, whatever is open in other tabs.
    blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    terminated: () => (opening = null),
  }).catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}
