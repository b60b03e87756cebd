import { onceFor, type Form } from '../form';

/** Remembers what was worked out for a form: there are four forms and thousands of reports. */
export const perForm: <T>(make: (form: Form) => T) => (form: Form) => T = onceFor;
