/** The kinds that a person starts as a document; mandates, agendas and minutes come from their own pages. */
export const startableKinds = ['note', 'draft', 'report', 'position', 'agreement'] as const

export type StartableKind = (typeof startableKinds)[number]

/** The kinds that are changed as a new version once they are decided; the others have ways of their own to a new one. */
export const versionedKinds = ['note', 'draft', 'report', 'position'] as const

export const documentKinds = [...startableKinds, 'mandate', 'agenda', 'minutes'] as const

export const documentStates = [
  'draft',
  'in_review',
  'decided',
  'published',
  'superseded',
  'withdrawn',
] as const

export const contentLanguages = ['nb', 'nn', 'en', 'se'] as const
export const audiences = ['group', 'everyone'] as const
export const accessCodes = ['public', 'internal', 'exempt'] as const
export const shareLevels = ['read', 'comment', 'edit'] as const
