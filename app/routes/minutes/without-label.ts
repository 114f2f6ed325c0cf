/** The words of a line without the label that the minutes began it with: what is marked is the conclusion, not its heading. */
export function withoutLabel(words: string): string {
  return words.replace(/^(Bakgrunn|Drøfting|Konklusjon):\s*/, '')
}
