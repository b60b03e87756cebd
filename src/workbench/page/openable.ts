/** Workbooks that are opened, and saved, as they are. */
const own = ['xlsx', 'xlsm'];

/** Workbooks of which what stands in their cells is taken; a test holds them against the readers. */
const others = ['xls', 'et', 'ods', 'fods', 'csv'];

/** Endings of the files that can be opened, without the dot. */
export const openable: readonly string[] = [...own, ...others];
