/** What jsdom lacks and Fluent asks for. */
class Observer {
  observe(): void {
    // Nothing changes size here.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
}

window.ResizeObserver = Observer;
