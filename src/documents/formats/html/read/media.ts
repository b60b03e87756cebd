/** A page is read as it stands on a computer's screen, which is so wide, in CSS pixels. */
const screenWidth = 1280;

/** What people see who asked for nothing else: light colours, a mouse, movement. */
const others =
  /^(?:prefers-color-scheme:dark|prefers-contrast:.*|prefers-reduced-[a-z]+:reduce|forced-colors:active|inverted-colors:inverted|orientation:portrait|(?:any-)?hover:none|(?:any-)?pointer:(?:coarse|none)|monochrome.*)$/;

/** Whether the rules of a `@media`, or of a `<style media>`, hold for a page on the screen. */
export const holdsOnScreen = (media: string): boolean =>
  media.split(',').some((query) => holds(query.trim().toLowerCase()));

/** What is not understood of a query is taken to hold. */
function holds(query: string): boolean {
  const [, not] = /^(not)\s/.exec(query) ?? [];
  const rest = query.replace(/^(?:not|only)\s+/, '');
  const isOfPaper = /^(?:print|speech)\b/.test(rest);
  const features = Array.from(rest.matchAll(/\(([^()]*)\)/g), ([, one = '']) => one);
  const isMet = !isOfPaper && features.every((one) => fits(one.replace(/\s+/g, '')));
  return not === undefined ? isMet : !isMet;
}

function fits(feature: string): boolean {
  const [, side, of] = /^(max|min)-(?:device-)?width:(.*)$/.exec(feature) ?? [];
  if (side !== undefined) return isWithin(side === 'max' ? '<=' : '>=', pixels(of));
  const [, after, least] = /^width(<=?|>=?)([^<>]*)$/.exec(feature) ?? [];
  if (after !== undefined) return isWithin(after, pixels(least));
  const [, low, before, then, high] =
    /^([^<>]*)(<=?|>=?)width(?:(<=?|>=?)(.*))?$/.exec(feature) ?? [];
  if (before !== undefined)
    return (
      isWithin(
        before.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<')),
        pixels(low),
      ) &&
      (then === undefined || isWithin(then, pixels(high)))
    );
  return !others.test(feature);
}

/** Whether the screen is that wide; it may be where the length is not known. */
function isWithin(sign: string, length: number): boolean {
  if (Number.isNaN(length)) return true;
  return sign.startsWith('<') ? screenWidth <= length : screenWidth >= length;
}

function pixels(length = ''): number {
  const number = Number.parseFloat(length);
  return /r?em$/.test(length) ? number * 16 : /px$|^0$/.test(length) ? number : NaN;
}
