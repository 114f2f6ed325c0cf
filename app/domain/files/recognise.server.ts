import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '~/core/refusal'
import { plainTextOf } from '../imports/plain-text'
import type { FileRemark, FileType } from './kinds'
import { lookThroughOffice } from './office.server'

/** What content is called by those who recognise it. */
const known: Readonly<Record<string, FileType>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
  odt: 'odt',
  ods: 'ods',
  odp: 'odp',
  png: 'png',
  jpg: 'jpeg',
  gif: 'gif',
  webp: 'webp',
}
const officeTypes: readonly FileType[] = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']
const withMacros = ['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm']

/**
 * Says what a file is by its content; its name proves nothing.
 * @throws Refusal with a reason that says what to do instead, when it is nothing that a workspace keeps
 */
export async function recogniseFile(bytes: Buffer): Promise<{ type: FileType; remarks: FileRemark[] }> {
  if (bytes.length === 0) throw new Refusal('invalid', 'upload-empty')
  const found = (await fileTypeFromBuffer(bytes))?.ext ?? ''
  if (withMacros.includes(found)) throw new Refusal('invalid', 'upload-macros')
  // The container of the old Office formats, which a file with a password is put into too.
  if (found === 'cfb') throw new Refusal('invalid', 'upload-old-office')
  const type = known[found]
  if (type) return { type, remarks: officeTypes.includes(type) ? lookThroughOffice(bytes) : [] }
  if (found !== '' || plainTextOf(bytes) === null) throw new Refusal('invalid', 'upload-kind')
  return { type: 'text', remarks: [] }
}
