import type { SeedOrganisation } from '../shapes'
import { agencies } from './agencies'
import { competenceCentres } from './competence-centres'
import { ministries } from './ministries'
import { society } from './society'

/** Every organisation, those above before those under them. */
export const organisations: readonly SeedOrganisation[] = [
  ...ministries,
  ...agencies,
  ...competenceCentres,
  ...society,
]
