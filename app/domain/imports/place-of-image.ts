/** Stands in a text where a picture's id is to stand, until the picture has been looked at and has one. */
export function placeOfImage(at: number): string {
  return `00000000-0000-0000-0000-${at.toString(16).padStart(12, '0')}`
}
