import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { choice } from '~/core/fields'
import { write } from '~/core/write'
import { chooseLanguage } from '~/domain/people/edit-account.server'
import { languageCookie } from '~/http/language-cookie.server'
import { ownPath } from '~/http/own-path'
import { publicMutate } from '~/http/mutate.server'
import { languages } from '~/i18n/languages'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { NotDonePage } from '~/ui/page/NotDonePage'

export const meta = titleFromLoader

export const loader = publicRead(async ({ language }) => ({
  titleParts: [dictionary(language).ui.notDone.heading],
}))

/** Chooses the language of the interface, also for mail to whoever is signed in, and goes back to where one was. */
export const action = publicMutate(
  { fields: z.object({ language: choice(languages), returnTo: z.string().default('/') }) },
  async ({ fields, context }) => {
    const { language, returnTo } = fields
    const viewer = (await context.admission())?.viewer
    if (viewer) await write(context.store, viewer.id, (tx) => chooseLanguage(tx, viewer, language))
    return {
      to: ownPath(returnTo),
      cookies: [languageCookie(language, context.installation.secureCookies)],
    }
  },
)

export default function Language() {
  return <NotDonePage refused={useRefusal(useActionData<typeof action>())} back="/" />
}
