/** The kinds of workspace, for lists to choose from. */
export const workspaceKinds = [
  'interministerial',
  'directorate',
  'platform',
  'rapporteur',
  'working',
] as const

/** Kinds that are public, and that somebody without a seat can ask to join; the rapporteur chooses alone. */
export const joinableKinds = ['interministerial', 'directorate', 'platform'] as const

/** What a seat can give, from the most to the least. */
export const seatRoles = ['chair', 'secretariat', 'member', 'participant', 'observer'] as const

/** How a person has a seat: as its own, or in the place of whoever has. */
export const capacities = ['holder', 'deputy'] as const

export type WorkspaceKind = (typeof workspaceKinds)[number]
export type Capacity = (typeof capacities)[number]
