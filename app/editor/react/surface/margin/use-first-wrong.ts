import { useEffect, type RefObject } from 'react'

/** Puts the keyboard in the first field that was refused, anew for each answer: what is wrong there is read aloud with it. */
export function useFirstWrong(form: RefObject<HTMLFormElement>, answer: unknown): void {
  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [form, answer])
}
