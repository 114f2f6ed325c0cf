/** How long a new password may be, in characters. */
export const passwordLength = { min: 12, max: 200 } as const
