import type { Words } from '../words'

export const files = {
  title: 'Files',
  purpose: 'Files that were made elsewhere. What the group writes together are documents.',
  upload: 'Upload a file',
  empty: 'The files that the group needs come here: presentations, spreadsheets and PDFs.',
  name: 'Name',
  type: 'Type',
  size: 'Size',
  uploaded: 'Uploaded',
  by: 'By',
  audience: 'Who may read it',
  audiences: { group: 'Members and observers', everyone: 'Everyone in the workspace' },
  versions: 'Versions',
  version: (number: number) => `Version ${number}`,
  fingerprint: 'Fingerprint (SHA-256)',
  download: 'Download',
  downloadVersion: (number: number) => `Download version ${number}`,
  types: {
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    pptx: 'PowerPoint',
    odt: 'OpenDocument text',
    ods: 'OpenDocument spreadsheet',
    odp: 'OpenDocument presentation',
    png: 'Picture (PNG)',
    jpeg: 'Picture (JPEG)',
    gif: 'Picture (GIF)',
    webp: 'Picture (WebP)',
    text: 'Text',
  },
  remarks: {
    external: 'The file refers to something outside itself. The program that opens it may fetch it.',
  },
  new: {
    title: 'Upload a file',
    purpose: 'The file stays as it is. If the group is to write in it, make a document from it instead.',
    file: 'File',
    hint: (most: string) =>
      `PDF, Word, Excel, PowerPoint, OpenDocument, picture or text, up to ${most}. Nothing classified or about individuals.`,
    submit: 'Upload',
  },
  newVersion: {
    title: 'Upload a new version',
    purpose: 'The new version is the one that counts. The earlier ones remain.',
  },
  removal: {
    title: 'Remove the file',
    purpose:
      'The content of all versions is deleted and cannot be brought back. The name and the reason remain.',
    reason: 'Reason',
    submit: 'Remove the file',
  },
  removed: (name: string, reason: string) => `The file was removed by ${name}: ${reason}`,
} satisfies Words['files']
