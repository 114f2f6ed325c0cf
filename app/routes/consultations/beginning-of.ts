/** As much of an input as tells it apart from others; the whole stands on its own page. */
export function beginningOf(text: string): string {
  return text.length <= 140 ? text : `${text.slice(0, Math.max(60, text.lastIndexOf(' ', 138)))} …`
}
