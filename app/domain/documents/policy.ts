import type { accessCodes, documentKinds, documentStates } from '#db/schema'
import { hasRole, roleIn, type SeatRole, type Viewer } from '~/core/viewer'
import { versionedKinds } from './kinds'

/** What the rules need to know of a document. */
export interface DocumentThing {
  id: string
  workspaceId: string
  kind: (typeof documentKinds)[number]
  state: (typeof documentStates)[number]
  audience: 'group' | 'everyone'
  accessCode: (typeof accessCodes)[number]
  title: string
  /** The last day for comments while in review, `YYYY-MM-DD`; null when there is none. */
  reviewDeadline: string | null
  /** The local date that the rules are asked on. */
  today: string
  /** A part of the text cannot be read: what can be is shown, and nothing is built on it. */
  damaged: boolean
  /** Other workspaces that it is open to now, and how far. */
  shares: ReadonlyArray<{ workspaceId: string; level: 'read' | 'comment' | 'edit' }>
}

/** How far a person reaches in a document; each level implies those before it. */
export const levels = ['none', 'read', 'comment', 'edit', 'manage'] as const
export type Level = (typeof levels)[number]

const open = (document: DocumentThing) => document.state === 'draft' || document.state === 'in_review'

const works = (document: DocumentThing) => open(document) && !document.damaged

const isMeetingText = (document: DocumentThing) => document.kind === 'minutes' || document.kind === 'agenda'

const isVersioned = (kind: DocumentThing['kind']) => (versionedKinds as readonly string[]).includes(kind)

/** Participants comment until the deadline; after it they read. */
const levelOfParticipant = ({ state, reviewDeadline, today }: DocumentThing): Level =>
  state === 'in_review' && reviewDeadline !== null && reviewDeadline < today ? 'read' : 'comment'

/** The table of roles, for those who have a seat in the document's own workspace. */
function levelOfRole(role: SeatRole, document: DocumentThing): Level {
  if (role === 'chair') return 'manage'
  if (isMeetingText(document) && open(document)) {
    if (role === 'secretariat') return 'manage'
    if (role === 'member') return document.state === 'draft' ? 'edit' : 'comment'
    return 'none'
  }
  if (role === 'secretariat') return 'manage'
  if (role === 'member') return document.state === 'in_review' ? 'comment' : 'edit'
  if (role === 'observer') return 'read'
  if (document.audience === 'group') return 'none'
  return isMeetingText(document) ? 'read' : levelOfParticipant(document)
}

/** What a share gives those who have a seat in the other workspace: observers read, participants only what is for everyone. */
function levelOfShare(role: SeatRole | null, level: Level, document: DocumentThing): Level {
  if (role === null) return 'none'
  if (role === 'observer') return 'read'
  if (role === 'participant') {
    return document.audience === 'everyone' ? lower(level, levelOfParticipant(document)) : 'none'
  }
  return level
}

const lower = (a: Level, b: Level): Level => (levels.indexOf(a) < levels.indexOf(b) ? a : b)
const higher = (a: Level, b: Level): Level => (levels.indexOf(a) > levels.indexOf(b) ? a : b)

/** How far the viewer reaches in the document: by own seat, or by a share, whichever is more. */
export function levelOf(viewer: Viewer, document: DocumentThing): Level {
  const role = roleIn(viewer, document.workspaceId)
  const own = role ? levelOfRole(role, document) : 'none'
  return document.shares.reduce<Level>(
    (level, share) => higher(level, levelOfShare(roleIn(viewer, share.workspaceId), share.level, document)),
    own,
  )
}

/**
 * The workspace whose seat the viewer acts by in a document: its own when they have a seat there that reaches as far,
 * else the one it is shared with. What they say is said for the organisation of that seat.
 */
export function actsIn(viewer: Viewer, document: DocumentThing): string {
  const own = { ...document, shares: [] }
  const level = levelOf(viewer, document)
  if (levelOf(viewer, own) === level) return document.workspaceId
  const share = document.shares.find(
    (one) => levelOfShare(roleIn(viewer, one.workspaceId), one.level, document) === level,
  )
  return share?.workspaceId ?? document.workspaceId
}

const reaches = (level: Level) => (viewer: Viewer, document: DocumentThing) =>
  levels.indexOf(levelOf(viewer, document)) >= levels.indexOf(level)

/** What the text lets a person do: while a draft it is written, in review it is commented on, and then it stands. */
export type TextMode = 'edit' | 'comment' | 'read'

export function textMode(viewer: Viewer, document: DocumentThing): TextMode | null {
  if (!reaches('read')(viewer, document)) return null
  if (document.damaged) return 'read'
  if (document.state === 'draft' && reaches('edit')(viewer, document)) return 'edit'
  if (open(document) && reaches('comment')(viewer, document)) return 'comment'
  return 'read'
}

export const documentRules = {
  'document.read': reaches('read'),
  /** Comment, reply, suggest a wording. */
  'document.comment': (viewer: Viewer, document: DocumentThing) =>
    works(document) && reaches('comment')(viewer, document),
  /** Change the text itself. */
  'document.edit': (viewer: Viewer, document: DocumentThing) => textMode(viewer, document) === 'edit',
  /** Number headings and paragraphs; in minutes and agendas the items of the meeting have the numbers. */
  'document.number': (viewer: Viewer, document: DocumentThing) =>
    textMode(viewer, document) === 'edit' && !isMeetingText(document),
  /** Earlier versions hold what was taken out before others were let in: they are for those who work in the group. */
  'document.read_history': (viewer: Viewer, document: DocumentThing) =>
    reaches('read')(viewer, document) &&
    hasRole(viewer, document.workspaceId, 'chair', 'secretariat', 'member'),
  /** Be told of what must not stand in it: those who can take it out, and those who run the workspace. */
  'document.read_flags': (viewer: Viewer, document: DocumentThing) =>
    reaches('edit')(viewer, document) ||
    (reaches('read')(viewer, document) &&
      hasRole(viewer, document.workspaceId, 'chair', 'secretariat', 'member')),
  /** Say of a number that looks like an identity number that it is another: those who write the text or run the workspace. */
  'document.mark_other_number': (viewer: Viewer, document: DocumentThing) =>
    !document.damaged &&
    (reaches('edit')(viewer, document) || hasRole(viewer, document.workspaceId, 'chair', 'secretariat')),
  /** Take something out of the text and all that is stored of it, for good. */
  'document.remove_from_history': (viewer: Viewer, document: DocumentThing) =>
    !document.damaged && hasRole(viewer, document.workspaceId, 'chair', 'secretariat'),
  /** Give the text as it stands a name. */
  'document.name_version': (viewer: Viewer, document: DocumentThing) =>
    works(document) && hasRole(viewer, document.workspaceId, 'chair', 'secretariat', 'member'),
  /** Title, audience, grading, sharing, and moving on through its life. */
  'document.manage': reaches('manage'),
  /** Take in or decline a suggested wording: those who work in the group, also while the text is in review. */
  'document.decide_suggestions': (viewer: Viewer, document: DocumentThing) =>
    works(document) && hasRole(viewer, document.workspaceId, 'chair', 'secretariat', 'member'),
  /** Say that a damaged text goes on from what can be read of it. */
  'document.mend': (viewer: Viewer, document: DocumentThing) =>
    document.damaged && hasRole(viewer, document.workspaceId, 'chair', 'secretariat'),
  /** Conclude: adopt, approve, decide. */
  'document.decide': (viewer: Viewer, document: DocumentThing) =>
    !document.damaged && hasRole(viewer, document.workspaceId, 'chair'),
  /** Begin a new version of what stands: those who take a text through its life. */
  'document.begin_version': (viewer: Viewer, document: DocumentThing) =>
    !document.damaged &&
    isVersioned(document.kind) &&
    hasRole(viewer, document.workspaceId, 'chair', 'secretariat'),
  'document.publish': (viewer: Viewer, document: DocumentThing) =>
    !document.damaged && hasRole(viewer, document.workspaceId, 'chair', 'secretariat'),
}
