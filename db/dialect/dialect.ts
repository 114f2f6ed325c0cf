export type Dialect = 'sqlite' | 'postgres'

/** Which of the two databases `DATABASE_URL` names. Anything that is not PostgreSQL (or PGlite, in tests) is a SQLite file. */
export function dialectOf(url: string): Dialect {
  return /^(postgres(ql)?|pglite):/.test(url) ? 'postgres' : 'sqlite'
}

/** The dialect that this process speaks: tables are built for one of them when the schema is first imported. */
export const dialect: Dialect = dialectOf(process.env.DATABASE_URL ?? '')
