/** The address of an agreement's page in its group. */
export function agreementHref(agreement: { id: string; slug: string }): string {
  return `/workspaces/${agreement.slug}/agreements/${agreement.id}`
}

/** Where people of a party read and sign it, also those without a seat in the group. */
export function partyHref(agreement: { id: string }): string {
  return `/agreements/${agreement.id}`
}
