import { Refusal } from '~/core/refusal'
import type { Passwords } from './passwords'

/** The hash of a password that somebody chooses. @throws Refusal `common-password` or `password-like-email`, at `password` */
export async function hashNewPassword(
  passwords: Passwords,
  password: string,
  email: string,
): Promise<string> {
  const problem = await passwords.problemWith(password, email)
  if (problem) throw new Refusal('invalid', problem, { field: 'password' })
  return passwords.hash(password)
}
