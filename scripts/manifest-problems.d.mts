/** Everything that is wrong with a manifest, each in a sentence; none when it is right. */
export function problemsOf(
  xml: string,
  code?: {
    /** Ids of the functions that functions.json has. */
    readonly functionIds?: readonly string[];
    /** Source of the ribbon's commands. */
    readonly commands?: string;
  },
): string[];
