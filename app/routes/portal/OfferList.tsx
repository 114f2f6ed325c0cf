import type { PortalOrganisation } from '~/domain/portal/actors.server'
import { useWords } from '~/i18n/use-words'

/** Where to turn: who, what one gets there, and the way to them. */
export function OfferList({ organisations }: { organisations: readonly PortalOrganisation[] }) {
  const { portal } = useWords()
  return (
    <ul className="tv-link-list">
      {organisations.map((organisation) => (
        <li key={organisation.slug}>
          {organisation.website ? (
            <a
              href={organisation.website}
              rel="noreferrer"
              aria-label={portal.actors.website(organisation.name)}
            >
              {organisation.name}
            </a>
          ) : (
            <strong>{organisation.name}</strong>
          )}
          <p>{organisation.offers}</p>
        </li>
      ))}
    </ul>
  )
}
