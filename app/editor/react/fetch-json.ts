/** What an address answers, for lists that the editor offers; null when it does not. */
export async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null)
  if (!answer?.ok || answer.redirected) return null
  return answer.json().catch(() => null)
}
