import { useCallback, useMemo, useState } from 'react';
import type { Report } from '../../report';
import { emptyClip, reportsInClip, type Clip } from '../model/clip';
import { sentenceOf } from '../model/sentence';

/** What was pasted, and what was recognised in it. */
export interface Paste {
  readonly clip: Clip;
  readonly put: (clip: Clip) => void;
  readonly reports: readonly Report[];
  /** Why it could not be read at all, in a sentence. */
  readonly problem: string | null;
}

export function usePaste(): Paste {
  const [clip, setClip] = useState<Clip>(emptyClip);
  const put = useCallback((next: Clip) => {
    setClip(next);
  }, []);
  const seen = useMemo(() => {
    if (clip.text.trim() === '' && clip.html === null) return { reports: [], problem: null };
    try {
      return { reports: reportsInClip(clip), problem: null };
    } catch (problem) {
      return { reports: [], problem: sentenceOf(problem) };
    }
  }, [clip]);
  return { clip, put, ...seen };
}
