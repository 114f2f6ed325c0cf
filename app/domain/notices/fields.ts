import { z } from 'zod'

/** The instant of the page that the notices stood on. */
export const markReadFields = z.object({
  shownAt: z.iso.datetime({ error: 'required' }).transform((instant) => new Date(instant)),
})
