/** Apart from the fields, so that a page that lists them does not load what parses forms. */
export const answers = ['accepted', 'declined', 'deputy'] as const

export type Answer = (typeof answers)[number]
