import { nb } from '~/i18n/nb'

/** What is said of threads where they are drawn over a text. */
export const threadWords = {
  inserted: 'Nytt',
  takenOut: nb.suggestions.takenOut,
  format: {
    suggested: nb.suggestions.format.suggested,
    said: () => nb.suggestions.format.bold.on,
    images: '/images',
  },
}
