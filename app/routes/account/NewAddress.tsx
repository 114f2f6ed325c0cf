import { Alert } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { FormField } from '~/ui/form/FormField'

/** An address that has just been made, to be copied now: its secret is not stored. */
export function NewAddress({ address }: { address: string }) {
  const words = useWords().auth.calendar
  return (
    <Alert data-color="success" role="status">
      <p>{words.created}</p>
      <FormField name="address" label={words.address} defaultValue={address} readOnly need="unmarked" />
    </Alert>
  )
}
