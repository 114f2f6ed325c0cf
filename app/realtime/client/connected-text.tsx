import type { ReactNode } from 'react'
import { useDocument } from './use-document'

type Mode = 'edit' | 'comment' | 'read'
type Open = NonNullable<ReturnType<typeof useDocument>>
type Saving = Open['saving']

/** A text as the page that shows it needs it. */
export type ConnectedTextState = {
  doc: Open['doc']
  awareness: Open['awareness']
  mode: Mode
  ready: boolean
  saving: Saving['state']
  waiting: boolean
  pause: Open['pause']
  onSignedInAgain: (() => void) | undefined
}

/**
 * Opens a text for as long as it is on the page, and hands it on; null until it is open. Import it lazily: it brings
 * everything that writing together needs.
 */
export default function ConnectedText(props: {
  documentId: string
  /** What the text is called. */
  title: string
  /** How far the person reaches by the page, until the server has said it over the socket. */
  mode: Mode
  children: (text: ConnectedTextState | null) => ReactNode
}) {
  const open = useDocument(props.documentId, props.title)
  return <>{props.children(open && stateOf(open, props.mode))}</>
}

function stateOf(
  { doc, awareness, mode, synced, saving, retry, waiting, pause }: Open,
  byPage: Mode,
): ConnectedTextState {
  const { state, reason } = saving
  const signedOut = reason === 'signed-out' || reason === 'session-ended'
  return {
    doc,
    awareness,
    mode: mode ?? (state === 'refused' && !signedOut ? 'read' : byPage),
    ready: synced,
    saving: state,
    waiting,
    pause,
    onSignedInAgain: signedOut ? retry : undefined,
  }
}
