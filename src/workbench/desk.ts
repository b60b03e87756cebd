import type { PromptKind } from './grid/prompt';
import type { Attach } from './addin/attached';
import type { Manifest } from './manifest/parse';
import { openWorkbook, type Incoming, type OpenWorkbook } from './openWorkbook';
import { Books } from './page/books';
import { fileTools } from './page/fileTools';
import { part } from './page/element';
import { ribbon } from './page/ribbon';
import { makeSplitter } from './page/splitter';
import './page/style.css';

export const tell = (message: string): void => {
  part('message').textContent = message;
};

const tellPrompt = (prompt: string, kind: PromptKind): void => {
  part('prompt').textContent = prompt;
  part('prompt').dataset.kind = kind;
};

/** A sentence for the user about something that went wrong. */
export const sentence = (trouble: unknown): string =>
  trouble instanceof Error ? trouble.message : String(trouble);

/** Fills the page: files, ribbon, grid and pane, with an empty workbook in front. */
export async function startDesk(manifest: Manifest, attach: Attach): Promise<void> {
  const books = new Books(part('books'));
  const open = async (incoming: Incoming): Promise<void> => {
    tell('');
    try {
      const opened = await openWorkbook(
        {
          manifest,
          attach,
          grids: part('grids'),
          openAnother: open,
          tellPrompt,
        },
        incoming,
      );
      books.add(opened);
      if (opened.lost.length > 0)
        tell(`这个文件里有${opened.lost.join('、')}，工作台不能显示；在这里保存，它们会丢失。`);
    } catch (trouble) {
      tell(`没有打开“${incoming.name}”：它不是能读的 .xlsx 文件。（${sentence(trouble)}）`);
    }
  };
  const inFront = (act: (front: OpenWorkbook) => Promise<void>): void => {
    const { front } = books;
    if (!front) return;
    act(front).catch((trouble: unknown) => {
      tell(sentence(trouble));
    });
  };
  part('ribbon').replaceWith(
    ribbon(manifest, (button) => {
      inFront((front) => front.press(button));
    }),
  );
  part('files').append(...fileTools({ open, inFront }));
  makeSplitter(part('splitter'), part('panes'));
  await open({ name: '工作簿1', bytes: null });
}
