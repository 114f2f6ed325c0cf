/** The words of a text file in the encodings that editors write; null for what holds control characters, which is no text. */
export function plainTextOf(bytes: Buffer): string | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = wide ? new TextDecoder('utf-16le').decode(bytes) : (utf8(bytes) ?? westEuropean(bytes))
  return /[^\P{Cc}\s]/u.test(text) ? null : text
}

function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not every old file says so: what is no UTF-8 is what Windows wrote before it.
    return null
  }
}

function westEuropean(bytes: Buffer): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
