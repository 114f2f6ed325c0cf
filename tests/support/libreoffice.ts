import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

type Format = 'docx' | 'odt'

/** A file of ours as LibreOffice writes it anew, having read it; as it is where that is not installed. */
export interface Anew {
  readonly name: string
  bytes(): Promise<Buffer>
}

interface Journey {
  readonly from: Format
  readonly to: Format
  readonly make: () => Promise<Uint8Array>
}

/** The program, where this machine has it. */
const office = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path))

/**
 * Gives what is called where tests are described, not in one: the program takes seconds to start, so that it writes all files of a
 * format at once when the first of them is asked for.
 */
export function libreOffice(): (from: Format, to: Format, make: () => Promise<Uint8Array>) => Anew {
  const journeys: Journey[] = []
  let written: Promise<ReadonlyMap<Journey, () => Buffer>> | undefined
  return (from, to, make) => {
    if (!office) {
      process.stdout.write(`LibreOffice is not installed: ${from} is read by Tvers alone.\n`)
      return { name: `a.${from}`, bytes: async () => Buffer.from(await make()) }
    }
    const journey = { from, to, make }
    journeys.push(journey)
    return {
      name: `a.${to}`,
      bytes: async () => {
        written ??= writeAll(office, journeys)
        const read = (await written).get(journey)
        if (!read) throw new Error('the file was named after LibreOffice had set out')
        return read()
      },
    }
  }
}

async function writeAll(
  program: string,
  journeys: readonly Journey[],
): Promise<ReadonlyMap<Journey, () => Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'tvers-office-'))
  try {
    const files = await Promise.all(
      journeys.map(async (journey, nth) => {
        const path = join(folder, `${nth}.${journey.from}`)
        writeFileSync(path, await journey.make())
        return { ...journey, journey, path, result: join(folder, journey.to, `${nth}.${journey.to}`) }
      }),
    )
    for (const format of new Set(files.map(({ to }) => to))) {
      const paths = files.filter(({ to }) => to === format).map(({ path }) => path)
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const wanted = ['--headless', '--convert-to', format, '--outdir', join(folder, format), ...paths]
      await promisify(execFile)(program, [profile, ...wanted], { timeout: 120_000 })
    }
    return new Map(
      files.map(({ journey, result }) => {
        // What it did not write fails the test that asks for it, and no other.
        const bytes = existsSync(result) ? readFileSync(result) : null
        return [journey, () => bytes ?? missing(journey)]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function missing({ from, to }: Journey): never {
  throw new Error(`LibreOffice did not write the ${from} as ${to}`)
}
