/** Looks like an identity number. Made up by Skatteetaten for tests: nobody's. */
export const lookalike = '10915596784'
