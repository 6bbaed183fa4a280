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
    ...(process.stdin.isTTY && process.stderr.isTTY && { ask }),
  }
}

/** The question goes to stderr: what is on stdout may go into a file. */
async function ask(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  return new Promise((resolve) => {
    lines.once('close', () => {
      resolve(undefined)
    })
    lines.question(question, (answer) => {
      resolve(answer)
      lines.close()
    })
  })
}

async function readStdin(): Promise<Uint8Array> {
  const { buffer } = await import('node:stream/consumers')
  return buffer(process.stdin)
}
