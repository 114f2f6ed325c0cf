import { Refusal } from '~/core/refusal'
import { typesOfFiles, type FileType } from './kinds'

const longest = 200

/** What a person cannot see in a name: control characters, and marks that turn the direction of reading (`exe.fdp` as `pdf.exe`). */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/**
 * What a file is called here: the last part of what the person's machine calls it, without what cannot be seen.
 * @throws Refusal when its ending says something else than its content
 */
export function fileName(sent: string, type: FileType): string {
  const last = sent.split(/[\\/]/).at(-1) ?? ''
  const name = last.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim()
  const at = name.lastIndexOf('.')
  const ending = name.slice(at + 1)
  if (at < 1 || !typesOfFiles[type].endings.includes(ending.toLowerCase()))
    throw new Refusal('invalid', 'upload-not-as-named')
  return `${name.slice(0, Math.min(at, longest - ending.length - 1))}.${ending}`
}
