import type { Form } from '../form';

/** Remembers what was worked out for a form: there are four forms and thousands of reports. */
export function perForm<T>(make: (form: Form) => T): (form: Form) => T {
  const known = new WeakMap<Form, { readonly made: T }>();
  return (form) => {
    const found = known.get(form);
    if (found) return found.made;
    const made = make(form);
    known.set(form, { made });
    return made;
  };
}
