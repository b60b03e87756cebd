/**
 * How an Excel behaves where not all do alike: by its age, and by what its user has set. The host
 * imitates one of them at a time.
 */
export interface Mode {
  /** Requirement sets that it has; of the members of later ones it knows nothing. */
  readonly requirements: Readonly<Record<string, number>>;
  /** What a custom function is handed for a blank cell. */
  readonly blank: '' | 0;
  /** What one error in a block of results makes an error: its own cell, or all of the block. */
  readonly errorSpoils: 'cell' | 'block';
  readonly calculation: Calculating;
  /** 保护工作簿—结构: no sheet can be put in or taken out. */
  readonly structureProtected: boolean;
  /** A cell is being edited: whatever is asked waits until it is not. */
  readonly editing: boolean;
  /**
   * `error`: sheets are put in, and the call is answered with an error all the same; `part`: so, and
   * the last of them is not there.
   */
  readonly insertAnswers: 'ids' | 'error' | 'part';
  /** Whether settings that are added are there afterwards. */
  readonly settingsStick: boolean;
}

/** `Pending`: something was edited since formulas were calculated last. */
interface Calculating {
  readonly mode: 'Automatic' | 'Manual';
  readonly state: 'Done' | 'Pending';
}

/** Microsoft 365, with nothing in the way. */
export const microsoft365: Mode = {
  requirements: {
    ExcelApi: 1.17,
    CustomFunctionsRuntime: 1.3,
    CustomFunctions: 1.9,
    AddinCommands: 1.3,
    RibbonApi: 1.1,
    DialogApi: 1.2,
    Settings: 1.1,
    File: 1.1,
    OpenBrowserWindowApi: 1.1,
  },
  blank: '',
  errorSpoils: 'cell',
  calculation: { mode: 'Automatic', state: 'Done' },
  structureProtected: false,
  editing: false,
  insertAnswers: 'ids',
  settingsStick: true,
};

/** The same on a desk, where an add-in can hand the keyboard to the cells. */
const desktop: Mode = {
  ...microsoft365,
  requirements: { ...microsoft365.requirements, ExcelApiDesktop: 1.1 },
};

/** The lowest supported Excel, as its documentation and those who use it describe it. */
export const ltsc2021: Mode = {
  ...microsoft365,
  requirements: { ...microsoft365.requirements, ExcelApi: 1.14 },
  blank: 0,
  errorSpoils: 'block',
};

/** The Excel that an address asks the workbench to be like, `?excel=ltsc2021`; the newest where it asks for none. */
export function modeFor({ search }: Pick<Location, 'search'>): Mode {
  return new URLSearchParams(search).get('excel') === 'ltsc2021' ? ltsc2021 : desktop;
}
