import { sql } from 'drizzle-orm'
import { id, index, int, json, table, text, time, uniqueIndex } from '../dialect/columns'
import { users } from './people'
import { workspaces } from './workspaces'

export const fileTypes = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'png',
  'jpeg',
  'gif',
  'webp',
  'text',
] as const

/** What was seen when a file was looked through; an identity number is told to those who may remove it alone. */
export const fileRemarks = ['external', 'unread', 'identity-number'] as const

/** A file that a workspace keeps, as it was made elsewhere. Its bytes lie in the folder of files, by version. */
export const files = table(
  'files',
  {
    id: id().primaryKey(),
    workspaceId: id()
      .notNull()
      .references(() => workspaces.id),
    /** That of its newest version. */
    name: text().notNull(),
    audience: text({ enum: ['group', 'everyone'] }).notNull(),
    createdBy: id(),
    createdAt: time().notNull(),
  },
  (file) => [index('files_workspace').on(file.workspaceId, file.name)],
)

/** A file as it was uploaded once; a row never changes. Its id is the name of its bytes in the folder. */
export const fileVersions = table(
  'file_versions',
  {
    id: id().primaryKey(),
    fileId: id()
      .notNull()
      .references(() => files.id),
    /** 1, 2, 3 ... of the file. */
    number: int().notNull(),
    name: text().notNull(),
    type: text({ enum: fileTypes }).notNull(),
    /** In bytes. */
    size: int().notNull(),
    /** SHA-256 of the bytes, hex. */
    sha256: text().notNull(),
    remarks: json().$type<Array<(typeof fileRemarks)[number]>>().notNull(),
    uploadedBy: id(),
    uploadedAt: time().notNull(),
  },
  (version) => [uniqueIndex('file_versions_number').on(version.fileId, version.number)],
)

/**
 * That what looks like an identity number in a version is another number: who says so, when and why. What was taken back
 * stays, beside what is said anew: one row of a version stands.
 */
export const fileOtherNumbers = table(
  'file_other_numbers',
  {
    id: id().primaryKey(),
    versionId: id()
      .notNull()
      .references(() => fileVersions.id),
    reason: text().notNull(),
    markedBy: id()
      .notNull()
      .references(() => users.id),
    markedAt: time().notNull(),
    /** That it was taken back: who, when and why. The number looks like an identity number again. */
    withdrawnBy: id().references(() => users.id),
    withdrawnAt: time(),
    withdrawnReason: text(),
  },
  (marked) => [
    uniqueIndex('file_other_numbers_standing')
      .on(marked.versionId)
      .where(sql`"withdrawnAt" is null`),
  ],
)

/** That a file was removed: the bytes of all its versions are gone, what is known of it remains. */
export const fileRemovals = table('file_removals', {
  fileId: id()
    .primaryKey()
    .references(() => files.id),
  reason: text().notNull(),
  removedBy: id(),
  removedAt: time().notNull(),
})

export const scanResults = ['clean', 'infected', 'failed'] as const

/** What the scanner found in a version. One without a row has not been looked through. */
export const fileScans = table('file_scans', {
  versionId: id()
    .primaryKey()
    .references(() => fileVersions.id),
  result: text({ enum: scanResults }).notNull(),
  /** The scanner's name for what it found, or what it said when it could not look; empty for what is clean. */
  signature: text().notNull(),
  scannedAt: time().notNull(),
})

/** How much a workspace keeps; without a row, what is usual. */
export const fileLimits = table('file_limits', {
  workspaceId: id()
    .primaryKey()
    .references(() => workspaces.id),
  /** Of one file, in megabytes. */
  largestFile: int().notNull(),
  /** Of all files with their versions, in megabytes. */
  allFiles: int().notNull(),
  setBy: id(),
  setAt: time().notNull(),
  version: int().notNull().default(1),
})
