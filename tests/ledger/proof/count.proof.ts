import { asByPencil } from '../../support/ledger/counted';

describe('counting', () => {
  it('comes to what a clerk counts with a pencil, in 5,000 ledgers', () => {
    asByPencil(5000);
  }, 300_000);
});
