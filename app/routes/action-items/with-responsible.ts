import type { SeatedOrganisation } from '~/domain/workspaces/seated.server'

interface Responsible {
  organisation: { id: string; shortName: string; name: string }
  person: { id: string; name: string } | null
}

/**
 * The organisations to choose among, with those who have an action item now added where they have no seat any more: a form
 * that did not offer them would take it from them. `withoutSeat` says so of a name.
 */
export function withResponsible(
  seated: readonly SeatedOrganisation[],
  { organisation, person }: Responsible,
  withoutSeat: (name: string) => string,
): SeatedOrganisation[] {
  const { id, shortName, name } = organisation
  const isSeated = seated.some((one) => one.id === id)
  const all = isSeated ? seated : [...seated, { id, shortName, name: withoutSeat(name), people: [] }]
  if (!person) return [...all]
  return all.map((one) =>
    one.id !== id || one.people.some((other) => other.id === person.id)
      ? one
      : { ...one, people: [...one.people, { id: person.id, name: withoutSeat(person.name) }] },
  )
}
