import { createContext, useContext } from 'react'

/** The nonce of this response, for inline scripts; empty in the browser, which hides nonces. */
export const NonceContext = createContext('')

export function useNonce(): string {
  return useContext(NonceContext)
}
