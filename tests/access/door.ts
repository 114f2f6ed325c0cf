import type { Actor, Ids } from './stage'

/** Who gets in, and who is told that they may not. For all others the thing does not exist; a stranger is asked to sign in. */
export interface Who {
  in: readonly Actor[]
  forbidden?: readonly Actor[]
}

/** `nobody`: nothing is there, not even a way to sign in. */
export type Let = Who | 'anyone' | 'signed-in' | 'nobody'

/** The fields of a form. One with a file is sent as forms with files are. */
export type Body = Record<string, string | File>

/** A route: its address, who may see it, and who may send what to it. */
export interface Door {
  /** Remix's id of the route: its module. */
  route: string
  path: (ids: Ids) => string
  get?: Let
  post?: { who: Let; body: (ids: Ids) => Body }
}

const runs: readonly Actor[] = ['secretariat', 'chair']
const works: readonly Actor[] = ['member', ...runs]

/** Everyone with a seat in the group. */
export const everySeat: Who = { in: ['observer', 'participant', ...works] }
/** Those who run the group; the others with a seat see that it is there and are told that it is not theirs to do. */
export const onlyRuns: Who = { in: runs, forbidden: ['observer', 'participant', 'member'] }
/** Those who comment on a text that is in review. */
export const comments: Who = { in: ['participant', ...works], forbidden: ['observer'] }
export const onlyWorks: Who = { in: works, forbidden: ['observer', 'participant'] }
export const onlyChair: Who = {
  in: ['chair'],
  forbidden: ['observer', 'participant', 'member', 'secretariat'],
}
export const onlyAdministrator: Who = { in: ['administrator'] }

/** The workspace that the doors are in. */
export const group = '/workspaces/group'

/** Those who work in the group, and who watch it. */
export const readsProcedures: Who = { in: ['observer', ...works], forbidden: ['participant'] }

/** A form without fields. */
export const nothing = () => ({})
