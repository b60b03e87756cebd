import { useSyncExternalStore } from 'react';
import type { Theme } from '@fluentui/react-components';
import { themeFor } from '../shell';

const systemDark = (): MediaQueryList | null =>
  typeof window.matchMedia === 'function'
    ? window.matchMedia('(prefers-color-scheme: dark)')
    : null;

function onChange(notify: () => void): () => void {
  const query = systemDark();
  query?.addEventListener('change', notify);
  return () => query?.removeEventListener('change', notify);
}

/** @param background Office's own, `#rrggbb`; undefined where the host does not tell */
export function useOfficeTheme(background: string | undefined): Theme {
  const isDark = useSyncExternalStore(onChange, () => systemDark()?.matches ?? false);
  return themeFor(background, isDark);
}
