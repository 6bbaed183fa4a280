import { expect, test } from 'vitest'
import { failEveryStep } from '../torture/faults.ts'
import { finishingWork, fullFile, inMemory, savingWork, togetherWork } from '../torture/works.ts'

test.each([
  savingWork(inMemory, undefined),
  savingWork(inMemory, fullFile),
  finishingWork(inMemory, true),
  finishingWork(inMemory, false),
  togetherWork(inMemory),
])('$name: whatever step fails, or is the last, nothing is lost and nothing is left', (work) => {
  const { runs, losses } = failEveryStep(work)
  expect(runs).toBeGreaterThan(90)
  expect(losses).toEqual([])
})
