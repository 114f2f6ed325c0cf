import { Refusal } from '~/core/refusal'
import type { ImportFormat } from './formats'
import { openArchive, type Archive } from './zip.server'

/** A file whose content has shown what it is. */
export type Recognised =
  { format: 'docx'; archive: Archive } | { format: Exclude<ImportFormat, 'docx'>; text: string }

const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|h[1-6]|p|table|ul|ol)\b/i

/**
 * Says what a file is by its content; its name proves nothing.
 * @throws Refusal with a reason that says what to do instead, when it is nothing that a document can be made from
 */
export function recognise(bytes: Buffer): Recognised {
  if (bytes.length === 0) throw new Refusal('invalid', 'file-empty')
  if (startsWith(bytes, 'PK\x03\x04')) {
    const archive = openArchive(bytes)
    if (archive.names.includes('word/document.xml')) return { format: 'docx', archive }
    throw new Refusal('invalid', 'file-kind')
  }
  // The container of the old Office formats, which a Word file with a password is put into too.
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw new Refusal('invalid', 'file-old-word')
  if (startsWith(bytes, '%PDF')) throw new Refusal('invalid', 'file-pdf')
  const text = textOf(bytes)
  if (text.trim() === '') throw new Refusal('invalid', 'file-empty')
  return { format: htmlStart.test(text) ? 'html' : 'markdown', text }
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'))
}

/** The words of a text file in the encodings that editors write; what holds control characters is no text. */
function textOf(bytes: Buffer): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = wide ? new TextDecoder('utf-16le').decode(bytes) : (utf8(bytes) ?? westEuropean(bytes))
  if (/[^\P{Cc}\s]/u.test(text)) throw new Refusal('invalid', 'file-kind')
  return text
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
