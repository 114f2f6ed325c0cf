import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Form } from '~/ui/form/Form'

type TurnButtonProps = {
  /** The item to go on to, or to show; '' for none. */
  agendaItemId: string
  shows?: 'number' | 'whole'
  variant: 'primary' | 'secondary' | 'tertiary'
  label?: string
  children: ReactNode
}

/** Takes the meeting on. */
export function TurnButton({ agendaItemId, shows, variant, label, children }: TurnButtonProps) {
  return (
    <Form method="post" preventScrollReset replace>
      <input type="hidden" name="agendaItemId" value={agendaItemId} />
      {shows && <input type="hidden" name="shows" value={shows} />}
      <Button type="submit" variant={variant} aria-label={label}>
        {children}
      </Button>
    </Form>
  )
}
