/** How paragraphs that have a number in the margin are called in our Word files, to be known again when they are read. */
export const numberedStyleId = 'TversNumbered'
export const numberedQuoteStyleId = 'TversNumberedQuote'
