import { z } from 'zod'
import { noticeLevels } from '#db/schema'
import { choice } from '~/core/fields'
import type { NoticeLevel } from './mailing'

/** The instant of the page that the notices stood on. */
export const markReadFields = z.object({
  shownAt: z.iso.datetime({ error: 'required' }).transform((instant) => new Date(instant)),
})

const level = choice(noticeLevels)

/** A level for each place, as `level.<place>`; anything else that a form holds is left out. */
export const noticeSettingsFields = z.record(z.string(), z.unknown()).transform((values, context) => {
  const wanted = new Map<string, NoticeLevel>()
  for (const [name, value] of Object.entries(values)) {
    if (!name.startsWith('level.')) continue
    const read = level.safeParse(value)
    if (read.success) wanted.set(name.slice('level.'.length), read.data)
    else context.addIssue({ code: 'custom', path: [name], message: 'choice' })
  }
  return wanted
})
