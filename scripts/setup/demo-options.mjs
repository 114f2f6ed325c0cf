import { parseArgs } from 'node:util'

/**
 * What `npm run demo` was asked for.
 * npm keeps flags for itself when the `--` before them is forgotten, and hands them on as `npm_config_*`:
 * those are read too, so that `npm run demo --reset` does not silently keep the data.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ port: number, data: string, reset: boolean } | { complaint: string }}
 */
export function demoOptions(args, env) {
  const parsed = parse(args)
  if ('complaint' in parsed) return parsed
  const port = parsed.values.port ?? env.npm_config_port ?? '3000'
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    return { complaint: `--port is a number from 1 to 65535, not "${port}".` }
  }
  const data = parsed.values.data ?? env.npm_config_data ?? 'var/demo'
  if (data === '') return { complaint: '--data is the folder for the database.' }
  return { port: Number(port), data, reset: parsed.values.reset ?? env.npm_config_reset === 'true' }
}

/** How to call the command; printed with every complaint. */
export const demoUsage = [
  'npm run demo -- [--port N] [--data DIR] [--reset]',
  '  --port N    listen on 127.0.0.1:N (3000)',
  '  --data DIR  keep the database in DIR (var/demo)',
  '  --reset     delete the database first and load the demo data again',
].join('\n')

function parse(args) {
  try {
    return parseArgs({
      args,
      options: { port: { type: 'string' }, data: { type: 'string' }, reset: { type: 'boolean' } },
    })
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error
    return { complaint: error.message.split('. To specify')[0] }
  }
}
