const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' }

/**
 * A part of an address out of a name: `Sekretariat for fornærmede` is `sekretariat-for-fornaermede`. As many whole words as
 * `longest` characters hold, since people read it; `otherwise` when no letter of the name can stand in an address.
 */
export function slugOf(name: string, { longest = 60, otherwise = 'x' } = {}): string {
  const plain = Array.from(name.toLowerCase(), (letter) => letters[letter] ?? letter).join('')
  const slug = plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return wholeWords(slug, longest) || otherwise
}

function wholeWords(slug: string, longest: number): string {
  if (slug.length <= longest) return slug
  const end = slug.lastIndexOf('-', longest)
  return slug.slice(0, end > 0 ? end : longest)
}

/** The slug of a name, with a number behind it when others have it. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name)
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
