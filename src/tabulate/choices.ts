/** What can be chosen of a table. Apart from the code that acts on it, so that help need not load that. */

/** What can be counted, in the order in which tables show it. */
export const counts = ['interviews', 'turns', 'hits', 'words'] as const
export type Count = (typeof counts)[number]

export const percentages = ['base', 'row', 'column'] as const
/** What a percentage is of: what could have been coded, or the row's or column's own total. */
export type Percentage = (typeof percentages)[number]

export const sources = ['all', 'keyword', 'manual'] as const
/** Whose codings count. */
export type CodingSource = (typeof sources)[number]

export const flaggings = ['include', 'exclude', 'only'] as const
/** What happens to keyword hits with a flag: a negation near, or nothing but an echo of the question. */
export type Flagging = (typeof flaggings)[number]

export const statistics = ['g2', 'chi2'] as const
/** By which words are told to stand out: log-likelihood G², or Pearson's chi-squared. */
export type Statistic = (typeof statistics)[number]
