/** A value with every text in it turned into another: of an attribute, in a list, in an object. */
export function mapWords(value: unknown, turn: (words: string) => string): unknown {
  if (typeof value === 'string') return turn(value)
  if (Array.isArray(value)) return value.map((one) => mapWords(one, turn))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapWords(one, turn)]))
}
