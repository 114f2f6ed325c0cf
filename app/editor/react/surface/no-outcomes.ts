import type { ShownOutcome } from '../outcomes'

/** One and the same object each time, so that an editor without outcomes is not drawn anew. */
export const noOutcomes: Readonly<Record<string, ShownOutcome>> = {}
