import { createHash } from 'node:crypto'
import type { Sending } from '~/core/sent-forms'
import { sendingField } from '~/ui/form/sending'
import type { FormFiles, FormValues } from './form.server'

/** Long enough that nobody has it by chance. */
const isNumber = /^[\w-]{16,80}$/

/** The number of its sending, and the form as if it were not there. */
export function numberOf(sent: FormValues): { number: FormValues[string]; values: FormValues } {
  const { [sendingField]: number = '', ...values } = sent
  return { number, values }
}

/**
 * What was sent under a number. Only hashes, for they are kept: the number in the second makes it impossible to find out from it
 * what was written, also where that is short. Null for a form without a number.
 */
export function sendingOf(
  request: Request,
  number: FormValues[string],
  values: FormValues,
  files: FormFiles,
): Sending | null {
  if (typeof number !== 'string' || !isNumber.test(number)) return null
  const { pathname, search } = new URL(request.url)
  const contents = createHash('sha256').update(JSON.stringify([number, pathname, search, values]))
  for (const [field, { name, bytes }] of Object.entries(files)) {
    contents.update(JSON.stringify([field, name, bytes.length])).update(bytes)
  }
  const sending = createHash('sha256').update(number)
  return { sending: sending.digest('base64url'), contents: contents.digest('base64url') }
}
