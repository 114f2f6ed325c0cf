import { useEffect, useRef, useState } from 'react'
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
  readonly saving: { state: 'saved' | 'saving' | 'kept' | 'offline' | 'refused'; reason?: string }
  /** Tries again: after signing in, or after a refusal. */
  readonly retry: () => void
  /** Something that others wrote waits, because the person wants the text to stay still. */
  readonly waiting: boolean
  /** Holds back what others write, or takes in what waited. */
  readonly pause: (paused: boolean) => void
}

/** Opens a document for as long as the component is on the page; null on the server and in the first render. `title` is what the text is called where it is kept on the device. */
export function useDocument(documentId: string, title: string): OpenDocument | null {
  const [open, setOpen] = useState<OpenDocument | null>(null)
  const name = useRef(title)
  useEffect(() => {
    const onDevice = { title: name.current, href: window.location.pathname }
    const provider = new DocumentProvider({ url: '', documentId, onDevice })
    const show = () => setOpen((before) => unlessSame(before, shownOf(provider)))
    provider.on('status', show)
    provider.on('synced', show)
    provider.on('saved', show)
    provider.on('access', show)
    provider.on('held', show)
    show()
    // Until everything is stored or kept, the browser asks before it closes the page.
    const hold = (event: BeforeUnloadEvent) => {
      if (provider.hasUnsaved && !provider.keptOnDevice) event.preventDefault()
    }
    // Hidden is the last thing that a page on a phone is told before it is gone.
    const flush = () => provider.flush()
    window.addEventListener('beforeunload', hold)
    document.addEventListener('visibilitychange', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('beforeunload', hold)
      provider.destroy()
      setOpen(null)
    }
  }, [documentId])
  return open
}

const verbsOf = new WeakMap<Doc, Pick<OpenDocument, 'retry' | 'pause'>>()

function shownOf(provider: DocumentProvider): OpenDocument {
  const { doc, awareness, mode, synced } = provider
  const verbs = verbsOf.get(doc) ?? {
    retry: () => provider.retry(),
    pause: (paused: boolean) => provider.pause(paused),
  }
  verbsOf.set(doc, verbs)
  return { doc, awareness, mode, synced, saving: savingOf(provider), waiting: provider.hasWaiting, ...verbs }
}

function savingOf({ status, refusal, hasUnsaved, keepsOnDevice }: DocumentProvider): OpenDocument['saving'] {
  if (status === 'refused' || status === 'closed')
    return { state: 'refused', ...(refusal && { reason: refusal }) }
  if (status === 'offline') return { state: keepsOnDevice ? 'kept' : 'offline' }
  return { state: hasUnsaved ? 'saving' : 'saved' }
}

/** Every keystroke tells of progress; only what is shown makes the page draw again. */
function unlessSame(before: OpenDocument | null, now: OpenDocument): OpenDocument {
  const same =
    before &&
    before.doc === now.doc &&
    before.mode === now.mode &&
    before.synced === now.synced &&
    before.waiting === now.waiting &&
    before.saving.state === now.saving.state &&
    before.saving.reason === now.saving.reason
  return same ? before : now
}
