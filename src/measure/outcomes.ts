/** What came of looking for something, beside what there was: numbers of units, or their weights where they were drawn. */
export interface Outcomes {
  /** Found, and rightly so. */
  readonly right: number
  /** Found where it is not. */
  readonly wrong: number
  /** There, and not found. */
  readonly missed: number
}
