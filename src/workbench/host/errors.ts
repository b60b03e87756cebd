/** An error as Excel answers it: the code is what add-in code may look at. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
  ) {
    super(message);
  }
}

/** The coverage list of this imitation: what an add-in used and the host lacks, by name. */
export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `[workbench] ${member} is not implemented by this host.`, 400);

export const invalidArgument = (): HostError =>
  new HostError(
    'InvalidArgument',
    'The argument is invalid or missing or has an incorrect format.',
    400,
  );

export const wrongArraySize = (): HostError =>
  new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    400,
  );

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.', 400);

export const generalException = (): HostError =>
  new HostError(
    'GeneralException',
    'There was an internal error while processing the request.',
    500,
  );

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
