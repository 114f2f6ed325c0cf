import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { write } from '~/core/write'
import { hashNewPassword } from '~/domain/people/choose-password.server'
import { acceptanceFields } from '~/domain/people/fields'
import { acceptInvitation } from '~/domain/workspaces/accept-invitation.server'
import { invitationOffer } from '~/domain/workspaces/invitation-queries.server'
import { joinByInvitation } from '~/domain/workspaces/join-by-invitation.server'
import { languageCookie } from '~/http/language-cookie.server'
import { publicMutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { readerOf } from '~/http/scope.server'
import { useAnswer } from '~/http/use-answer'
import { visitorOf } from '~/http/visitor.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Gone } from './Gone'
import { InvitationAnswer } from './InvitationAnswer'
import { InvitationFacts } from './InvitationFacts'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { params, context, language } = reading
  await context.door.throttle.secretLink(context.address)
  const offer = await invitationOffer(reading, params.token ?? '', language)
  const words = dictionary(language).auth
  const titleParts = [offer ? words.invitation.title(offer.workspace) : words.gone.title]
  const signedIn = (await context.admission())?.viewer.email ?? null
  const here = `/invitation/${params.token ?? ''}`
  return data({ titleParts, offer, signedIn, here }, { status: offer ? 200 : 404 })
})

export const action = publicMutate(
  { fields: acceptanceFields },
  async ({ fields, params, request, context }) => {
    const secret = params.token ?? ''
    await context.door.throttle.secretLink(context.address)
    if (fields.as === 'known') {
      const viewer = (await context.admission())?.viewer
      if (!viewer) throw new Refusal('signed-out')
      const { slug } = await write(context.store, viewer.id, (tx) => acceptInvitation(tx, viewer, secret))
      return { to: `/workspaces/${slug}`, flash: 'joined-workspace' }
    }
    const offer = await invitationOffer(readerOf(context), secret, context.language)
    if (!offer) throw new Refusal('conflict', 'link-gone')
    const { email } = offer
    const { name, language, password } = fields
    const passwordHash = await hashNewPassword(context.passwords, password, email)
    const newcomer = { email, name, language, passwordHash }
    const { userId, slug } = await joinByInvitation(context.store, secret, newcomer)
    return {
      to: `/workspaces/${slug}`,
      flash: 'joined-workspace',
      cookies: [
        await context.door.enter(userId, visitorOf(request, context)),
        languageCookie(language, context.installation.secureCookies),
      ],
    }
  },
)

export default function Invitation() {
  const { offer, signedIn, here } = useLoaderData<typeof loader>()
  const { auth } = useWords()
  const answer = useAnswer(useActionData(), auth.fields)
  if (!offer) {
    return (
      <Gone why={auth.gone.invitation}>
        <p>
          {auth.gone.invitationUsed} <Link to="/sign-in">{auth.signIn.title}</Link>
        </p>
      </Gone>
    )
  }
  return (
    <div className="tv-stack">
      <PageHeading title={auth.invitation.title(offer.workspace)} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <InvitationFacts offer={offer} />
      <InvitationAnswer offer={offer} signedIn={signedIn} here={here} answer={answer} />
    </div>
  )
}
