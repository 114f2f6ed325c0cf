/** The files that a document can be taken out as, by their ending. */
export const exportFormats = ['docx', 'odt', 'pdf', 'md', 'html'] as const
export type ExportFormat = (typeof exportFormats)[number]
