import {
  array,
  boolean,
  check,
  maxLength,
  minLength,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
} from 'valibot';

/*
 * functions.json as Microsoft's schema has it (custom-functions.schema.json, and the page "Manually
 * create JSON metadata for custom functions"): a property that is not in it is a fault as well.
 */

const dimensionality = optional(picklist(['scalar', 'matrix']));

/** "Custom functions naming guidelines": letters, digits, periods and underscores, a letter first. */
const name = pipe(string(), minLength(3), maxLength(255), regex(/^\p{L}[\p{L}\p{N}._]*$/u));

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

const parameter = strictObject({
  name: pipe(string(), minLength(1)),
  description: optional(string()),
  type: optional(picklist(['boolean', 'number', 'string', 'any'])),
  dimensionality,
  optional: optional(boolean()),
  repeating: optional(boolean()),
});

interface Asked {
  readonly optional?: boolean | undefined;
  readonly repeating?: boolean | undefined;
}

/** What may be left out stands behind what may not; what repeats stands last. */
function inOrder(parameters: readonly Asked[]): boolean {
  const firstFree = parameters.findIndex((one) => one.optional === true);
  const behind = firstFree < 0 ? [] : parameters.slice(firstFree);
  const repeats = parameters.findIndex((one) => one.repeating === true);
  return (
    behind.every((one) => one.optional === true || one.repeating === true) &&
    (repeats < 0 || repeats === parameters.length - 1)
  );
}

const schema = strictObject({
  allowCustomDataForDataTypeAny: optional(boolean()),
  allowErrorForDataTypeAny: optional(boolean()),
  functions: pipe(
    array(
      strictObject({
        id: name,
        name,
        description: pipe(string(), minLength(1)),
        helpUrl: optional(pipe(string(), regex(/^https:/))),
        parameters: pipe(
          array(parameter),
          check((all) => inOrder(all), 'order of the parameters'),
        ),
        result: strictObject({
          type: optional(picklist(['boolean', 'number', 'string', 'any'])),
          dimensionality,
        }),
        options: optional(
          strictObject({
            cancelable: optional(boolean()),
            requiresAddress: optional(boolean()),
            stream: optional(boolean()),
            volatile: optional(boolean()),
          }),
        ),
      }),
    ),
    check((all) => distinct(all.map(({ id }) => id)), 'an id is there twice'),
    check((all) => distinct(all.map((one) => one.name)), 'a name is there twice'),
  ),
});

/** What of it Excel would not take; nothing for a sound one. */
export function functionsJsonFaults(metadata: unknown): readonly string[] {
  const { issues = [] } = safeParse(schema, metadata);
  return issues.map(({ message, path }) => {
    const place = (path ?? []).map(({ key }) => String(key)).join('.');
    return `${place}: ${message}`;
  });
}
