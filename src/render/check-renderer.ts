import type { CheckResult } from '../model/check-result.ts'

/** What turns findings into the text of a format. */
export type CheckRenderer = (result: CheckResult) => string
