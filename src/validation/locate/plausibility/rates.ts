/**
 * How often people slip in which way, as far as it matters for ranking: shares, not counts. All
 * that the ranking believes stands here and nowhere else.
 */
export const rates = {
  /** One more slip in the same report, beside those there are. */
  another: 0.1,

  /** Of the slips at one figure: those at a figure that is not 0. Zeros are many, and rarely touched. */
  atFilled: 0.85,

  /** A figure other than 0 becomes… */
  filled: {
    /** …another by one digit: any digit, one beside it in the row of digits, one beside it on the pad. */
    replaced: 0.3,
    /** …another by two digits exchanged. */
    swapped: 0.18,
    /** …longer by a digit. */
    inserted: 0.13,
    /** …shorter by a digit. */
    dropped: 0.1,
    /** …0: left out. */
    omitted: 0.2,
    /** …a copy of the figure beside it: above, below, left, right. */
    copied: 0.05,
    /** …a copy of the total it is a part of. */
    total: 0.03,
    /** …anything else. */
    other: 0.01,
  },

  /** A figure that should be 0 becomes… */
  zero: {
    oneDigit: 0.75,
    twoDigits: 0.1,
    copied: 0.1,
    total: 0.04,
    other: 0.01,
  },

  /** Of a replaced digit: any; a neighbour in the row of digits; a neighbour on the number pad. */
  key: { any: 0.6, row: 0.2, pad: 0.2 },

  /** Of an inserted digit: one that is beside it already. */
  doubled: 0.5,

  /** Against one slip at one figure: slips that move several. */
  several: {
    /** Two figures exchanged, or one moved to where a 0 belongs; the next place. */
    exchanged: 0.25,
    /** One moved over another, which is lost. */
    overwritten: 0.03,
    /** Each place further than the next. */
    further: 0.1,
    /** Part of a column a row too low or high; part of a row a column off. */
    shifted: 0.1,
    /** A line repeats the one beside it. */
    copied: 0.02,
    /** Two rows in each other's place. */
    rows: 0.05,
  },
} as const;
