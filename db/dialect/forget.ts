/** Full-text indexes keep what was removed from them until they are merged. */
export const forgetInSqlite = ['search_words', 'search_parts'].map(
  (index) => `insert into ${index} (${index}) values ('optimize')`,
)

/** Tables that hold what people write. PostgreSQL keeps rows that were replaced until their table is written anew. */
export const forgetInPostgres = [
  'comments',
  'document_images',
  'document_snapshots',
  'document_updates',
  'document_versions',
  'documents',
  'search_entries',
  'threads',
].map((table) => `vacuum full ${table}`)
