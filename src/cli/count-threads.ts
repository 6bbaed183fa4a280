import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type CountedFiles, countFiles, type CountJob, joinCounted } from './count-files.ts'
import { bytesUpTo } from './files.ts'

/** Starting a thread takes as long as counting some megabytes, and it compiles the codebook for itself. */
const worthThreads = 30 * 2 ** 20

/** How many threads pay for these files. */
export function usefulThreads(files: readonly string[]): number {
  return bytesUpTo(files, worthThreads) < worthThreads ? 1 : availableParallelism()
}

/** Counts on several threads at once, this one among them; each takes the next file when it has finished one. */
export async function countInThreads(
  job: CountJob,
  threads: number,
  step: () => void,
): Promise<CountedFiles> {
  const others = Array.from({ length: threads - 1 }, () => startThread(job))
  const own = await countFiles(job, step)
  return joinCounted([own, ...(await Promise.all(others))])
}

function startThread(job: CountJob): Promise<CountedFiles> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./count-worker.js', import.meta.url), { workerData: job })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
