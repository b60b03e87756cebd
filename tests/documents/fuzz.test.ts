import { readDocument, UnreadableFile } from '../../src/documents';
import { randomFrom } from '../support/consistentReport';
import { documentFiles } from '../support/documentFiles';
import { mangled } from '../support/mangled';

// Machines that build this may be slow.
jest.setTimeout(120_000);

describe('a damaged file', () => {
  it('ends in reports or in one sentence for the user, and in nothing else', async () => {
    const files = await documentFiles(1);
    for (let seed = 1; seed <= 300; seed += 1) {
      const { name, bytes } = mangled(files, randomFrom(seed));
      try {
        await readDocument(bytes, name);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw new Error(`seed ${seed}`, { cause: error });
        expect(error.message).toMatch(/^[^\n]+。$/);
      }
    }
  });
});
