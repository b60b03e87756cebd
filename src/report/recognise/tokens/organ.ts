import { fold } from '../characters/fold';

/** What names of organs, and of bodies that report like them, end in. */
const endings =
  '政府 办公室 办公厅 办事处 委员会 管委会 居委会 公所 局 厅 委 部 署 院 处 所 站 队 中心 镇 乡 街道 区 县 市 省 州 盟 旗 办 会 馆 社 行 公司 集团 学校 大学 学院 医院';
const ending = new RegExp(`.(?:${endings.split(' ').join('|')})$`);
const han = /^[々〇\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}()、·]{2,41}$/u;
/** Words of headings, links and sentences, none of which is in a name. */
const strange = /公开|报告|年报|信息|情况|其他|部门网站|按照|根据|各|本/;

/** Whether a short text may be an organ's name: 某某镇人民政府. */
export function isOrgan(text: string): boolean {
  const folded = fold(text);
  return han.test(folded) && ending.test(folded) && !strange.test(folded);
}

const named = /^(?:发布|公开|填报|报送|编制|报告|制作)(?:机构|机关|单位|主体|部门|者)[:：]\s*(\S+)/;

/** The organ that a line gives as the one that publishes or reports: 发布机构：某某局. */
export function publisherNamed(text: string): string | null {
  const [, name = ''] = named.exec(text.trim()) ?? [];
  return isOrgan(name) ? name : null;
}
