import { markReadFields } from '~/domain/notices/fields'
import { markNoticesRead } from '~/domain/notices/mark-read.server'
import { mutate } from '~/http/mutate.server'

/** Marks what My page showed as read. */
export const action = mutate(
  { access: 'signed-in', fields: markReadFields },
  async ({ tx, viewer, fields }) => {
    await markNoticesRead(tx, viewer, fields.shownAt)
    return { to: '/my-page', flash: 'notices-read' }
  },
)
