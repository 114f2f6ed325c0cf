import * as Y from 'yjs'
import { fragmentOf } from '~/editor/fragment'
import { DocumentProvider } from '~/realtime/client/document-provider'
import type { Typing } from './run-typists'

// The others: every one is a whole client that types in a paragraph of its own, until the parent ends the process or itself.
process.once('disconnect', () => process.exit(0))
process.once('message', (typing: Typing) => {
  type(typing).catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })
})

async function type({ url, documentId, cookies, everyMs }: Typing): Promise<void> {
  const providers = cookies.map(
    (cookie) => new DocumentProvider({ url, documentId, extraHeaders: { cookie } }),
  )
  await Promise.all(providers.map((provider) => new Promise<void>((done) => provider.once('synced', done))))
  process.send?.('begun')
  for (let turn = 0; ; turn++) {
    const provider = providers[turn % providers.length]
    const paragraph = provider && paragraphOf(provider.doc, turn % providers.length)
    paragraph?.insert(paragraph.length, turn % 7 ? 'o' : ' ')
    await new Promise((later) => setTimeout(later, everyMs / providers.length))
  }
}

/** The text of a paragraph of one's own among the first of the document, which are on the screen. */
function paragraphOf(doc: Y.Doc, nth: number): Y.XmlText | null {
  const blocks = (fragmentOf(doc)?.toArray() ?? []).filter(
    (block): block is Y.XmlElement => block instanceof Y.XmlElement && block.nodeName === 'paragraph',
  )
  const text = blocks[nth]?.get(0)
  return text instanceof Y.XmlText ? text : null
}
