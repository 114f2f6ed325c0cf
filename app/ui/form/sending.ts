/** The field of a form that says which sending of it this is. */
export const sendingField = 'sending'

/** The numbers of what was sent and never answered: nobody knows whether it reached the server. */
export const unanswered = new Set<unknown>()

/** A number that nobody has had. `randomUUID` is there only on pages with TLS. */
export function newSending(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}

/** Gives a form a new number as it is sent; it keeps that of a sending that was never answered. */
export function numberSending(form: HTMLFormElement): void {
  const field = form.elements.namedItem(sendingField) as HTMLInputElement | null
  if (field && !unanswered.has(field.value)) field.value = newSending()
}

/** Whether a form carries to the server what is written in it, to be kept there. */
export function isSent(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  const method = submitter?.getAttribute('formmethod') ?? form.getAttribute('method')
  return method?.toLowerCase() === 'post'
}
