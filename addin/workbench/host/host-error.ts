/** The codes of Excel that this host answers with, and its own `NotImplemented`, which Excel never sends. */
export type HostErrorCode =
  | 'ItemNotFound' | 'ItemAlreadyExists' | 'InvalidArgument' | 'InvalidReference' | 'InvalidOperation' | 'AccessDenied'
  | 'InvalidOperationInCellEditMode' | 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded' | 'GeneralException' | 'NotImplemented'

/** Thrown while a batch runs; the client receives it as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(readonly code: HostErrorCode, message: string) {
    super(message)
    this.name = 'HostError'
  }
}

/** A member this host does not know: said loudly, since an invented answer would hide the gap. */
export function notImplemented(className: string, member: string): HostError {
  return new HostError('NotImplemented', `the workbench's host does not know ${className}.${member}`)
}
