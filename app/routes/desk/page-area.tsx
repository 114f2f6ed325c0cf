import { Outlet } from '@remix-run/react'
import { useFailure } from '~/http/use-failure'
import { ErrorPage } from '~/ui/errors/ErrorPage'
import { UnsentForm } from '~/ui/errors/UnsentForm'

/** Where the pages of the desk stand in its frame. */
export default function PageArea() {
  return <Outlet />
}

/**
 * What went wrong with a page stands in the frame, too: it is read again when a form was refused, and that is done for
 * what stands above the boundary only.
 */
export function ErrorBoundary() {
  const { status, reference, unsent } = useFailure()
  return unsent ? <UnsentForm values={unsent} /> : <ErrorPage status={status} reference={reference} />
}
