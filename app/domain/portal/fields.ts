import { z } from 'zod'
import { optionalLine, paragraph } from '~/core/fields'

/** What somebody tells about the accessibility of the site. Name and address only when an answer is wanted. */
export const feedbackFields = z.object({
  message: paragraph(5000),
  address: optionalLine(254),
})
