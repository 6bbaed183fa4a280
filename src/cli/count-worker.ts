import { parentPort, workerData } from 'node:worker_threads'
import { countFiles, type CountJob } from './count-files.ts'

/** A thread that counts its share of the files; its job comes with it, and what it counted goes back. */
export async function runWorker(job: CountJob): Promise<void> {
  parentPort?.postMessage(await countFiles(job, () => undefined))
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- only count-threads.ts starts this file, with a CountJob
if (parentPort !== null) await runWorker(workerData)
