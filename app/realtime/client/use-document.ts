import { useEffect, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'
import type { TextMode } from '../protocol'
import { DocumentProvider } from './document-provider'

export interface OpenDocument {
  readonly doc: Doc
  readonly awareness: Awareness
  /** How far the person reaches now; null before the server has said it, and when access was lost. */
  readonly mode: TextMode | null
  /** Whether the document holds what the server had. */
  readonly synced: boolean
  readonly saving: { state: 'saved' | 'saving' | 'offline' | 'refused'; reason?: string }
  /** Tries again: after signing in, or after a refusal. */
  readonly retry: () => void
}

/** Opens a document for as long as the component is on the page; null on the server and in the first render. */
export function useDocument(documentId: string): OpenDocument | null {
  const [open, setOpen] = useState<OpenDocument | null>(null)
  useEffect(() => {
    const provider = new DocumentProvider({ url: '', documentId })
    const show = () => setOpen((before) => unlessSame(before, shownOf(provider)))
    provider.on('status', show)
    provider.on('synced', show)
    provider.on('saved', show)
    provider.on('access', show)
    show()
    // Until everything is stored, the browser asks before it closes the page.
    const hold = (event: BeforeUnloadEvent) => {
      if (provider.hasUnsaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', hold)
    return () => {
      window.removeEventListener('beforeunload', hold)
      provider.destroy()
      setOpen(null)
    }
  }, [documentId])
  return open
}

const retries = new WeakMap<Doc, () => void>()

function shownOf(provider: DocumentProvider): OpenDocument {
  const { doc, awareness, mode, synced } = provider
  const retry = retries.get(doc) ?? (() => provider.retry())
  retries.set(doc, retry)
  return { doc, awareness, mode, synced, saving: savingOf(provider), retry }
}

function savingOf({ status, refusal, hasUnsaved }: DocumentProvider): OpenDocument['saving'] {
  if (status === 'refused' || status === 'closed')
    return { state: 'refused', ...(refusal && { reason: refusal }) }
  if (status === 'offline') return { state: 'offline' }
  return { state: hasUnsaved ? 'saving' : 'saved' }
}

/** Every keystroke tells of progress; only what is shown makes the page draw again. */
function unlessSame(before: OpenDocument | null, now: OpenDocument): OpenDocument {
  const same =
    before &&
    before.doc === now.doc &&
    before.mode === now.mode &&
    before.synced === now.synced &&
    before.saving.state === now.saving.state &&
    before.saving.reason === now.saving.reason
  return same ? before : now
}
