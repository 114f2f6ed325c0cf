/** The database that `--database URL` names, else the environment's. The dialect is chosen when the schema is first imported. */
export function databaseOption(argv: readonly string[], environment: string | undefined): string | undefined {
  const place = argv.indexOf('--database')
  return place === -1 ? environment : argv[place + 1]
}
