import { threadAt } from '~/domain/comments/at.server'
import { verbFields } from '~/domain/comments/fields'
import { resolveThread } from '~/domain/comments/resolve.server'
import { mutate } from '~/http/mutate.server'
import { afterwards } from './afterwards.server'

/** Puts a thread aside as dealt with. */
export const action = mutate(
  { access: 'thread.resolve', fields: verbFields },
  async ({ tx, viewer, fields, params }) => {
    const { thread, href } = await threadAt(tx, viewer, params, 'thread.resolve')
    await resolveThread(tx, viewer, thread)
    return afterwards(fields.inPlace, href, 'saved')
  },
)
