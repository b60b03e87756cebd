import { xmlNumber } from '../../workbooks';

/** A value that stands in no quotation marks; two semicolons are one of a text. */
const bareValue = /(?<!;);K([^";\r\n]*)(?=;(?!;)|\r?$)/gm;

const isWord = (value: string) => /^(?:TRUE|FALSE|#.*)$/.test(value);

/**
 * The text of a SYLK file in which every number is one. What stands in a number's place and is none
 * is a text, and nothing where it is blank: the library takes it for 0, or for the number that may be
 * meant (`1,2` for 12).
 */
export function withPlainNumbers(sylk: string): string {
  return sylk.replace(bareValue, (whole, value: string) => {
    const said = value.trim();
    if (said === '') return '';
    return isWord(said) || xmlNumber(said) !== null ? whole : `;K"${said}"`;
  });
}
