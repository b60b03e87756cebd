export default function teardown() {
  globalThis.closeWorkbench?.();
}
