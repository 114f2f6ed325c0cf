import { Server } from '@tus/server'
import type { FileStore } from '@tus/file-store'
import type { RequestHandler } from 'express'
import { AsyncLocalStorage } from 'node:async_hooks'
import { admit } from '~/auth/admit.server'
import { localDateOf } from '~/core/calendar'
import { isRefusal, refusalCodes } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { beginUpload, openUploads, requireOwnUpload } from '~/domain/files/uploads.server'
import type { ProcessContext } from './request-context'

/** Where files come in, in parts that can be sent again: tus 1.0.0 (https://tus.io/protocols/resumable-upload). */
export const uploadsPath = '/uploads'

/** Sixteen random bytes, as the library names what it receives. */
const isUpload = /^[0-9a-f]{32}$/
const methods = new Set(['POST', 'HEAD', 'PATCH', 'DELETE'])

/**
 * Receives files in parts. Each request is asked the same as a page: who sends it, whether the upload is their own, and
 * whether they may still add files to the workspace. What has arrived is no file of anybody's before a form names it.
 */
export function receiveUploads(shared: ProcessContext): RequestHandler {
  const asking = new AsyncLocalStorage<Viewer>()
  let server: Promise<Server> | undefined
  const tus = () =>
    (server ??= openUploads(shared.files).then((uploads) => tusServer(shared, asking, uploads)))
  return (request, response, next) => {
    const { method, headers } = request
    if (!methods.has(method))
      return void response
        .status(405)
        .set('Allow', [...methods].join(', '))
        .end()
    if (method !== 'HEAD' && headers.origin === undefined && headers['sec-fetch-site'] !== 'same-origin')
      return void response.status(403).end()
    request.url = request.originalUrl
    admit(shared.store, shared.sessions, headers.cookie)
      .then(async (admission) => {
        if (!admission) return void response.status(401).end()
        const receiver = await tus()
        await asking.run(admission.viewer, () => receiver.handle(request, response))
      })
      .catch(next)
  }
}

function tusServer(
  { store, installation, log }: ProcessContext,
  asking: AsyncLocalStorage<Viewer>,
  uploads: FileStore,
) {
  const viewer = () => {
    const who = asking.getStore()
    if (!who) throw new Error('an upload without a viewer')
    return who
  }
  const scope = (): Scope => {
    const now = store.clock.now()
    return { db: store.database.reader, now, today: localDateOf(now), grants: new Set() }
  }
  return new Server({
    path: uploadsPath,
    datastore: uploads,
    relativeLocation: true,
    allowedOrigins: [installation.origin],
    getFileIdFromRequest: (_request, last = '') => (isUpload.test(last) ? last : undefined),
    async onUploadCreate(_request, { size, metadata }) {
      const workspaceId = metadata?.workspace ?? ''
      return {
        metadata: await beginUpload(scope(), viewer(), uploads, { workspaceId, size }).catch(asAnswer),
      }
    },
    async onIncomingRequest({ method }, id) {
      if (method !== 'POST') await requireOwnUpload(scope(), viewer(), uploads, id).catch(asAnswer)
    },
    onResponseError(_request, error) {
      if ('status_code' in error) return undefined
      log.error({ error: String(error) }, 'an upload failed')
      return { status_code: 500, body: '' }
    },
  })
}

/** A refusal as the protocol's library answers it: its code, and its reason as the body. */
function asAnswer(error: unknown): never {
  if (!isRefusal(error)) throw error
  throw { status_code: refusalCodes[error.code], body: error.reason } as unknown
}
