import type { invitationOffer } from '~/domain/workspaces/invitation-queries.server'

/** What an invitation offers, as its page knows it. */
export type Offer = NonNullable<Awaited<ReturnType<typeof invitationOffer>>>
