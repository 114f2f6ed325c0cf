import { z } from 'zod'

const minutes = (usual: number) => z.coerce.number().int().min(1).max(10_080).default(usual)

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** How the outside reaches it; forms and sockets from elsewhere are refused. */
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.string().regex(/^(sqlite|postgres|postgresql):/),
  /** Where the bytes of files lie; beside an SQLite database unless it says otherwise. */
  FILES_DIR: z.string().optional(),
  /** ClamAV's daemon: files are handed out when it has cleared them. Without it nothing looks through them. */
  CLAMD_URL: z
    .string()
    .regex(/^(unix:\/\/\/.+|tcp:\/\/[^/:]+(:\d+)?)$/)
    .optional(),
  /** Proxies in front whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Tvers <no-reply@tvers.example>'),
  /** Reads feedback on accessibility and reports of weaknesses; shown in security.txt. */
  CONTACT_EMAIL: z.email().default('contact@tvers.example'),
  ACCESSIBILITY_STATEMENT_URL: z.url({ protocol: /^https$/ }).optional(),
  SESSION_IDLE_MINUTES: minutes(30),
  SESSION_ABSOLUTE_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Loads fictional people and shows the outbox. Never for real work. */
  TVERS_DEMO: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
})

export type Env = z.infer<typeof schema>

/**
 * Reads the environment once, at the start.
 * @throws with the names of all variables that are missing or wrong, and never with their values
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (parsed.success) return parsed.data
  const wrong = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
  throw new Error(
    `These environment variables are missing or wrong: ${wrong.join(', ')}. See docs/operating.md.`,
  )
}
