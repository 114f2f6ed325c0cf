import { isOpenHere } from './device/on-device'
import { keptDocuments, setAside, type KeptDocument } from './device/kept'
import { writtenWords } from './device/written-words'
import { DocumentProvider } from './document-provider'

/**
 * Sends what earlier pages of a person left on this device, but for the document at `href`, which sends its own. What
 * cannot be sent becomes words to read.
 * @returns stops it; what is not sent by then waits on
 */
export async function sendKept(personId: string, href: string): Promise<() => void> {
  const kept = await keptDocuments(personId)
  const stops = kept
    .filter((document) => document.href !== href && !isOpenHere(document.documentId))
    .map((document) => send(personId, document))
  return () => stops.forEach((stop) => stop())
}

function send(personId: string, { documentId, title, href, updates }: KeptDocument): () => void {
  const provider = new DocumentProvider({ url: '', documentId, onDevice: { title, href } })
  let takenBack = false
  const stop = () => provider.destroy()
  provider.on('takenBack', () => {
    takenBack = true
    if (!provider.hasUnsaved) stop()
  })
  provider.on('saved', ({ pending }) => {
    if (takenBack && pending === 0) stop()
  })
  provider.on('status', (status) => {
    if (status === 'closed' || status !== 'refused') return
    // Before it is let in a document knows of no person, and has set nothing aside.
    if (provider.refusal === 'not-found')
      void setAside({ personId, documentId }, { title, href }, writtenWords(updates)).then(stop)
  })
  return stop
}
