import { DocumentProvider } from '~/realtime/client/document-provider'
import type { Measured, Work } from './run-writers'
import { percentiles } from '../measuring/percentiles'

// The other side of the measurement: every writer is a whole client with a document of its own.
process.once('message', (work: Work) => {
  write(work).then(
    (measured) => process.send?.(measured, () => process.exit(0)),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})

async function write({ url, documentId, cookies, seconds }: Work): Promise<Measured> {
  const visible: number[] = []
  const saved: number[] = []
  const typedAt = new Map<string, number>()
  let edits = 0
  let measuring = false
  const providers = cookies.map(
    (cookie) => new DocumentProvider({ url, documentId, extraHeaders: { cookie } }),
  )
  await Promise.all(providers.map((provider) => new Promise<void>((done) => provider.once('synced', done))))

  for (const provider of providers) {
    provider.doc.getArray<string>('edits').observe((event, { local }) => {
      if (local || !measuring) return
      for (const { insert } of event.changes.delta) {
        for (const id of Array.isArray(insert) ? insert : [])
          visible.push(performance.now() - (typedAt.get(id) ?? NaN))
      }
    })
  }
  measuring = true
  process.send?.('begun')
  await Promise.all(
    providers.map(async (provider, nth) => {
      // Spread over the second, as people are.
      await pause((nth / providers.length) * 1000)
      for (let second = 0; second < seconds; second++) {
        const id = `${nth}.${second}`
        const at = performance.now()
        typedAt.set(id, at)
        provider.doc.getArray<string>('edits').push([id])
        edits += 1
        const whenSaved = ({ pending }: { pending: number }) => {
          if (pending) return
          saved.push(performance.now() - at)
          provider.off('saved', whenSaved)
        }
        provider.on('saved', whenSaved)
        await pause(1000)
      }
    }),
  )
  await pause(500)
  return {
    edits,
    deliveries: visible.length,
    editToVisibleMs: percentiles(visible),
    editToSavedMs: percentiles(saved),
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
