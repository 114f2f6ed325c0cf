import { sql, type AnyColumn, type SQL } from 'drizzle-orm'
import { searchEntries } from '../schema/search'
import { dialect } from './dialect'
import { fold } from './fold'

/** One word of a query, in lower case, letters and digits only, with its stem. */
export interface SearchTerm {
  word: string
  stem: string
}

/** A query that has been taken apart. All terms must be found, or the reference exactly. */
export interface SearchTerms {
  terms: readonly SearchTerm[]
  /** `12/26` or `2026/12-3`; null when the query holds none. */
  reference: string | null
}

/** A stem shorter than this says too little to begin a word: "off" of "offer" would find "offentlig". */
const shortestPrefixStem = 4

/** The trigram index knows nothing shorter. */
const shortestPart = 3

/**
 * The rows of `search_entries` that a query finds, as a subquery with the columns `entry`, `tier` (0: the exact reference,
 * 1: whole words and beginnings, 2: inside words) and `rank` (smaller is better). It knows nothing of who may read them:
 * the query around it must hold that condition.
 */
export function searchHits(query: SearchTerms): SQL {
  const parts = query.terms.map(({ word }) => word).filter((word) => word.length >= shortestPart)
  const found = [
    ...(query.terms.length ? [onPostgres ? wordsInPostgres(query.terms) : wordsInSqlite(query.terms)] : []),
    ...(parts.length ? [onPostgres ? partsInPostgres(parts) : partsInSqlite(parts)] : []),
    ...(query.reference
      ? [
          sql`select entry, 0 as tier, 0.0 as rank from ${searchEntries} where ${searchEntries.reference} = ${query.reference}`,
        ]
      : []),
  ]
  if (!found.length) return sql`select entry, 0 as tier, 0.0 as rank from ${searchEntries} where 1 = 0`
  const all = sql.join(found, sql` union all `)
  // Materialised: SQLite would else move the rank into the grouping, where its index cannot work it out.
  return sql`with found as materialized (${all}) select entry, min(tier) as tier, min(rank) as rank from found group by entry`
}

const onPostgres = dialect === 'postgres'

/** That a column holds these words as they stand, whatever their case in any alphabet; nothing in them is a wildcard. */
export function containing(column: AnyColumn, words: string): SQL {
  const pattern = `%${fold(words).replace(/[\\%_]/g, '\\$&')}%`
  const folded = onPostgres ? sql`lower(normalize(${column}))` : sql`fold(${column})`
  return sql`${folded} like ${pattern} escape '\\'`
}

function wordsInSqlite(terms: readonly SearchTerm[]): SQL {
  const match = terms.map(({ word, stem }) => `("${word}"* OR {stems} : "${stem}"${asPrefix(stem, '*')})`)
  return sql`select rowid as entry, 1 as tier, bm25(search_words, 8.0, 1.0, 2.0) as rank from search_words where search_words match ${match.join(' AND ')}`
}

function partsInSqlite(parts: readonly string[]): SQL {
  const match = parts.map((word) => `"${word}"`).join(' AND ')
  return sql`select rowid as entry, 2 as tier, bm25(search_parts, 8.0, 1.0) as rank from search_parts where search_parts match ${match}`
}

function wordsInPostgres(terms: readonly SearchTerm[]): SQL {
  const match = terms.map(({ word, stem }) => `('${word}':* | '${stem}'${asPrefix(stem, ':*')})`).join(' & ')
  return sql`select entry, 1 as tier, -ts_rank(setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body || ' ' || stems), 'D'), to_tsquery('simple', ${match})) as rank from ${searchEntries} where to_tsvector('simple', title || ' ' || body || ' ' || stems) @@ to_tsquery('simple', ${match})`
}

/** Words hold letters and digits only, so that nothing in them is a wildcard. */
function partsInPostgres(parts: readonly string[]): SQL {
  const inTitleOrBody = parts.map((word) => sql`(title || ' ' || body) ilike ${`%${word}%`}`)
  return sql`select entry, 2 as tier, 0.0 as rank from ${searchEntries} where ${sql.join(inTitleOrBody, sql` and `)}`
}

function asPrefix(stem: string, mark: string): string {
  return stem.length >= shortestPrefixStem ? mark : ''
}
