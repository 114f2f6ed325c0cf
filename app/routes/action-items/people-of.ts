import type { SeatedOrganisation } from '~/domain/workspaces/seated.server'

/** Whom something can be given to, as options. Someone who sits for two organisations stands there once: the value is the person. */
export function peopleOf(
  organisations: readonly SeatedOrganisation[],
  personOf: (person: string, organisation: string) => string,
): Array<{ value: string; label: string }> {
  const options = organisations.flatMap(({ shortName, people }) =>
    people.map(({ id, name }) => ({
      value: id,
      label: organisations.length > 1 ? personOf(name, shortName) : name,
    })),
  )
  return [...new Map(options.map((option) => [option.value, option])).values()]
}
