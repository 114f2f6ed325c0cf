import type { DocumentThing } from '../documents/policy'

/** Adopted as one text by a meeting, by ministries or by its parties: no earlier draft of it can be published in its place. */
const adopted: ReadonlyArray<DocumentThing['kind']> = ['minutes', 'mandate', 'agenda', 'agreement']

/** Whether whoever publishes a document chooses which of its versions becomes the edition. */
export function choosesVersion({ kind }: Pick<DocumentThing, 'kind'>): boolean {
  return !adopted.includes(kind)
}
