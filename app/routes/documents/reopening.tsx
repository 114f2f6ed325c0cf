import { threadAt } from '~/domain/comments/at.server'
import { verbFields } from '~/domain/comments/fields'
import { reopenThread } from '~/domain/comments/resolve.server'
import { mutate } from '~/http/mutate.server'
import { afterwards } from './afterwards.server'

/** Takes a resolved thread up again. */
export const action = mutate(
  { access: 'thread.resolve', fields: verbFields },
  async ({ tx, viewer, fields, params }) => {
    const { thread, href } = await threadAt(tx, viewer, params, 'thread.resolve')
    await reopenThread(tx, viewer, thread)
    return afterwards(fields.inPlace, href, 'saved')
  },
)
