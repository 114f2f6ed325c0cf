import type { fileRemarks, fileTypes } from '#db/schema'

export type FileType = (typeof fileTypes)[number]
export type FileRemark = (typeof fileRemarks)[number]

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** What a workspace keeps: how each is called outside, and the endings that its name may have. */
export const typesOfFiles: Readonly<Record<FileType, { mime: string; endings: readonly string[] }>> = {
  pdf: { mime: 'application/pdf', endings: ['pdf'] },
  docx: { mime: `${office}.wordprocessingml.document`, endings: ['docx'] },
  xlsx: { mime: `${office}.spreadsheetml.sheet`, endings: ['xlsx'] },
  pptx: { mime: `${office}.presentationml.presentation`, endings: ['pptx'] },
  odt: { mime: `${openDocument}.text`, endings: ['odt'] },
  ods: { mime: `${openDocument}.spreadsheet`, endings: ['ods'] },
  odp: { mime: `${openDocument}.presentation`, endings: ['odp'] },
  png: { mime: 'image/png', endings: ['png'] },
  jpeg: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  gif: { mime: 'image/gif', endings: ['gif'] },
  webp: { mime: 'image/webp', endings: ['webp'] },
  text: { mime: 'text/plain; charset=utf-8', endings: ['txt', 'md', 'csv'] },
}

/** Whether files of a type are pictures, of which a small one can be shown. */
export function isPicture(type: FileType): boolean {
  return typesOfFiles[type].mime.startsWith('image/')
}

/** For the person's file chooser: a hint, since what a file is, is told by its content. */
export const acceptedEndings = Object.values(typesOfFiles)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',')
