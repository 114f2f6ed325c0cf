import { Alert } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { useSaid } from './refused'

interface RefusalNoteProps {
  children: string | null
  /** Of what one has to look over, and may then do. */
  tone?: 'danger' | 'warning'
}

/** Why a whole form was not taken; nothing when it was, or when its fields say it. */
export function RefusalNote({ children, tone }: RefusalNoteProps) {
  return children ? <Said tone={tone}>{children}</Said> : null
}

function Said({ children, tone = 'danger' }: { children: string; tone?: RefusalNoteProps['tone'] }) {
  const box = useRef<HTMLDivElement>(null)
  useSaid(box)
  return (
    <Alert ref={box} data-color={tone} role="alert" tabIndex={-1} className="tv-refusal">
      {children}
    </Alert>
  )
}
