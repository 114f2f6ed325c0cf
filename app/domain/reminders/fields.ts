import { z } from 'zod'
import { choice } from '~/core/fields'

export const reminderFields = z.object({ byMail: choice(['on', 'off']) })
