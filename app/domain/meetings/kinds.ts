/** Apart from the fields, so that a page that lists them does not load what parses forms. */
export const itemKinds = ['information', 'discussion', 'decision', 'any_other_business'] as const
/** Whom an item is for: everyone who reads the agenda, or those who work in the group alone. */
export const itemAudiences = ['agenda', 'internal'] as const
export type ItemAudience = (typeof itemAudiences)[number]
/** What a shared screen shows of an internal item. */
export const screenShows = ['number', 'whole'] as const
export const attendanceKinds = ['present', 'deputy', 'apologies', 'observer', 'secretariat'] as const
