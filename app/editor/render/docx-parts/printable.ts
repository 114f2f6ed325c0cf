/** XML 1.0 has no place for control characters, and Word refuses a file that holds them. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t]|[\uFFFE\uFFFF]|\p{Cs}/gu, '')
}
