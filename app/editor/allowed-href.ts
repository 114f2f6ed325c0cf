const allowed = /^(https?:\/\/[^\s]+|mailto:[^\s]+)$/i
const longest = 2000

/** Whether a link may stand in a document: `http`, `https` or `mailto`, no white space, at most 2000 characters. */
export function isAllowedHref(href: unknown): href is string {
  return typeof href === 'string' && href.length <= longest && allowed.test(href)
}

/** What a person typed as an address, made into a link: `tvers.no` becomes `https://tvers.no`. `null` when it cannot be one. */
export function hrefFrom(typed: string): string | null {
  const address = typed.trim()
  if (isAllowedHref(address)) return address
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)) return `mailto:${address}`
  if (/^[^\s:/@]+\.[^\s:/@]{2,}(\/[^\s]*)?$/.test(address)) return `https://${address}`
  return null
}
