import { useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { DateText } from '~/ui/time/DateText'
import type { Offer } from './offer'

/** Who asks, and for what. */
export function InvitationFacts({ offer }: { offer: Offer }) {
  const { auth, people } = useWords()
  const words = auth.invitation
  const capacity = offer.capacity === 'deputy' ? ` (${people.capacities.deputy.toLocaleLowerCase('nb')})` : ''
  return (
    <DefinitionRows
      rows={[
        { label: words.from, value: offer.from },
        { label: words.seat, value: people.roles[offer.role] + capacity },
        { label: words.organisation, value: offer.organisation },
        { label: words.until, value: offer.validTo && <DateText date={offer.validTo} /> },
        { label: words.forEmail, value: offer.email },
      ]}
    />
  )
}
