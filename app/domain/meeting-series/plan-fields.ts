import { z } from 'zod'

/** The days of a series that are to be planned: claims, to be proved by its rule. */
export const planFields = z.object({
  date: z.array(z.iso.date('choice')).max(24, 'choice').default([]),
})
