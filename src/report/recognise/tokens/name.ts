import { fold } from '../characters/fold';
import { organIn } from './organ';
import { readTitle, yearHint, type Title } from './title';

/** Words at the ends of a name that are none of the organ's: 青石镇社会工作部(2023年年报). */
const words = '[\\d\\s_()-]|年度?|政府信息公开|信息公开|工作|情况|的?报告|年报|法定|表格?';
const before = new RegExp(`^(?:${words})+`);
const behind = new RegExp(`(?:${words}){1,40}$`);

/** What the name of a file or a sheet says of the report in it. */
export function titleInName(name: string): Title {
  const title = readTitle(name);
  const organ = title?.organ ?? fold(name).replace(before, '').replace(behind, '');
  return { organ: organIn(organ), year: title?.year ?? yearHint(name) };
}
