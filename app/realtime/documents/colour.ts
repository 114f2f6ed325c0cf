const colours = 8

/** Which of the carets' colours a person has, 0 to 7: the same as the interface gives the person's face. */
export function colourOf(personId: string): number {
  let sum = 0
  for (const letter of personId) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return sum % colours
}
