import type { Wording } from '../claims';

/** Those received were told before, and nothing of how they ended or came between. */
const received =
  '(?:收到|受理|新收|接收)(?:(?!办结|办理|答复|予以公开|通过|网络)[^;。\\ue000-\\ue1ff]){0,30}N(?:(?!办结|办理|答复|予以公开|通过|网络)[^。]){0,40}?';
const organisations = '法人(?:或者?|和|及|、|与)其他(?:社会)?组织';
const applied = '(?:申请|提出|提交|的|为|共|有)*';
const before = /^(?:其中|按|申请人|身份|类别|类型|分|来自|属于|由|为|的|\(|:|,)*$/u;

/** How prose states who applied: 表三, row 一, by its columns. */
export const applicants: readonly Wording[] = [
  {
    kind: 'received.person',
    says: `自然人(?<=${received}自然人)${applied}(?<n>N)`,
    word: '自然人',
  },
  {
    kind: 'received.organisations',
    says: `${organisations}(?<=${received}${organisations})${applied}(?<n>N)`,
    word: '法人',
  },
].map((wording) => ({ ...wording, topic: /信息公开|依申请|公开申请/u, after: before }));
