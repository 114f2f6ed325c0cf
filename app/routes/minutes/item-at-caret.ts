/** The item whose heading stands nearest above the caret in the open text, by its number `3/26`; '' when there is none. */
export function itemAtCaret(items: readonly { id: string; number: string }[]): string {
  const caret = document.getSelection()?.anchorNode
  const from = caret instanceof Element ? caret : caret?.parentElement
  let block = from?.closest('.ProseMirror > *') ?? null
  while (block && !/^H[1-6]$/.test(block.tagName)) block = block.previousElementSibling
  const words = block?.textContent?.split(/\s+/) ?? []
  return items.find(({ number }) => words.includes(number))?.id ?? ''
}
