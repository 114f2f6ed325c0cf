/** A field that somebody writes in, or chooses files in, whose names are written by somebody too. */
export type Written = HTMLInputElement | HTMLTextAreaElement

const kindsOfText: ReadonlySet<string> = new Set(['text', 'search', 'url', 'email', 'tel', 'file'])

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

/** What is written in a field; of files their names, a line for each. */
export function wordsIn(field: Written): string {
  if (!hasFiles(field)) return field.value
  return [...field.files].map(({ name }) => name).join('\n')
}

/** Writes in a field as a person would: React hears of what comes through the browser's own setter, and of nothing else. */
export function rewrite(field: Written, change: (words: string) => string): void {
  if (hasFiles(field)) return rename(field, change)
  const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, change(field.value))
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

type FileInput = HTMLInputElement & { files: FileList }

function hasFiles(field: Written): field is FileInput {
  return field instanceof HTMLInputElement && field.type === 'file' && field.files !== null
}

/** Chooses the same files under other names. One of whose name no more than an ending is left is not chosen any more. */
function rename(field: FileInput, change: (name: string) => string): void {
  const chosen = new DataTransfer()
  for (const file of field.files) {
    const name = change(file.name)
      .replace(/\s+(?=\.[^.]*$)/, '')
      .trim()
    const { type, lastModified } = file
    if (name === file.name) chosen.items.add(file)
    else if (name.replace(/\.[^.]*$/, '') !== '')
      chosen.items.add(new File([file], name, { type, lastModified }))
  }
  field.files = chosen.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
