/** Apart from the fields, so that a page that lists them does not load what parses forms. */
export const itemKinds = ['information', 'discussion', 'decision', 'any_other_business'] as const
export const attendanceKinds = ['present', 'deputy', 'apologies', 'observer', 'secretariat'] as const
