import type { ComponentType, ReactNode } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Saving } from '~/ui/notice/SaveState'
import type { EditingMode } from '../use-editor-for'

/** A text as it is open over the socket: what the surface needs of a connection, whoever makes it. */
export type LiveText = {
  doc: Y.Doc
  awareness: Awareness
  /** How far the person reaches now; may change while the text is open. */
  mode: EditingMode
  /** True once the stored text has arrived. Until then the text as the page was sent with it is shown. */
  ready: boolean
  saving: Saving
  /** Something that others wrote waits, because the person wants the text to stay still. */
  waiting: boolean
  /** Holds back what others write, or takes in what waited. */
  pause: (paused: boolean) => void
  /** Says more precisely why something was not saved. */
  reason?: string | undefined
  /** The session ended while the text was open: asks for the password, then calls this. */
  onSignedInAgain?: (() => void) | undefined
}

/** Opens a text and hands it on; loaded in the browser only. `lazy(() => import(...))` in the route. */
export type Connected = ComponentType<{
  documentId: string
  title: string
  mode: EditingMode
  /** Null until it is open. */
  children: (live: LiveText | null) => ReactNode
}>
