import { HostError } from '../../workbench/host/errors';

/** An error as add-in code meets it: the code is what it may look at. */
export class ClientError extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whatever the host threw, as Excel's client would throw it. */
export function clientError(thrown: unknown): ClientError {
  if (thrown instanceof ClientError) return thrown;
  const code = thrown instanceof HostError ? thrown.code : 'GeneralException';
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new ClientError(code, message, { cause: thrown });
}

/** A value was read that nobody has loaded, or before it came. */
export const notLoaded = (member: string): ClientError =>
  new ClientError(
    'PropertyNotLoaded',
    `The property '${member}' is not available. Load it and call context.sync() before reading it.`,
  );

/** Add-in code asks for something that this client and its host lack. */
export const notInClient = (member: string): ClientError =>
  new ClientError('ApiNotFound', `${member} is not implemented by this client.`);
