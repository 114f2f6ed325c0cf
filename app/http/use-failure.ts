import { isRouteErrorResponse, useRouteError } from '@remix-run/react'

/** What an error boundary has to tell: the status, and for a failure the reference that stands in the log. */
export function useFailure(): { status: number; reference?: string } {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return { status: 500 }
  const { reference } = (error.data ?? {}) as { reference?: string }
  return { status: error.status, ...(reference ? { reference } : {}) }
}
