import { useCallback, useEffect, useRef, useState } from 'react'
import type { DetailedError, Upload } from 'tus-js-client'

/** Where an upload stands; `sent` and `total` are bytes. `refused` has the server's reason, when it gave one. */
export type Sending =
  | { kind: 'idle' }
  | { kind: 'under-way' | 'paused' | 'broken'; sent: number; total: number }
  | { kind: 'arrived' }
  | { kind: 'refused'; reason: string }

const endpoint = '/uploads'
/** In parts, so that a proxy takes each, and the server asks anew for each whether it may come. */
const partBytes = 5_000_000
/** A connection that is away for this long in all is called broken. */
const retryDelays = [0, 1_000, 3_000, 5_000]

/**
 * Sends a file in parts, so that a lost connection costs no more than the part under way. A file that was begun in a tab
 * that crashed goes on where it was when it is chosen again.
 */
export function useUpload(workspaceId: string) {
  const [sending, setSending] = useState<Sending>({ kind: 'idle' })
  const current = useRef<Upload | null>(null)
  /** What has arrived and may not have become a file yet, for no answer came to the form that names it. */
  const arrived = useRef<{ file: File; id: string } | null>(null)
  const isBroken = sending.kind === 'broken'

  useEffect(() => () => void current.current?.abort(), [])
  useEffect(() => {
    if (!isBroken) return
    const goOn = () => resume()
    window.addEventListener('online', goOn)
    return () => window.removeEventListener('online', goOn)
  }, [isBroken])

  /** The id of the upload, once all of the file has arrived. */
  function send(file: File): Promise<string> {
    if (arrived.current?.file === file) return Promise.resolve(arrived.current.id)
    return new Promise((resolve, reject) => {
      setSending({ kind: 'under-way', sent: 0, total: file.size })
      import('tus-js-client')
        .then(async ({ Upload }) => {
          const upload = new Upload(file, {
            endpoint,
            metadata: { workspace: workspaceId },
            chunkSize: partBytes,
            retryDelays,
            removeFingerprintOnSuccess: true,
            onProgress: (sent, total) => setSending({ kind: 'under-way', sent, total }),
            onError: (error) => setSending((before) => after(error, before)),
            onSuccess() {
              setSending({ kind: 'arrived' })
              const id = upload.url?.split('/').at(-1) ?? ''
              arrived.current = { file, id }
              resolve(id)
            },
          })
          current.current = upload
          const [begun] = await upload.findPreviousUploads()
          if (begun) upload.resumeFromPreviousUpload(begun)
          upload.start()
        })
        .catch(reject)
    })
  }

  function pause() {
    void current.current?.abort()
    setSending((before) => ('total' in before ? { ...before, kind: 'paused' } : before))
  }

  function resume() {
    setSending((before) => ('total' in before ? { ...before, kind: 'under-way' } : before))
    current.current?.start()
  }

  function cancel() {
    // What was sent is taken away on the server too; should that fail, it is taken away there a day later.
    current.current?.abort(true).catch(() => undefined)
    current.current = null
    setSending({ kind: 'idle' })
  }

  /** After the form was sent; what `isAnswered` is over, else the same upload goes with it when it is sent again. */
  const rest = useCallback((isAnswered: boolean) => {
    if (isAnswered) arrived.current = null
    setSending({ kind: 'idle' })
  }, [])
  return { sending, send, pause, resume, cancel, rest }
}

/** What an error makes of an upload: what the server has refused stays refused, anything else can go on. */
function after(error: Error | DetailedError, before: Sending): Sending {
  const answer = 'originalResponse' in error ? error.originalResponse : null
  const status = answer?.getStatus() ?? 0
  if (status >= 400 && status < 500)
    return { kind: 'refused', reason: status === 401 ? 'signed-out' : (answer?.getBody().trim() ?? '') }
  return 'total' in before ? { ...before, kind: 'broken' } : before
}
