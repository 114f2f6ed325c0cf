/** A text as it is compared when case does not count: whole letters of every alphabet, however they were put together. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
