/** What a file can hold that a document here does not; each has its words in `i18n/<language>/imports.ts`. */
export const lossKinds = [
  'macros',
  'external',
  'embedded',
  'scripts',
  'comments',
  'changes',
  'images',
  'pictures-elsewhere',
  'charts',
  'equations',
  'media',
  'forms',
  'running-lines',
  'contents',
  'page-breaks',
  'heading-numbers',
  'list-numbers',
  'links',
  'inner-links',
  'footnotes',
  'deep-headings',
  'code',
  'raised',
  'too-deep',
] as const
export type LossKind = (typeof lossKinds)[number]

/** How many of each could not be kept; a kind that nothing was lost of is not there. */
export type Losses = Partial<Record<LossKind, number>>

/** Counts one more, or `count` more, of what could not be kept. */
export function lose(losses: Losses, kind: LossKind, count = 1): void {
  if (count > 0) losses[kind] = (losses[kind] ?? 0) + count
}
