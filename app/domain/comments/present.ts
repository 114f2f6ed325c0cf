import type { Anchor } from '~/editor/anchors'

/** Somebody, and the organisation they spoke for. */
export interface PresentedPerson {
  id: string
  name: string
  organisation: string
}

export interface PresentedComment {
  id: string
  author: PresentedPerson
  text: string
  createdAt: string
  editedAt: string | null
  mayEdit: boolean
}

/** What may leave the server of a thread: names and short names, never an address. */
export interface PresentedThread {
  id: string
  href: string
  /** `remark`: about the whole document, at no words of it. */
  kind: 'comment' | 'suggestion' | 'remark'
  anchor: Anchor
  replacement: string | null
  /** How a suggestion would have its words look, as it is kept. */
  format: string | null
  /** Below which the picture that it suggests is found; left out where it suggests none. */
  images?: string
  author: PresentedPerson
  /** Who is to see to it; null also where the viewer is not told who has a seat. */
  assignee: PresentedPerson | null
  createdAt: string
  comments: PresentedComment[]
  resolved: { by: string; at: string } | null
  decision: {
    outcome: 'accepted' | 'declined'
    reason: string | null
    by: PresentedPerson
    at: string
  } | null
  wordsGone: boolean
  /** How many suggestions of its author wait for a decision, this one among them; 0 for what nobody can decide on. */
  waiting: number
  may: { reply: boolean; assign: boolean; resolve: boolean; decide: boolean }
}
