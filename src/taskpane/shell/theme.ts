import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

/** How bright a colour `#rrggbb` looks, 0 to 1; null for anything else. */
function brightness(colour: string | undefined): number | null {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '');
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1).map((hex) => parseInt(hex, 16) / 255);
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}

/**
 * Light or dark, as the pane's surroundings are: Office says by its background colour, and where
 * it says nothing the system's preference counts.
 */
export function themeFor(officeBackground: string | undefined, systemIsDark: boolean): Theme {
  const bright = brightness(officeBackground);
  const isDark = bright === null ? systemIsDark : bright < 0.5;
  return isDark ? dark : light;
}
