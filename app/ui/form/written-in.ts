/** A field that somebody writes in. */
export type Written = HTMLInputElement | HTMLTextAreaElement

const kindsOfText: ReadonlySet<string> = new Set(['text', 'search', 'url', 'email', 'tel'])

/** Whether a form carries to the server what is written in it, to be kept there. */
export function isSent(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  const method = submitter?.getAttribute('formmethod') ?? form.getAttribute('method')
  return method?.toLowerCase() === 'post'
}

/** The fields of a form that hold words of the one who fills it in. A password is nobody's to look at. */
export function writtenIn(form: HTMLFormElement): Written[] {
  return [...form.elements].filter((element): element is Written => {
    if (element instanceof HTMLTextAreaElement) return !element.disabled
    return (
      element instanceof HTMLInputElement &&
      kindsOfText.has(element.type) &&
      !/password/i.test(element.name) &&
      !element.disabled
    )
  })
}

/** Writes in a field as a person would: React hears of what comes through the browser's own setter, and of nothing else. */
export function rewrite(field: Written, value: string): void {
  const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
