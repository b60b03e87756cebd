import { createRoot } from 'react-dom/client';
import { excelReady } from '../excel/ready';
import { openWorkbook } from '../excel/openWorkbook';
import { Pane } from './Pane';
import { asksForActiveSheet, viewOf } from './model/route';
import { sentenceOf } from './model/sentence';
import { shellWords } from './words';

/** Entry of the task pane: waits for Office, then shows the pane over the open workbook. */
async function start(root: HTMLElement): Promise<void> {
  try {
    await excelReady();
  } catch (problem) {
    root.textContent = `${shellWords.notExcel}${sentenceOf(problem)}`;
    return;
  }
  // Hosts may leave it out, though the types promise it.
  const { officeTheme } = Office.context as Partial<Office.Context>;
  createRoot(root).render(
    <Pane
      workbook={openWorkbook()}
      initialView={viewOf(window.location)}
      ofActiveSheet={asksForActiveSheet(window.location)}
      officeBackground={officeTheme?.bodyBackgroundColor}
    />,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
