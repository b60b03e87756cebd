import fc from 'fast-check';
import { sections } from '../../src/form';
import type { Passage } from '../../src/report';

/** Whole sentences, as people write them and as only somebody with ill intent does. */
const sentences = [
  '本年度主动公开信息 1,234 条，同比增长 12.5%。',
  '收到申请 12 件。',
  '1. 队伍还不稳定；2. 公开不够及时。',
  '“公开为常态、不公开为例外”——《条例》第二条 & 其他。',
  '=HYPERLINK("http://a.example","点此查看。")',
  '<script>alert(1)</script><img src=x onerror=alert(1)>。',
  '</p></body><!-- 结尾。 &amp; &lt;b&gt; &#60; -->',
] as const;

/** Lines that are none. */
const phrases = ['2025年打算：加强培训', '未收到', ']]> <w:p>'] as const;

/**
 * A line beside a table is told from the table's own words by its full stop. One that ends in a
 * figure, or has pipes in it, would be read back as a row.
 */
const linesOf = (besideTable: boolean) =>
  fc.array(fc.constantFrom(...sentences, ...(besideTable ? [] : phrases)), { maxLength: 3 });

/** Prose in any of the sections and of their parts, some of which are headings alone. */
export const anyProse: fc.Arbitrary<readonly Passage[]> = fc
  .tuple(
    linesOf(false),
    ...sections.map(({ label, table, parts }) =>
      fc
        .tuple(
          linesOf(table !== null),
          ...parts.map((part) =>
            fc.option(
              linesOf(false).map((own) => [part.label, ...own]),
              { nil: [] },
            ),
          ),
        )
        .map(([own, ...rest]) => [label, ...own, ...rest.flat()]),
    ),
  )
  .map((texts) => texts.flat().map((text) => ({ place: null, text })));
