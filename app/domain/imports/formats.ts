/** The kinds of file that a document can be made from. */
export type ImportFormat = 'docx' | 'odt' | 'markdown' | 'html'
