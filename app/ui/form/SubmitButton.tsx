import { Button, type ButtonProps } from '@digdir/designsystemet-react'
import { useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useLongWait } from './use-long-wait'

export type SubmitButtonProps = Pick<
  ButtonProps,
  'variant' | 'name' | 'value' | 'data-color' | 'data-size' | 'children' | 'formAction' | 'form'
> & {
  /** Of a fetcher: `fetcher.state !== 'idle'`. Without it the button watches the page's navigation. */
  pending?: boolean
}

/** Sends the form, and shows progress on the button that was pressed when it takes more than a moment. */
export function SubmitButton({ pending, variant = 'primary', children, ...rest }: SubmitButtonProps) {
  const navigating = useNavigation().state !== 'idle'
  const [pressed, setPressed] = useState(false)
  useEffect(() => {
    if (!navigating) setPressed(false)
  }, [navigating])
  const busy = useLongWait(pending ?? (pressed && navigating))
  return (
    <Button {...rest} type="submit" variant={variant} loading={busy} onClick={() => setPressed(true)}>
      {children}
    </Button>
  )
}
