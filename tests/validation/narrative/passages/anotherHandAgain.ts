/**
 * A second set by another hand, that had not read the lexicon nor run the program: a town, a district, bureaus,
 * a 街道, a city and a 度假区. It was run once: 67.7 % of what was off was noticed, with four false alarms in three
 * passages. It was opened then, what alarmed was mended by kinds, and 75 % are noticed now. The notation is that of `tuning`.
 */
export const anotherHandAgain = `
# 新桥镇人民政府
我镇全年接收政府信息公开申请{7宗 received}，均来自自然人，办结{6宗 concluded}，剩余{1宗 carriedOut}因需征求第三方意见，延至2025年1月答复。 // person=7 organisations=0 carriedIn=0
公开渠道：镇政府网站发布157条，“幸福新桥”公众号发布301条，政务公开专区提供查阅服务64人次。依申请公开：无人提出申请，收件{0宗 received}。
全年共登记政府信息公开申请{十二件 received=12}，上年转入{一件 carriedIn}，办结{十三件 concluded=13}，年底无结转下年{件 carriedOut=0}。
本年度没有新制定的行政规范性{文件 issued=0}；对2015年以来的14件政府文件开展清理，其中废止行政规范性文件{3件 repealed}；目前现行有效的行政规范性文件{5件 effective}。
镇综合行政执法办查处违法建设27宗、市容案件210宗，作出并公示行政处罚决定{198件 penalties}，实施行政强制{4件 coercion}。
本镇收到的{5件 received}申请，2件问征地批文，2件问安置房分配，1件问河道整治，答复时间最短3天、最长18天。 // concluded=5 carriedIn=0 carriedOut=0
本镇无因政府信息公开引发的行政复议（{0件 recon}）和行政诉讼（{0件 suits}）。
2024年政府信息公开申请总量{9件 received}，相当于2023年（18件）的一半。
不足之处：一是公开栏更新周期偏长，20个村（居）中6个超过30天；二是去年指出的3项问题尚有1项未整改到位。
今年办理的政府信息公开申请中，属公开范围并予以公开的{4件 granted}，本镇不掌握、指引向其他机关申请的{3件 unable.notHeld}。 // concluded=7 partial=0 denied=0 unprocessed=0 otherwise=0
村民李某于6月提出公开安置方案的申请，经1次补正后予以公开，本镇全年仅收到这{一件 received}政府信息公开申请。 // concluded=1 granted=1 person=1 organisations=0 carriedIn=0 carriedOut=0
行政许可办理{118件 licensing}（乡村建设规划许可96件，其他22件），同比多办31件。
收到邮件2封、窗口递交材料3份、系统提交6份，经核其中1份属投诉，已转信访办；实际按政府信息公开申请登记{10件 received}。
（五）监督保障。党委会专题研究信息公开工作2次，组织镇村干部培训1场85人，配合县里抽查3轮，被通报问题2个，均已整改。
今年依申请公开件数{4件 received}，不及去年的6件；今年行政许可{71件 licensing}，超过去年的64件。
20个村（居）收到村务公开申请31件，答复31件；镇农业服务中心解答电话咨询400余次。
# 望江区人民政府
2024年度，全区新收政府信息公开申请{492件 received}、上年结转{21件 carriedIn}，合计513件；办结{497件 concluded}，转下年{16件 carriedOut}，办结率96.9%。
区政府（含区政府办）收到申请73件，占14.8%；区属部门收到申请286件，占58.1%；街道、镇收到申请133件，占27.0%。全区收到申请总数{492件 received}。
答复结果构成：予以公开{198件 granted}（39.8%），部分公开{56件 partial}（11.3%），不予公开{61件 denied}（12.3%），无法提供{124件 unable}（24.9%），不予处理{34件 unprocessed}（6.8%），其他处理{24件 otherwise}（4.8%）。 // concluded=497
无法提供的{124件 unable}申请中，本机关不掌握{97件 unable.notHeld}、没有现成信息{18件 unable.notExisting}、补正后仍不明确{9件 unable.unclear}。
不予处理的情形有：信访举报投诉{25件 unprocessed.petition}，重复申请{6件 unprocessed.repeated}，要求提供公开出版物{1件 unprocessed.publication}，无正当理由大量反复申请{2件 unprocessed.excessive}。
其他处理{24件 otherwise}，含逾期不补正{15件 otherwise.notCorrected}、逾期未缴费{1件 otherwise.feeUnpaid}、申请人撤回等{8件 otherwise.other}。
提出申请的主体中，公民个人{431件 person}、商业企业{39件 business}、法律服务机构{14件 legal}，科研机构、社会公益组织各{1件 research}，其他{6件 other}。 // welfare=1 received=492
全区因政府信息公开发生行政复议{31件 recon}，同比上升19.2%（上年26件）；维持{19件 recon.upheld}，维持率61.3%；被纠正{5件 recon.corrected}。 // recon.otherResult=4 recon.pending=3
政府信息公开行政诉讼{14件 suits}——直接起诉{9件 direct}、复议后起诉{5件 after}；行政机关被判决纠正{2件 suits.corrected}。 // direct.corrected=1 after.corrected=1
区司法局审查规范性文件草案31件。区政府及区政府办印发行政规范性文件11件、区属部门印发7件，全区共制发{18件 issued}、废止{9件 repealed}、现行有效{127件 effective}，公开率100%。
全区办理行政许可{41528件 licensing}，其中不见面办理39,016件，占94.0%。
执法部门在公示平台归集信用信息23.7万条，行政执法人员持证1,236人；全区作出行政处罚决定{11,047件 penalties}、行政强制决定{629件 coercion}。
区财政局公布行政事业性收费目录清单28项，全年行政事业性收费{5,602.18万元 fees}，同比减少412.6万元。
热线办受理诉求18.6万件，回复率99.97%；区长信箱来信1,544封；网上调查征集9期，收到意见631条，采纳88条。
2020—2024年全区收到政府信息公开申请分别为302件、341件、387件、455件、{492件 received}，年均增长约13%。
全区全年新收申请{492件 received}，同比增加37件，增长8.1%。
从渠道看，网上申请312件、信函申请151件、现场申请29件；全区收到申请总量{492件 received}，网上占比63.4%。
区政府门户网站改版2次，新增专栏7个，公报出刊6期，每期印数3,000册；全区政务新媒体由94个精简到61个。
全区申请量连续两年突破400件。2024年办结的{497件 concluded}申请中，20个工作日内办结451件，延期后办结46件，平均用时14.7天。
全区抽查依申请公开答复书60份，发现未告知救济渠道3份、引用条款错误5份、格式不规范9份，均已通报整改。
# 龙湖区住房和城乡建设局
本局收到依申请公开{88件 received}，居全区部门首位，涉及旧城改造46件、物业管理19件、保障房12件、施工许可11件。
政府信息公开申请办理情况：期初结转{6件 carriedIn}，本期收到{88件 received}，本期办结{91件 concluded}，期末结转{3件 carriedOut}。
作出的答复里，予以公开和部分公开{43件 granted+partial}，不予公开{14件 denied}，无法提供{26件 unable}，不予处理{5件 unprocessed}，其他处理{3件 otherwise}。 // granted=31 partial=12 concluded=91
核发施工许可证203本、预售许可证17本，办理竣工备案76项，全年作出行政许可决定{512件 licensing}。
行政处罚案件{39件 penalties}，罚款金额合计412.7万元，同比上升26.4%；无行政强制{案件 coercion=0}。
2023年我局有1件政府信息公开答复被法院撤销；2024年政府信息公开案件中，被纠正的行政复议{1件 recon.corrected}、行政诉讼{0件 suits.corrected}，败诉风险有所下降。
发出第三方意见征询函22份，收回19份；保护第三方合法权益不予公开{6件 denied.thirdParty}，属过程性信息不予公开{8件 denied.process}。
企业、业主委员会等组织提交申请{11件 organisations}，其余{77件 person}为自然人提交。 // received=88 business=6 other=5
全年收到各级转办信访件1,206件，其中引导群众改走依申请公开渠道的9件；全年收到依申请公开{83件 received}。
制发行政规范性文件{1件 issued}（《龙湖区既有住宅加装电梯实施办法》），废止{无 repealed=0}，现行有效{4件 effective}。
白蚁防治费等项目已停征，本局全年{无 fees=0}行政事业性收费。
“龙湖住建”视频号发布短视频58条，总播放132万次；开展“送法进工地”9场，覆盖从业人员2,700人。
本局政府信息公开行政复议案件{8件 recon}，其中{5件 recon.upheld}维持、{1件 recon.corrected}纠正、{2件 recon.pending}尚未审结。 // recon.otherResult=0
往年遗留的4件诉讼于年内结案，不计入本年；本年新发生政府信息公开行政诉讼{3件 suits}，{2件 suits.upheld}结果维持，{1件 suits.pending}尚未审结。 // suits.corrected=0 suits.otherResult=0
住建系统全年收到政府信息公开申请：区局{88件 received}，区房屋征收中心21件，区园林所4件。
本年度我局共被提起行政诉讼19起，绝大部分涉及房屋征收，因政府信息公开被起诉的{3起 suits}；被申请行政复议33起，因政府信息公开的{8起 recon}。
全年召开疑难申请会商会17次，邀请法律顾问参加11次；2025年拟将平均办理时限再压缩2天。
# 南苑街道办事处
年度内，街道共办理政府信息公开申请{16件 received+carriedIn}（上年转来{2件 carriedIn}，当年收到{14件 received}），全部办结。 // concluded=16 carriedOut=0
街道答复申请{16件 concluded}，其中予以公开{8件 granted}、不予公开{3件 denied}、无法提供{4件 unable}、信访类不予处理{1件 unprocessed.petition}。 // partial=0 otherwise=0
街道今年办理行政处罚案件{152件 penalties}，含垃圾分类77件、占道经营61件、违法停放14件；行政许可{8件 licensing}，均为临时占道审批。
网格员走访居民2.3万户，上报事件8,914件，办结8,876件。街道收到政府信息公开申请{6件 received}、办结{6件 concluded}。 // carriedIn=0 carriedOut=0
本街道连续三年{没有 recon=0}因政府信息公开被申请行政复议，今年{亦无 suits=0}政府信息公开行政诉讼发生。
全年为居民免费打印、查询政府信息95次；收到书面公开申请{3件 received}，其中2件当场答复、1件7个工作日内答复。 // concluded=3 carriedIn=0 carriedOut=0
收到的{13件 received}申请中有4件由同一申请人提出，内容均为某地块拆迁协议。
上一年度结转申请{3件 carriedIn}，今年已全部办结；今年收到申请{15件 received}，办结{17件 concluded}（含结转的3件），{1件 carriedOut}结转下年。
街道2024年公开预算2次、决算1次、招标信息14次，临时救助公示12期186人。
街道办无行政规范性文件制发，制发数{0件 issued}；区政府下发的规范性文件11件由街道转发张贴。
全年答复政府信息公开申请{16件 concluded}，均经法律顾问审查，法律顾问提出修改意见23条。
我街道收到的{18件 received}申请，涉拆迁的占三分之一，其余12件涉及停车管理、加装电梯、社区经费等。
# 国家税务总局清水县税务局
2024年，清水县税务局共收到政府信息公开申请{4件 received}，较上年增加1件，其中自然人{1件 person}、商业企业{3件 business}。 // research=0 welfare=0 legal=0 other=0
全年作出税务行政许可{1,985件 licensing}，全部为增值税专用发票最高开票限额审批；税务行政处罚{2,467件 penalties}，其中简易处罚2,391件、一般处罚76件；税务行政强制{12件 coercion}。
受理纳税咨询1.9万次，公告送达文书638份，公示欠税企业41户，欠税总额2,860万元。
我局不收取行政事业性收费，金额为{0万元 fees}；代征的非税收入1.2亿元不在统计范围。
县局及所辖6个税务分局（所）全年{未接到 received=0}政府信息公开申请，2023年为2件。
依申请公开事项中，属于行政查询事项的{2件 denied.inquiry}，保护第三方合法权益的{1件 denied.thirdParty}，均作不予公开处理。
本年度没有政府信息公开行政{复议 recon=0}；税收争议类行政复议2件，均以调解结案。
全局制发行政规范性文件{0件 issued}，全文废止{0件 repealed}；配合省局清理文件5件。
# 云川市市场监督管理局经开区分局
分局收到政府信息公开申请{29件 received}，其中职业索赔人提出17件；答复{29件 concluded}，准时率100%。 // carriedIn=0 carriedOut=0
以政府信息公开名义进行投诉举报、依法不予处理的申请{9件 unprocessed.petition}，占收到申请的31.0%。 // received=29
行政许可{4,233件 licensing}，较2023年减少5.6%；行政处罚{301件 penalties}，较2023年增加44件；行政强制{27件 coercion}，与2023年持平。
食品抽检1,410批次，不合格38批次；特种设备检查502台套；12315平台接收投诉6,128件、举报2,044件。
市局统一制定规范性文件3件；分局没有规范性文件制定权，制发行政规范性文件{0件 issued}。
办结的{29件 concluded}申请中，同意公开{10件 granted}，同意部分公开{5件 partial}，不予公开{3件 denied}；此外无法提供{2件 unable}，不予处理{9件 unprocessed}。 // otherwise=0
市局抽查分局答复2件，均合格。分局因政府信息公开被申请行政复议{3件 recon}，纠正{1件 recon.corrected}、维持{2件 recon.upheld}。 // recon.otherResult=0 recon.pending=0
截至2024年11月30日收到申请27件，12月又收到2件，全年收到申请{29件 received}。
# 苗岭乡人民政府
苗岭乡本年度收到政府信息公开申请{0件 received}、上年结转{0件 carriedIn}、办结{0件 concluded}、结转下年{0件 carriedOut}。
行政规范性文件制发数为{零 issued}、废止数为{零 repealed}、现行有效数为{2件 effective}。
村级小微权力清单公开36项，群众质询14次；乡本级收到政府信息公开申请{2件 received}，同比持平。
去年本乡收到申请3件，办结3件；今年收到申请{5件 received}，办结{4件 concluded}，另外1件系12月下旬收到，尚在办理中。 // carriedIn=0 carriedOut=1
乡政府承接县级下放行政处罚权43项，今年实际作出行政处罚{7件 penalties}。
乡级权责清单列有行政许可9项，全年办理行政许可{26件 licensing}，主要为建房审批。
本年度无人就政府信息公开申请行政{复议 recon=0}，无人就此提起行政{诉讼 suits=0}，收到对信息公开工作的投诉0件。
存在问题：公开信息总量偏少，全年仅66条，不到全县乡镇平均数（142条）的一半；兼职信息员2人轮岗频繁。
# 云川市人民政府
2024年，全市收到政府信息公开申请{3,618件 received}，同比增长2.8%；其中向市级机关提出1,402件，向县级机关提出1,877件，向乡镇（街道）提出339件。
市人民政府制定政府规章{1件 rissued}，修改2件，废止{3件 rrepealed}，现行有效{26件 reffective}。
全市现行有效行政规范性文件{634件 effective}，其中市政府及市政府办公室179件、市级部门203件、县（市、区）252件；全市当年制发{58件 issued}，当年废止{41件 repealed}。
全市办结申请{3,640件 concluded}，其中予以公开{1,456件 granted}，占四成；部分公开{437件 partial}，占12.0%。
全市行政许可决定{286,412件 licensing}，行政处罚决定{79,530件 penalties}，行政强制决定{8,114件 coercion}，分别比上年增长5.2%、下降3.7%、下降0.9%。
全市行政事业性收费{12.46亿元 fees=124600}，同比下降4.3%。
市司法局审结行政复议案件1,133件，综合纠错率18.5%；全市因政府信息公开发生的行政复议共{147件 recon}，结果纠正{16件 recon.corrected}，占10.9%。 // recon.upheld=102 recon.otherResult=21 recon.pending=8
全市政府信息公开行政诉讼案件{62件 suits}，比上年的70件减少8件；未经复议直接起诉{35件 direct}，占56.5%。 // after=27
市级机关发出补正通知311份、延期答复告知书96份；全市政府信息公开申请结转下年{88件 carriedOut}，比上年结转的{110件 carriedIn}减少22件。 // received=3618 concluded=3640
第三方评估显示，12个县（市、区）平均得分84.6分，最高93.2分，最低71.9分。
全市法人或其他组织提出申请{402件 organisations}，其中商业企业{288件 business}、法律服务机构{69件 legal}、科研机构{11件 research}、社会公益组织{8件 welfare}、其他{26件 other}。
市政府召开常务会议24次，邀请利益相关方、专家、媒体列席37人次；重大行政决策目录5项，听证会3场，公开征求意见稿19件。
全市教育、卫生、供水、供电等公共企事业单位收到信息公开申请213件，办结209件，均不列入行政机关统计。
# 赤岭市文化和旅游局
本局年内收到政府信息公开申请{6件 received}、上年无结转{申请 carriedIn=0}，答复{6件 concluded}；有1人不服答复申请行政复议，市政府决定维持。 // carriedOut=0 recon=1 recon.upheld=1 recon.corrected=0 recon.otherResult=0 recon.pending=0
营业性演出审批37件、旅行社设立许可8件、娱乐场所许可15件，共办理行政许可{60件 licensing}；文化市场综合执法支队作出行政处罚{22件 penalties}。
博物馆、图书馆等公共企事业单位收到信息公开申请1件，由所属单位答复，不计入本局；本局收到申请{4件 received}。
依申请公开情况：新收{10件 received}，上年结转{1件 carriedIn}，予以公开{6件 granted}，部分公开{1件 partial}，其他处理{4件 otherwise}，总计办结{11件 concluded}，结转下年{0件 carriedOut}。 // denied=0 unable=0 unprocessed=0
“五一”“十一”期间发布出游提示29条，公布投诉电话4部；全年处理旅游投诉518件，为游客挽回损失61.3万元。
我局2024年因政府信息公开被申请行政复议{0件 recon}，被提起行政诉讼{1件 suits}；该案由2023年12月的一份答复引起，2024年3月立案，6月裁定准许撤诉。 // direct=1 after=0 direct.otherResult=1 direct.upheld=0 direct.corrected=0 direct.pending=0
# 金滩旅游度假区管理委员会
度假区行政许可和行政强制均为{0件 licensing+coercion}，行政处罚{3件 penalties}。
收到申请{20件 received}，其中认定为重复申请不予处理的{3件 unprocessed.repeated}，补正后申请内容仍不明确、无法提供的{2件 unable.unclear}，其余{15件 granted}均予以公开。 // concluded=20 carriedIn=0 carriedOut=0 partial=0 denied=0 otherwise=0
一年来，公众号粉丝由1.2万增至1.9万，推送图文260篇，回复留言407条；依申请公开收件{两件 received}，比上年少五件。
因征地项目，申请较为集中，单日最多收到6件，全年收到申请{33件 received}，其中同一村民小组村民提出24件。 // person=33 organisations=0
2024年度政府信息公开行政复议共{5件 recon}，其中{三件 recon.upheld}维持，{两件 recon.corrected}纠正。 // recon.otherResult=0 recon.pending=0
`;
