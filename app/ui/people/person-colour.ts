/** How many colours the carets and faces of those present can have; the css names them 0 to 7. */
export const personColours = 8

/** The same person has the same colour in every browser: a number 0 to 7 from the letters of the id. */
export function personColour(id: string): number {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return sum % personColours
}
