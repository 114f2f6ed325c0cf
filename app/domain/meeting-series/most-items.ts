/** As many standard items as a form has room for; apart from the fields, so that a page does not load what parses forms. */
export const mostItems = 12
