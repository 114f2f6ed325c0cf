import { Form as RouterForm, type FormProps } from '@remix-run/react'
import { newSending, sendingField } from './sending'

/** The form of a page; what it posts is carried out once. A form of a fetcher holds `Sending` itself. */
export function Form({ children, ...props }: FormProps) {
  return (
    <RouterForm {...props}>
      {children}
      {props.method === 'post' && <Sending />}
    </RouterForm>
  )
}

/**
 * Says which sending of a form this is, so that the server carries it out once. The server numbers what it renders, which goes with
 * a form that is sent without script; with script a form is numbered as it is sent (`FormsInTurn`). React knows of no value then:
 * it would put that back.
 */
export function Sending() {
  const number = import.meta.env.SSR && { value: newSending() }
  return <input type="hidden" name={sendingField} suppressHydrationWarning {...number} />
}
