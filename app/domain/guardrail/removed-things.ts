/** What can be taken out of a document's history. */
export const removedThings = ['identity-numbers', 'taken-out'] as const
