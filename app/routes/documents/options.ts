/** The choices of a select, from words by value. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): Array<{ value: Value; label: string }> {
  return values.map((value) => ({ value, label: words[value] }))
}
