import type { ReadingProgress } from '../../documents';
import { BesideReader } from '../../documents/beside';
import { receivedReport, type Report } from '../../report';
import { keptFrom, nothingKept, type Kept } from '../../validation';
import type { ReadRequest, SentReading } from './message';
import { startWorker } from './startWorker';

/** What was read: the reports, and what the add-in keeps beside them, where that was asked for. */
export interface ReadingResult {
  readonly reports: readonly Report[];
  readonly kept: Kept;
}

/** Reads one document after another beside the pane. */
export class Reader {
  private readonly beside = new BesideReader<ReadRequest, SentReading>(
    () => startWorker('reading'),
    // Readers are loaded when something is there to be read.
    async (request, progress) => {
      const { sentReading } = await import('./sentReading');
      return sentReading(request, progress);
    },
  );

  /**
   * @param signal ends the reading, and rejects with an AbortError
   * @param progress told how far it is, where that takes long
   * @throws UnreadableFile with a sentence for the user
   */
  async read(
    request: ReadRequest,
    signal: AbortSignal,
    progress?: ReadingProgress,
  ): Promise<ReadingResult> {
    const { reports, kept } = await this.beside.read(request, signal, progress);
    const json = new Map(kept);
    return {
      reports: reports.map(receivedReport),
      kept: json.size === 0 ? nothingKept : keptFrom((key) => json.get(key)),
    };
  }

  end(): void {
    this.beside.end();
  }
}
