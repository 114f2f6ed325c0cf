/** The levels of headings inside a document, below the title. */
export const headingLevels = [1, 2, 3, 4] as const
