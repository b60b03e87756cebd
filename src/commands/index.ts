import { insertLedgerCommand } from './insertLedger';
import { insertTablesCommand } from './insertTables';
import { toldBy } from './tell';

/** Entry of the ribbon's buttons; the same page says in a dialog why a button did nothing. */
// Office.js takes up its link to Excel, and hears of the buttons, only when it is asked to.
void Office.onReady();

const told = toldBy(window.location);
const root = document.getElementById('root');

if (told !== null && root) {
  root.textContent = told;
} else {
  Office.actions.associate('insertTables', (event: Office.AddinCommands.Event) => {
    void insertTablesCommand(event);
  });
  Office.actions.associate('insertLedger', (event: Office.AddinCommands.Event) => {
    void insertLedgerCommand(event);
  });
}
