const narrowest = 320;
const step = 16;

/**
 * Lets the user drag the pane wider or narrower, by mouse, touch or arrow keys; never below the
 * 320 pixels that Excel grants a pane at least.
 */
export function makeSplitter(handle: HTMLElement, pane: HTMLElement): void {
  const setWidth = (width: number) => {
    const widest = Math.max(narrowest, window.innerWidth - 360);
    const chosen = Math.round(Math.min(Math.max(width, narrowest), widest));
    pane.style.width = `${chosen}px`;
    handle.setAttribute('aria-valuenow', String(chosen));
    handle.setAttribute('aria-valuemin', String(narrowest));
    handle.setAttribute('aria-valuemax', String(widest));
  };
  handle.addEventListener('pointerdown', (down) => {
    handle.setPointerCapture(down.pointerId);
    document.body.classList.add('resizing');
    const right = pane.getBoundingClientRect().right;
    const move = ({ clientX }: PointerEvent) => {
      setWidth(right - clientX);
    };
    const stop = () => {
      document.body.classList.remove('resizing');
      handle.removeEventListener('pointermove', move);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', stop, { once: true });
    handle.addEventListener('pointercancel', stop, { once: true });
  });
  handle.addEventListener('keydown', ({ key }) => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[key];
    if (direction) setWidth(pane.getBoundingClientRect().width + direction * step);
  });
  setWidth(pane.getBoundingClientRect().width);
}
