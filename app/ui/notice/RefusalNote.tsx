import { Alert } from '@digdir/designsystemet-react'

/** Why a whole form was not taken; nothing when it was, or when its fields say it. */
export function RefusalNote({ children }: { children: string | null }) {
  return children ? (
    <Alert data-color="danger" role="alert">
      {children}
    </Alert>
  ) : null
}
