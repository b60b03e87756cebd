import { HostObject } from '../model/object';

/** What the client reports about the add-in's own life; nothing here depends on it. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): null {
    return null;
  }
}

export class AppRuntimeService extends HostObject {
  setAppRuntimeState(): null {
    return null;
  }
}
