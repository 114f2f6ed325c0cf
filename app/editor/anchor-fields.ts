import { z } from 'zod'
import { longestQuote, type Anchor } from './anchors'

const longestPosition = 200

/** An anchor as a form sends it. Apart from the anchors themselves, so that the editor needs no zod to make one. */
export const anchorFields: z.ZodType<Anchor> = z.object({
  from: z.string().min(1).max(longestPosition),
  to: z.string().min(1).max(longestPosition),
  quote: z.string().min(1).max(longestQuote),
})
