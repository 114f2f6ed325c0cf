/** The kinds of organisation, in the order that lists show them. */
export const organisationKinds = [
  'ministry',
  'directorate',
  'subordinate_agency',
  'municipality',
  'competence_centre',
  'civil_society',
  'social_partner',
  'business',
  'independent_body',
] as const

/** Outside the public administration. */
export const externalKinds = ['civil_society', 'social_partner', 'business'] as const

export type OrganisationKind = (typeof organisationKinds)[number]
