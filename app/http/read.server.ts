import type { LoaderFunctionArgs } from '@remix-run/node'
import { localDateOf } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import type { Access } from '~/policy'
import type { RequestContext } from './context'
import { orRefuse, toSignIn } from './refuse.server'

/** What a guarded loader works with; it is the scope that grants are asked in. */
export interface Reading extends Scope {
  readonly viewer: Viewer
  readonly params: Readonly<Record<string, string | undefined>>
  readonly url: URL
  readonly request: Request
  readonly language: Language
  readonly context: RequestContext
}

export type PublicReading = Omit<Reading, 'viewer'>

/**
 * A loader for those who are signed in. `access` is the action that `work` must have been granted before it answers;
 * an answer without that grant is a programming error, and is not sent.
 */
export function read<Result>(options: { access: Access }, work: (reading: Reading) => Promise<Result>) {
  return async function loader(args: LoaderFunctionArgs): Promise<Result> {
    const admission = await args.context.admission()
    if (!admission) throw toSignIn(args.request)
    const reading = { ...open(args), viewer: admission.viewer }
    if (options.access === 'signed-in') reading.grants.add('signed-in')
    return orRefuse(args.context, async () => {
      const result = await work(reading)
      if (reading.grants.has(options.access)) return result
      throw new Error(`"${options.access}" was declared and never granted`)
    })
  }
}

/** A loader for anyone: what it may show is decided by the portal's own queries. */
export function publicRead<Result>(work: (reading: PublicReading) => Promise<Result>) {
  return async function loader(args: LoaderFunctionArgs): Promise<Result> {
    return orRefuse(args.context, () => work(open(args)))
  }
}

function open({ request, params, context }: LoaderFunctionArgs): PublicReading {
  const now = context.store.clock.now()
  return {
    db: context.store.database.reader,
    now,
    today: localDateOf(now),
    grants: new Set<string>(),
    params,
    url: new URL(request.url),
    request,
    language: context.language,
    context,
  }
}
