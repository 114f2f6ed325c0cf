import { z } from 'zod'
import { choice } from '~/core/fields'
import { ownPath } from '~/http/own-path'
import { publicMutate } from '~/http/mutate.server'
import { languages } from '~/i18n/languages'

/** Chooses the language of the interface, and goes back to where one was. */
export const action = publicMutate(
  { fields: z.object({ language: choice(languages), returnTo: z.string().default('/') }) },
  async ({ fields, context }) => {
    const secure = context.installation.secureCookies ? '; Secure' : ''
    const cookie = `tvers_language=${fields.language}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000${secure}`
    return { to: ownPath(fields.returnTo), cookies: [cookie] }
  },
)
