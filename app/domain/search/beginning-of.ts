/** A long text as a title: its beginning, up to a whole word. */
export function beginningOf(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, text.lastIndexOf(' ', 118))} …`
}
