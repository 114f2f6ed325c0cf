/** What can be wrong with a password that is long enough. */
export type PasswordProblem = 'common-password' | 'password-like-email'

/** What is done with passwords; handed in, so that the domain holds no cryptography. */
export interface Passwords {
  /** A PHC string to store. */
  hash(password: string): Promise<string>
  /** Whether the password is the one stored; as slow when nothing is stored. */
  matches(stored: string | null, password: string): Promise<boolean>
  /** Why a new password would be too easy to guess, or null. */
  problemWith(password: string, email: string): Promise<PasswordProblem | null>
}
