import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import type { FormValues } from './form.server'
import type { NotDone } from './mutate.server'

/** What an error boundary has to tell. */
export interface Failure {
  status: number
  /** Of something that went wrong here: what stands in the log. */
  reference?: string
  /** Of a form that was sent after the session was over, without script: everything that was typed. */
  unsent?: FormValues
}

/** Reads what was thrown. */
export function useFailure(): Failure {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return { status: 500 }
  const { reference, values } = (error.data ?? {}) as { reference?: string } & Partial<NotDone>
  return {
    status: error.status,
    ...(reference ? { reference } : {}),
    ...(error.status === 401 && values ? { unsent: values } : {}),
  }
}
