const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' }

/** A part of an address out of a name: `Sekretariat for fornærmede` is `sekretariat-for-fornaermede`. */
export function slugOf(name: string): string {
  const plain = Array.from(name.toLowerCase(), (letter) => letters[letter] ?? letter).join('')
  const slug = plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.slice(0, 60).replace(/-+$/, '') || 'x'
}

/** The slug of a name, with a number behind it when others have it. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name)
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
