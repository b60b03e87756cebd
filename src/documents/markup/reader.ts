/** What becomes of the elements of a page or of a part of a document, in their order. */
export interface MarkupReader {
  /** Whether nothing within the element is to be read. */
  readonly isSilent?: (name: string, attributes: Attributes) => boolean;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  /** Text of a page in what is not to be read. */
  readonly passedOver?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export type Attributes = Readonly<Record<string, string>>;
