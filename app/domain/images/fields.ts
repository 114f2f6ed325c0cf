import { z } from 'zod'

/** The most that a form with a picture may weigh: five million bytes as letters, and a little around them. */
export const largestImageForm = 7_000_000

/** A picture as a form sends it, in base64. */
export const imageFields = z.object({
  image: z
    .string({ error: 'required' })
    .min(1, 'required')
    .transform((letters) => Buffer.from(letters, 'base64')),
})
