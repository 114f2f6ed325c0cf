import type { DocumentThing } from '../documents/policy'

/** A decided text may be published, and published again; a withdrawn one too, since what was decided still stands. */
export const publishableStates: ReadonlyArray<DocumentThing['state']> = ['decided', 'published', 'withdrawn']
