/** Measures of a printed page, in points. A4 with a line of about 75 characters. */
export const page = { width: 595.28, height: 841.89, left: 92, right: 92, top: 80, bottom: 84 } as const
export const textWidth = page.width - page.left - page.right

export const body = { size: 10.5, leading: 15.5, after: 8 } as const
export const small = { size: 8.5, leading: 12 } as const
export const headings: Record<number, { size: number; leading: number; before: number; after: number }> = {
  0: { size: 22, leading: 28, before: 0, after: 6 },
  1: { size: 15, leading: 20, before: 18, after: 6 },
  2: { size: 12.5, leading: 17, before: 14, after: 4 },
  3: { size: 11, leading: 16, before: 10, after: 3 },
  4: { size: 10.5, leading: 15.5, before: 8, after: 2 },
}
export const indent = 20

/** Dark enough on white for small print (WCAG 1.4.3). */
export const ink = {
  text: '#1b1f1d',
  quiet: '#55605b',
  rule: '#b9c2bd',
  accent: '#1d5c48',
  link: '#17503e',
} as const
