import { Refusal } from '~/core/refusal'
import { plainTextOf } from './plain-text'
import { openArchive, type Archive } from './zip.server'

/** A file whose content has shown what it is. */
export type Recognised =
  | { format: 'docx'; archive: Archive }
  | { format: 'odt'; archive: Archive }
  | { format: 'markdown'; text: string }
  | { format: 'html'; text: string }

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
    if (isOdt(archive)) return { format: 'odt', archive }
    throw new Refusal('invalid', 'file-kind')
  }
  // The container of the old Office formats, which a Word file with a password is put into too.
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw new Refusal('invalid', 'file-old-word')
  if (startsWith(bytes, '%PDF')) throw new Refusal('invalid', 'file-pdf')
  const text = plainTextOf(bytes)
  if (text === null) throw new Refusal('invalid', 'file-kind')
  if (text.trim() === '') throw new Refusal('invalid', 'file-empty')
  return { format: htmlStart.test(text) ? 'html' : 'markdown', text }
}

/** An OpenDocument file says which of its kinds it is; a template of a text is a text. */
function isOdt(archive: Archive): boolean {
  if (!archive.names.includes('content.xml') || !archive.names.includes('mimetype')) return false
  const kind = archive.read('mimetype')?.toString('latin1').trim() ?? ''
  return /^application\/vnd\.oasis\.opendocument\.text(?:-template)?$/.test(kind)
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'))
}
