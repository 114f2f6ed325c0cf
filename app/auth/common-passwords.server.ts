let known: Promise<ReadonlySet<string>> | undefined

/**
 * Whether a password is, in any case of its letters, one of the ordinary ones, or one of those with digits and signs
 * put behind it. The list is loaded the first time that somebody chooses a password.
 */
export async function isCommonPassword(password: string): Promise<boolean> {
  known ??= loadList()
  const list = await known
  const lower = password.toLowerCase()
  return [lower, lower.replace(/[\d\W_]+$/, '')].some((form) => list.has(form))
}

async function loadList(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].map((word) => word.toLowerCase()))
}
