import { z } from 'zod'

/** A change of a text that asks for an answer, as it comes for every key. */
export interface Keystroke {
  documentId: string
  update: Uint8Array
  answerId: number
}

// What the packers of our clients write around the four things that differ. Socket.IO's own says how it sends, too.
const beforeId = Buffer.from('\xa4type\x02\xa4data\x92\xa6update\x82\xaadocumentId\xd9\x24', 'latin1')
const beforeUpdate = Buffer.from('\xa6update', 'latin1')
const sentBySocketIo = Buffer.from('\xa7options\x81\xa8compress\xc3', 'latin1')
const beforeAnswerId = Buffer.from('\xa2id', 'latin1')
const last = Buffer.from('\xa3nsp\xa1/', 'latin1')
const bareFields = 0x84
const fieldsOfSocketIo = 0x85

const idLength = 36
const uuid = z.regexes.uuid()

/**
 * Reads a keystroke where its frame is, byte for byte, as our clients write one. Null says nothing of any other frame: it
 * is unpacked and read with all that is asked of messages, and this says the same of one that it knows.
 */
export function readKeystroke(frame: Buffer): Keystroke | null {
  const [fields] = frame
  if ((fields !== bareFields && fields !== fieldsOfSocketIo) || !stands(beforeId, frame, 1)) return null
  const idAt = 1 + beforeId.length
  const updateAt = idAt + idLength
  if (!stands(beforeUpdate, frame, updateAt)) return null
  const update = bytesAt(frame, updateAt + beforeUpdate.length)
  if (!update) return null
  let at = update.end
  if (fields === fieldsOfSocketIo) {
    if (!stands(sentBySocketIo, frame, at)) return null
    at += sentBySocketIo.length
  }
  if (!stands(beforeAnswerId, frame, at)) return null
  const answerId = numberAt(frame, at + beforeAnswerId.length)
  if (!answerId || !stands(last, frame, answerId.end) || answerId.end + last.length !== frame.length)
    return null
  const documentId = frame.toString('latin1', idAt, updateAt)
  if (!uuid.test(documentId)) return null
  return { documentId, update: frame.subarray(update.from, update.end), answerId: answerId.value }
}

function stands(expected: Buffer, frame: Buffer, at: number): boolean {
  for (let nth = 0; nth < expected.length; nth++) if (frame[at + nth] !== expected[nth]) return false
  return true
}

/** Where bytes begin and end whose length is written in one, two or four. */
function bytesAt(frame: Buffer, at: number): { from: number; end: number } | null {
  const digits = sizedBy(frame, at, 0xc4)
  if (!digits) return null
  const from = at + 1 + digits
  const end = from + frame.readUIntBE(at + 1, digits)
  return end > frame.length ? null : { from, end }
}

/** A whole number from 0, written small or in one, two or four bytes. */
function numberAt(frame: Buffer, at: number): { value: number; end: number } | null {
  const value = frame[at]
  if (value !== undefined && value < 0x80) return { value, end: at + 1 }
  const digits = sizedBy(frame, at, 0xcc)
  return digits && { value: frame.readUIntBE(at + 1, digits), end: at + 1 + digits }
}

/** How many bytes a length or a number takes: three kinds follow each other. Null for another kind, or where the frame ends before. */
function sizedBy(frame: Buffer, at: number, smallest: number): 1 | 2 | 4 | null {
  const kind = frame[at]
  const digits = kind === smallest ? 1 : kind === smallest + 1 ? 2 : kind === smallest + 2 ? 4 : null
  return digits && at + digits < frame.length ? digits : null
}
