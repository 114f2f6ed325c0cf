/** First letter of the first and of the last name, in capitals: `Kari Ann Moe` is `KM`. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/)
  const first = parts[0] ?? ''
  const last = parts.length > 1 ? (parts[parts.length - 1] ?? '') : ''
  return (firstLetter(first) + firstLetter(last)).toLocaleUpperCase('nb')
}

function firstLetter(word: string): string {
  return Array.from(word)[0] ?? ''
}
