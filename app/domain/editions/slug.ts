const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
}

/** A title as a part of an address: lower case, plain letters, digits and hyphens, at most 60 characters. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøåäöđŋŧ]/gu, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (gap) => (/^\p{M}+$/u.test(gap) ? '' : '-'))
  return plain.slice(0, 60).replace(/^-+|-+$/g, '') || 'dokument'
}
