import process from 'node:process'
import type { Io } from './session.ts'

/** The real streams and folder. A reader that goes away early (`rodedraad … | head`) is no error. */
export function processIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: () => process.cwd(),
    readStdin,
    // Only to look at it makes a socket of it, which a short command need not wait for.
    get keyboard() {
      return process.stdin
    },
  }
}

async function readStdin(): Promise<Uint8Array> {
  const { buffer } = await import('node:stream/consumers')
  return buffer(process.stdin)
}
