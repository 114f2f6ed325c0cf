import { parseArgs } from 'node:util'

/**
 * What `npm run demo` was asked for.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{ port: number, data: string, reset: boolean } | { complaint: string }}
 */
export function demoOptions(args, env) {
  const parsed = parse(args)
  if ('complaint' in parsed) return parsed
  const [asked, unexpected] = withFlagsThatNpmKept(parsed, env)
  if (unexpected !== undefined) return { complaint: `Unexpected argument "${unexpected}".` }
  const { port = '3000', data = 'var/demo', reset = false } = asked
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    return { complaint: `--port is a number from 1 to 65535, not "${port}".` }
  }
  if (data === '') return { complaint: '--data is the folder for the database.' }
  return { port: Number(port), data, reset }
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
      allowPositionals: true,
      options: { port: { type: 'string' }, data: { type: 'string' }, reset: { type: 'boolean' } },
    })
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error
    return { complaint: error.message.split('. To specify')[0] }
  }
}

/**
 * Without `--` before them npm takes flags for its own: `npm run demo --reset --port 3001` arrives as
 * `npm_config_reset=true`, `npm_config_port=true` and the bare word `3001`. Ignoring that would silently keep
 * the data, so the flags are put together again. Returns them, and the first word that belongs to none.
 */
function withFlagsThatNpmKept({ values, positionals }, env) {
  const asked = { ...values }
  const words = [...positionals]
  if (env.npm_config_reset === 'true') asked.reset = true
  for (const name of ['port', 'data']) {
    const kept = env[`npm_config_${name}`]
    if (kept === undefined || asked[name] !== undefined) continue
    asked[name] = kept === 'true' ? takeWord(words, name === 'port') : kept
  }
  return [asked, words[0]]
}

/** Takes the first word that is a number, or that is none, out of the list. */
function takeWord(words, isNumber) {
  const at = words.findIndex((word) => /^\d+$/.test(word) === isNumber)
  return at === -1 ? '' : words.splice(at, 1)[0]
}
