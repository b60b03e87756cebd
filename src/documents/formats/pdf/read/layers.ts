/** What a page's marked content is of: the layer that it belongs to, or anything else. */
export type LayerIsOn = (layer: unknown) => boolean;

/** The layers that the operators of a page are in; what is in one that is switched off is not seen. */
export class Layers {
  private readonly open: boolean[] = [];

  constructor(private readonly isOn: LayerIsOn) {}

  begin(tag?: unknown, layer?: unknown): void {
    this.open.push(tag !== 'OC' || this.isOn(layer));
  }

  end(): void {
    this.open.pop();
  }

  get areOn(): boolean {
    return this.open.every(Boolean);
  }
}
