import type { ReactNode, Ref } from 'react'
import type { DocumentEditorHandle } from '../document-editor'
import type { NumberingSwitch } from '../numbering-form'
import type { ShownOutcome } from '../outcomes'
import type { EditingMode } from '../use-editor-for'
import type { Connected } from './live-text'
import type { Comments } from './shown-thread'

export type DocumentSurfaceProps = {
  documentId: string
  /** What the text is, for those who hear the page: `Referat fra møte 3/26`. */
  label: string
  /** Language of the text. */
  lang: string
  /** The text as it stood when the page was sent: `renderHtml` of the loader. */
  html: string
  person: { id: string; name: string }
  /** How far the person reaches, by the loader; the connection may say otherwise later. */
  mode: EditingMode
  /** Opens the text over the socket; lazy, so that nothing of it is in the page's first script. */
  connected: Connected
  placeholder?: string
  /** What of the text is numbered, and where that is changed; left out for a text that has no numbers. */
  numbering?: NumberingSwitch
  /** Left out for a text that takes no comments. */
  comments?: Comments
  outcomes?: Readonly<Record<string, ShownOutcome>>
  renderOutcomeActions?: (outcomeId: string) => ReactNode
  onMarkDecision?: (selectedText: string) => void
  onMarkActionItem?: (selectedText: string) => void
  editorRef?: Ref<DocumentEditorHandle>
}
