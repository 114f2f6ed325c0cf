import { redirect, type ActionFunctionArgs, type TypedResponse } from '@remix-run/node'
import type { z } from 'zod'
import { localDateOf } from '~/core/calendar'
import type { IsOther } from '~/core/guardrail/unfit'
import { isRefusal, Refusal, refusalCodes } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { once, type SentAnswer, type Sending } from '~/core/sent-forms'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import type { Access } from '~/policy'
import type { RequestContext } from './context'
import { setFlash, type FlashKey } from './flash.server'
import { parseForm, readForm, type FieldError, type FormValues } from './form.server'
import { unfitFields } from './guard-form'
import { orRefuse, type RefusalFacts } from './refuse.server'
import { requireSameOrigin } from './same-origin.server'
import { numberOf, sendingOf } from './sending.server'

/** What a form was sent with. */
export interface Sent<Fields> {
  readonly fields: Fields
  readonly params: Readonly<Record<string, string | undefined>>
  readonly context: RequestContext
  readonly request: Request
  /** Null for a form without a number. */
  readonly sending: Sending | null
}

/** What a guarded action works with, inside its transaction. */
export interface Mutation<Fields, Prepared> extends Sent<Fields> {
  readonly tx: Tx
  readonly viewer: Viewer
  readonly prepared: Prepared
}

/** Where to go when it is done, with a word about it; or facts for a page that stays. */
export type Done<Facts> =
  | {
      to: string
      flash?: FlashKey
      cookies?: readonly string[]
      /** The browser forgets everything that it has kept for us but cookies, as when somebody signs out. */
      emptiesDevice?: boolean
    }
  | {
      facts: Facts
      cookies?: readonly string[]
      /** The facts hold a secret or what somebody wrote: sent again, the form is carried out again, which does no harm. */
      unkept?: true
    }

/** What the page gets back when it was not done: everything that was typed, and why not. */
export interface NotDone {
  done: false
  errors: FieldError[]
  values: FormValues
  /** `unreachable` is what the browser says itself where the server could not be reached. */
  refusal: Omit<RefusalFacts, 'code'> & {
    code: RefusalFacts['code'] | 'unreachable'
    current: Record<string, string> | null
  }
}

type Params = Sent<never>['params']
type OthersHere = (sent: { viewer: Viewer; scope: Scope; params: Params }) => Promise<IsOther>

/**
 * An action for those who are signed in: same origin, fields parsed, one transaction, and the declared access granted in it.
 * A form that is sent back keeps what was typed: 422 for its fields, 409 for what goes against it, 401 when the session is over,
 * 413 when it is too large to be read. One that comes again because its answer was lost is answered as before (`once`).
 * `prepare` runs before the transaction, for what must not hold it up (a password hash, a rendered PDF); it proves its own access.
 */
export function mutate<Schema extends z.ZodType, Facts = never, Prepared = undefined>(
  options: {
    access: Exclude<Access, 'anyone'>
    fields: Schema
    /** The largest form, in bytes, for one that carries more than words. */
    largest?: number
    /** Which numbers may stand here though they look like identity numbers; asked only when a form holds one. */
    others?: OthersHere
    prepare?: (sent: Sent<z.output<Schema>> & { viewer: Viewer; scope: Scope }) => Promise<Prepared>
  },
  work: (mutation: Mutation<z.output<Schema>, Prepared>) => Promise<Done<Facts>>,
) {
  const { others } = options
  const othersHere =
    others &&
    (async (context: RequestContext, params: Params) =>
      others({ viewer: await requireSignedIn(context), scope: readerScope(context), params }))
  return formAction<Schema, Facts>({ ...options, othersHere }, requireSignedIn, async (sent) => {
    const { store } = sent.context
    const viewer = await requireSignedIn(sent.context)
    return once<Done<Facts>>(store, viewer.id, sent.sending, async (keep) => {
      const prepared = (await options.prepare?.({
        ...sent,
        viewer,
        scope: readerScope(sent.context),
      })) as Prepared
      const carryOut = async (tx: Tx) => {
        const done = await work({ ...sent, tx, viewer, prepared })
        await keep(tx, keptOf(done))
        return done
      }
      return write(store, viewer.id, carryOut, { requires: options.access, grants: ['signed-in'] })
    })
  })
}

/** An action for anyone (sign in, answer a link, give feedback): same origin, fields parsed; `work` opens its own transactions. */
export function publicMutate<Schema extends z.ZodType, Facts = never>(
  options: { fields: Schema },
  work: (sent: Sent<z.output<Schema>>) => Promise<Done<Facts>>,
) {
  return formAction<Schema, Facts>(options, async () => undefined, work)
}

function formAction<Schema extends z.ZodType, Facts>(
  options: {
    fields: Schema
    largest?: number
    othersHere?: ((context: RequestContext, params: Params) => Promise<IsOther>) | undefined
  },
  /** Asked before the fields are looked at: a stranger is not told what is wrong with a form. */
  admit: (context: RequestContext) => Promise<unknown>,
  work: (sent: Sent<z.output<Schema>>) => Promise<Done<Facts>>,
) {
  const { fields: schema, largest, othersHere } = options
  return async function action({ request, params, context }: ActionFunctionArgs) {
    return orRefuse(context, async () => {
      requireSameOrigin(request, context.installation.origin)
      const form = await formUpTo(largest, request)
      if (form === null) return notDone(tooLarge(largest), {})
      const { files } = form
      const { number, values } = numberOf(form.values)
      try {
        await admit(context)
        const looksUnfit = unfitFields(values, files)
        const unfit =
          looksUnfit.length && othersHere
            ? unfitFields(values, files, await othersHere(context, params))
            : looksUnfit
        if (unfit.length) return notDone(new Refusal('invalid'), values, unfit)
        const { fields, errors } = parseForm(schema, { ...values, ...files })
        if (errors) return notDone(new Refusal('invalid'), values, errors)
        const sending = sendingOf(request, number, values, files)
        return answer(await work({ fields, params, context, request, sending }), context)
      } catch (error) {
        if (!isRefusal(error) || !keepsForm(error)) throw error
        // A whole page is asked for, and its frame is for those who are signed in: the boundary keeps the form instead.
        if (error.code === 'signed-out' && wantsPage(request)) throw notDone(error, values)
        return notDone(error, values)
      }
    })
  }
}

/** Words are told to be split up; what makes a form large that may carry a file is the file. */
function tooLarge(largest: number | undefined): Refusal {
  return new Refusal('too-large', largest === undefined ? 'too-large' : 'upload-too-large')
}

/**
 * What was sent; null when it is too large to be read and our script waits for the answer: its page still has everything
 * that was typed. A browser without script is given a page instead, and has the form where one goes back to.
 */
async function formUpTo(largest: number | undefined, request: Request) {
  try {
    return await readForm(request, largest)
  } catch (error) {
    if (isRefusal(error) && error.code === 'too-large' && !wantsPage(request)) return null
    throw error
  }
}

async function requireSignedIn(context: RequestContext): Promise<Viewer> {
  const admission = await context.admission()
  if (!admission) throw new Refusal('signed-out')
  return admission.viewer
}

function readerScope({ store }: RequestContext): Scope {
  const now = store.clock.now()
  return { db: store.database.reader, now, today: localDateOf(now), grants: new Set<string>() }
}

/** What is kept of an answer, to be given again; a cookie is a secret. */
function keptOf(done: Done<unknown>): SentAnswer | null {
  if (done.cookies) return null
  if (!('facts' in done)) return { to: done.to, ...(done.flash && { flash: done.flash }) }
  return done.unkept ? null : { facts: done.facts }
}

function answer<Facts>(done: Done<Facts>, context: RequestContext) {
  const headers = new Headers()
  for (const cookie of done.cookies ?? []) headers.append('Set-Cookie', cookie)
  if ('facts' in done) {
    const body = { done: true as const, facts: done.facts }
    return Response.json(body, { headers }) as TypedResponse<typeof body>
  }
  if (done.emptiesDevice) headers.set('Clear-Site-Data', '"storage"')
  if (done.flash) headers.append('Set-Cookie', setFlash(done.flash, context.installation.secureCookies))
  throw redirect(done.to, { headers })
}

/** A refusal that the person can do something about stays on the page with the form. */
function keepsForm({ code }: Refusal): boolean {
  return code === 'conflict' || code === 'invalid' || code === 'too-many' || code === 'signed-out'
}

/** Whether the browser itself sent the form, without our script: it asks for HTML, script asks for anything. */
function wantsPage(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/html') ?? false
}

function notDone(refusal: Refusal, values: FormValues, errors: FieldError[] = []) {
  const { field, values: current = null, retryAfterSeconds } = refusal.detail
  const named = field ? [{ field, problem: refusal.reason as FieldError['problem'] }] : []
  const facts: NotDone = {
    done: false,
    errors: errors.length ? errors : named,
    values: withoutSecrets(values),
    refusal: { code: refusal.code, reason: refusal.reason, current },
  }
  // A Response keeps its status on a route without a page too, where Remix gives `data` a 200.
  return Response.json(facts, {
    status: refusalCodes[refusal.code],
    headers: retryAfterSeconds ? { 'Retry-After': String(retryAfterSeconds) } : {},
  })
}

/** A password is never sent back. */
function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)))
}
