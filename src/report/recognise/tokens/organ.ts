import { fold, mendRadicals, withoutSpace } from '../characters/fold';

/** What names of organs, and of bodies that report like them, end in. */
const endings =
  '政府 办公室 办公厅 办事处 委员会 管委会 居委会 公所 局 厅 委 部 署 院 处 所 站 队 中心 镇 乡 街道 区 县 市 省 州 盟 旗 办 会 馆 社 行 公司 集团 学校 大学 学院 医院';
/** A name in brackets behind the name is another of the same organ: 某某局（某某办公室）. */
const ending = new RegExp(`.(?:${endings.split(' ').join('|')})(?:\\([^()]+\\))?$`);
const han = /^[々〇\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}()、·]{2,41}$/u;
/** Words of headings, links and sentences, none of which is in a name. */
const strange = /公开|报告|年报|信息(?!化|中心|产业|技术)|情况|其他|部门网站|按照|根据|各|本(?!溪)/;

/** An organ's name as a text has it, in its own characters, if the text is one: 某某镇人民政府. */
export function organIn(text: string): string | null {
  const folded = fold(text);
  const isName = han.test(folded) && ending.test(folded) && !strange.test(folded);
  return isName ? mendRadicals(withoutSpace(text)) : null;
}

const before =
  /^(?:附件?\d{0,8}[:.]?|[《"“(]|关于|印发|公布|发布|公开|报送|上报|现将?|\d{1,8}[.、_-]|[（(]\d{1,8}[)）])+/;
const behind =
  /(?:关于(?:印发|公布|发布|报送|上报)?|[《"“]|的|[_—–-]|\d{4}[-—–~至]{1,2}\d{4}学?年度?){1,9}$/;
/** Words of sentences and of the paths of sites, and writers who do not say who they are. */
const noName =
  /[:>《》“”"。]|根据|按照|依据|依照|要求|编制(?!委|办)|条例|位置|首页|^(?:我|本[^溪])/;

/**
 * The organ as a title names it, in whatever words, without those around it; null where it is a
 * sentence's beginning, or the path to the page.
 */
export function organOfTitle(written: string): string | null {
  const clause = written.replace(/^.*[,，]/, '');
  const name = clause.replace(before, '').replace(behind, '');
  return name === '' || noName.test(fold(name)) ? null : name;
}

/** Longer ones are paragraphs. */
const longestLine = 400;
const named =
  /(?:^|\s)(?:发布|公开|填报|报送|编制|报告|制作)(?:责任)?(?:机构|机关|单位|主体|部门|者)[:：]\s*(\S+)/;

/** The organ that a line gives as the one that publishes or reports: 发布机构：某某局. */
export function publisherNamed(text: string): string | null {
  const [, name = ''] = named.exec(text.slice(0, longestLine).trim()) ?? [];
  return organIn(name);
}
