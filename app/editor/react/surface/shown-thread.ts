import type { Anchor } from '../../anchors'

/** Somebody, and for whom they speak here. */
export type ShownPerson = { id: string; name: string; organisation: string }

export type ShownComment = {
  id: string
  author: ShownPerson
  text: string
  /** ISO instants. */
  createdAt: string
  editedAt: string | null
  /** Only its own author may change it. */
  mayEdit: boolean
}

/** A thread as it stands beside the text. Its verbs are addresses below `href`: `assignment`, `resolution`, `reopening`, `acceptance`, `refusal`. */
export type ShownThread = {
  id: string
  href: string
  /** `remark`: about the whole document, at no words of it. */
  kind: 'comment' | 'suggestion' | 'remark'
  anchor: Anchor
  replacement: string | null
  /** How a suggestion would have its words look, as it is kept. */
  format: string | null
  /** Below which the picture that it suggests is found. */
  images?: string
  author: ShownPerson
  /** Who is to see to it. */
  assignee: ShownPerson | null
  createdAt: string
  comments: ShownComment[]
  resolved: { by: string; at: string } | null
  decision: {
    outcome: 'accepted' | 'declined'
    reason: string | null
    by: ShownPerson
    at: string
  } | null
  /** The words it speaks of are no longer in the text. */
  wordsGone: boolean
  /** How many suggestions of its author wait for a decision, this one among them. */
  waiting: number
  may: { reply: boolean; assign: boolean; resolve: boolean; decide: boolean }
}

/** The words for an answer that a form got back: `useAnswer` of the web boundary, handed in by the route. */
export type UseAnswer = (
  answer: unknown,
  labels: Readonly<Record<string, string>>,
) => { byField: Readonly<Record<string, string | undefined>>; refused: string | null }

/** Threads that come once the text can be used. */
export type LaterThreads = {
  /** How many there are. */
  count: number
  /** Whether they are here, are on their way, or could not be had. */
  state: 'here' | 'coming' | 'failed'
  /** Asks for them, and once more when they could not be had. */
  load: () => void
}

/** The comments of a text, and where new ones are sent. */
export type Comments = {
  threads: readonly ShownThread[]
  /** Given where there are so many threads that the page is sent without them, for the text to be there first. */
  later?: LaterThreads | undefined
  /** The page that lists them all, and takes new ones by `POST`. */
  href: string
  mayComment: boolean
  /** ISO instant of the page, for relative times. */
  now: string
  useAnswer: UseAnswer
}
