/**
 * Written by somebody who had not read the lexicon nor run the program on it, in the notation of `tuning`.
 * After the manner of northern and western provinces: districts and counties, towns and streets, bureaus.
 */
export const northern = `
# 沂阳县人民政府
（二）依申请公开。完善申请登记、审核、办理、答复、归档全流程管理，全县共收到政府信息公开申请{186件 received}，上年结转{5件 carriedIn}，已办结{183件 concluded}，结转下年度继续办理{8件 carriedOut}。其中，予以公开{71件 granted}，部分公开{16件 partial}，不予公开{13件 denied}，无法提供{69件 unable}，不予处理{6件 unprocessed}，其他处理{8件 otherwise}。
全年通过县政府门户网站主动公开各类政府信息14826条，其中政策文件及解读173条，政府会议信息94条，财政信息612条；“沂阳发布”微信公众号推送信息1350条。
（三）政府信息管理。按照上级部署对全县行政规范性文件开展全面清理，本年度制发行政规范性文件{4件 issued}，废止{7件 repealed}，现行有效{31件 effective}，均在规范性文件库集中展示。
办理“县长信箱”来信429件、12345政务服务便民热线工单2.6万件，按期办结率99.7%，群众满意率96.3%。
# 滏西区人民政府
2024年，全区各级行政机关新收政府信息公开申请{342件 received}，较上年增加47件，同比增长15.9%。从申请人看，自然人{318件 person}，商业企业{17件 business}，法律服务机构{5件 legal}，其他{2件 other}。从内容看，主要集中在征收补偿、土地审批、老旧小区改造等方面。 // research=0 welfare=0
因政府信息公开工作被申请行政复议{23件 recon}，其中维持{14件 recon.upheld}，纠正{2件 recon.corrected}，其他结果{6件 recon.otherResult}，尚未审结{1件 recon.pending}；被提起行政诉讼{9件 suits}，其中维持{7件 suits.upheld}，尚未审结{2件 suits.pending}。 // suits.corrected=0 suits.otherResult=0
区政府办公室全年组织政务公开业务培训3期、参训280余人次，对42家单位开展季度评查，下发整改通知单19份。
# 洹阳县人民政府
2.依申请公开情况。2024年，全县共受理依申请公开{96件 received}，其中当面申请4件，信函申请37件，网络申请55件，均在法定期限内予以答复，未出现因信息公开引发的{行政复议 recon=0}、{行政诉讼 suits=0}案件。 // concluded=96 carriedIn=0 carriedOut=0
1.主动公开情况。通过县政府网站、政务新媒体公开各类信息1.92万条，召开新闻发布会12场，举办“一把手”在线访谈24期，“政策问答平台”解答咨询3106条。
全县全年办理行政许可{21463件 licensing}，作出行政处罚{1872件 penalties}，实施行政强制{96件 coercion}，行政事业性收费{3614.28万元 fees}，相关数据已在法定主动公开内容栏目公布。
# 岷安县人民政府
（二）依申请公开情况。2024年全县共受理政府信息公开申请{57件 received}，2023年结转{2件 carriedIn}，办结{58件 concluded}，结转下年度{1件 carriedOut}。
从公开渠道来看，政府网站公开信息8216条，占比41.3%；政务新媒体公开信息6904条，占比34.7%；通过报刊、广播、电视、公示栏等传统载体公开4770条，占比24.0%。
# 渭清县人民政府
（二）依申请公开情况。2024年，我县政务公开平台共收到依申请公开事项{28件 received}，均在规定期限内答复申请人，按时办结率100%。 // concluded=28 carriedIn=0 carriedOut=0
（六）工作考核、社会评议和责任追究结果情况。将政务公开纳入各镇（街道）、县级部门年度目标责任考核，分值占比不低于4%；邀请人大代表、政协委员及企业代表35人参与评议，满意率97%；全年未发生因违反政务公开规定被追责的情况。
五、存在的主要问题及改进情况⏎2023年度报告中提出的政策解读形式单一、乡镇栏目更新不及时等4个问题已整改到位。当前仍存在两方面不足：一是部分单位对公开属性把握不准；二是政务新媒体互动功能偏弱。2025年将按季度开展督查，全年培训不少于2次。
# 洮安县人民政府
（二）依申请公开。2024年，全县共收到政府信息公开申请{11件 received}，均为自然人申请，其中县政府本级收到3件，部门和乡镇收到8件。办理结果为予以公开{6件 granted}、部分公开{1件 partial}、无法提供{4件 unable}。 // person=11 organisations=0 concluded=11 carriedIn=0 carriedOut=0 denied=0 unprocessed=0 otherwise=0
（三）政府信息管理情况。县政府办会同县司法局对全县行政规范性文件进行集中清理。截至目前，现行有效行政规范性文件{22件 effective}，本年度制发{2件 issued}，本年度废止{1件 repealed}。
# 乌兰哈达旗人民政府
（二）依申请公开情况⏎2024年，全旗共收到政府信息公开申请{34件 received}，其中自然人申请{31件 person}，法人或其他组织申请{3件 organisations}。已办结{32件 concluded}，剩余{2件 carriedOut}结转至2025年办理。 // carriedIn=0
旗人民政府门户网站全年发布信息6472条，其中概况类信息58条、政务动态信息4015条、信息公开目录信息2399条；蒙古文网站同步更新信息1187条。
# 永安区人民政府
依申请公开工作持续强化服务理念，推行电子答复。全年全区受理政府信息公开申请{913件 received}，结转下年度办理{41件 carriedOut}；其中区政府本级受理227件，结转9件。
强化政策服务，区政府政策文件库收录政策文件611件，其中区政府文件302件、区政府办文件97件、部门文件212件；编辑发布《永安区人民政府公报》6期。
# 汾安县人民政府
（二）依申请公开方面。全县全年收到依申请公开{14件 received}，申请人全部为自然人，上年度结转{0件 carriedIn}。从处理结果看，部分公开{3件 partial}，因本机关不掌握相关政府信息无法提供{6件 unable.notHeld}，信息不存在{4件 unable.notExisting}，结转至下一年度办理{1件 carriedOut}。 // person=14 organisations=0 concluded=13 granted=0 denied=0 unprocessed=0 otherwise=0
全年因政府信息公开引起的行政复议{3件 recon}，其中结果维持{2件 recon.upheld}，结果纠正{1件 recon.corrected}，{无 suits=0}行政诉讼案件。 // recon.otherResult=0 recon.pending=0
# 泺平区人民政府
（二）依申请公开情况。充分发挥政府法律顾问、公职律师作用，对疑难复杂申请开展集体会商。2024年，全区共收到政府信息公开申请{527件 received}，同比上升8.2%，加上上年结转的{19件 carriedIn}，共办理{546件 received+carriedIn}。其中，予以公开{224件 granted}，占办结总数的42.3%；结转下年度{16件 carriedOut}。 // concluded=530
不予公开{38件 denied}，其中属于国家秘密{1件 denied.stateSecret}，保护第三方合法权益{9件 denied.thirdParty}，属于三类内部事务信息{4件 denied.internal}，属于四类过程性信息{11件 denied.process}，属于行政执法案卷{7件 denied.caseFile}，属于行政查询事项{6件 denied.inquiry}。
（五）监督保障。区政府常务会议专题研究政务公开工作1次，召开全区政务公开推进会2次，组织专题培训4次；配合完成第三方评估，对反馈的63条问题逐项销号。
# 泾南区人民政府
2024年，全区各级政府及部门共收到政府信息公开申请{209件 received}。办理结果为：予以公开{118件 granted}，部分公开{21件 partial}，依法不予公开{9件 denied}，无法提供{43件 unable}，不予处理{7件 unprocessed}，其他处理{5件 otherwise}，结转下年度继续办理{6件 carriedOut}。因政府信息公开引发行政复议{12件 recon}、行政诉讼{4件 suits}。 // concluded=203 carriedIn=0
# 巴彦塔拉旗人民政府
全年{无 recon=0}因政府信息公开被申请行政复议、{无 suits=0}因政府信息公开被提起行政诉讼的情况，也未收取政府信息公开处理费。
# 青河口区人民政府
行政诉讼方面，未经复议直接起诉{5件 direct}，复议后起诉{2件 after}，法院审理结果均为维持。 // direct.upheld=5 direct.corrected=0 direct.otherResult=0 direct.pending=0 after.upheld=2 after.corrected=0 after.otherResult=0 after.pending=0
六、其他需要报告的事项⏎（一）2024年未向申请人收取政府信息公开处理费。⏎（二）全年共承办区人大代表建议61件、政协提案88件，办复率100%，除涉密和敏感内容外均已公开。
# 桑林县人民政府
截至年底，全县现行有效的行政规范性文件共{17件 effective}，年内新制定{3件 issued}，{未废止 repealed=0}行政规范性文件。
三、行政复议和行政诉讼。全年发生政府信息公开行政复议{4件 recon}，均予维持；行政诉讼{1件 suits}，为复议后起诉，结果维持。 // recon.upheld=4 recon.corrected=0 recon.otherResult=0 recon.pending=0 direct=0 after=1 after.upheld=1 after.corrected=0 after.otherResult=0 after.pending=0
依申请公开方面，全县共收到申请{73件 received}，申请人均为自然人，申请内容主要涉及土地征收、拆迁补偿、低保审批等，除{3件 carriedOut}按规定结转下年度办理外，其余{70件 concluded}均按时答复。 // person=73 organisations=0 carriedIn=0
# 柳林店镇人民政府
（二）依申请公开。2024年度，我镇{未收到 received=0}公民、法人和其他组织提出的政府信息公开申请。
（一）主动公开。全年通过县政府网站公开政府信息68条，其中工作动态52条、公示公告9条、财政预决算4条、其他3条；利用村务公开栏、大喇叭等形式公开信息130余次。
# 崔家河镇人民政府
（二）依申请公开情况⏎2024年我镇收到依申请公开件{3件 received}，均在规定时间内规范答复，未出现被{行政诉讼 suits=0}、{行政复议 recon=0}情况。 // concluded=3 carriedIn=0 carriedOut=0
2024年，共收到县人大代表建议1件、县政协委员提案2件，内容涉及农村道路、饮水安全等，均已办结并公开，办结率100%。
# 白沙坝镇人民政府
（二）依申请公开情况。2024年白沙坝镇共受理政府信息依申请公开{0件 received}，2023年{未结转 carriedIn=0}政府信息公开申请，进入{行政复议程序 recon=0}和{行政诉讼程序 suits=0}均为0件。
2.回应关切情况。2024年，办理12345政务服务热线214件、县长信箱3件、问政四川5件，回复率100%。
# 店子乡人民政府
2.依申请公开政府信息情况。我乡规范登记、答复、归档等环节，全年受理依申请公开事项{2件 received}，其中：当面提交0件，信函1件，网上提交1件，均按时办结。 // concluded=2 carriedIn=0 carriedOut=0
（三）政府信息管理。本年度{未制定 issued=0}、{未废止 repealed=0}行政规范性文件。
# 红庙街道办事处
（三）依申请公开办理⏎本年度我街道新收到政府信息公开申请{5件 received}，均在规定期限内答复。申请人的类别均为自然人，全部通过信函方式提出。答复结果为予以公开{2件 granted}，不予公开{1件 denied}，无法提供{2件 unable}。 // person=5 organisations=0 concluded=5 carriedIn=0 carriedOut=0 partial=0 unprocessed=0 otherwise=0
在区政府网站主动公开信息263条，其中社会救助类信息36条、行政处罚类信息61条、基层动态148条、财政信息2条、其他16条。“红庙之声”微信公众号发布信息879条，粉丝7420人。
街道综合行政执法队全年作出行政处罚决定{147件 penalties}，罚没款31.6万元，均按要求公示。
# 东关街街道办事处
（二）依申请公开情况。全年共收到依申请公开{7件 received}，办结{6件 concluded}，结转下年度继续办理{1件 carriedOut}，予以公开{4件 granted}。 // carriedIn=0
# 槐树岭街道办事处
2024年街道受理公民、法人和其他组织提出的政府信息公开申请{4件 received}。其中部分公开{1件 partial}，不予公开{2件 denied}，无法提供{1件 unable}。均已在法定时限内办理完毕。 // concluded=4 carriedIn=0 carriedOut=0 granted=0 unprocessed=0 otherwise=0
# 呼日勒图苏木人民政府
（二）依申请公开情况。2024年，我苏木{未接到 received=0}依申请公开事项，{无 carriedIn=0}上年结转事项，未发生政府信息公开相关的{行政复议 recon=0}、{行政诉讼 suits=0}案件。
通过嘎查公开栏、微信群、流动宣传车等方式公开惠民政策信息90余次，印发蒙汉双语宣传手册1200册。
# 梁家营乡人民政府
2024年度共接到政府信息公开申请{0件 received}，答复{0件 concluded}，结转下年度{0件 carriedOut}。 // carriedIn=0
全年我乡作出行政许可决定{46件 licensing}，主要为农村宅基地审批和乡村建设规划许可；{未作出 penalties=0}行政处罚决定，{未实施 coercion=0}行政强制。
四是强化培训。组织各站所、村信息员集中学习《条例》2次，参训56人次。
# 石佛寺镇人民政府
2024年，石佛寺镇共收到{9件 received}依申请公开件，办结{8件 concluded}，结转下年度继续办理{1件 carriedOut}，予以公开{3件 granted}、无法提供{5件 unable}，均按照规定时限答复。 // carriedIn=0 partial=0 denied=0 unprocessed=0 otherwise=0
因信息公开引发行政复议{1起 recon}，复议机关维持原答复；行政诉讼{0起 suits}。 // recon.upheld=1 recon.corrected=0 recon.otherResult=0 recon.pending=0
# 清水沟镇人民政府
（二）依申请公开。全年{未收到 received=0}政府信息公开申请。⏎（三）政府信息管理。落实“三审三校”制度，做到涉密信息不上网、上网信息不涉密，全年未发生泄密事件。
本年度我镇{没有 received=0}群众提出政府信息公开申请。
# 西固堡镇人民政府
（三）政府信息管理情况。2024年，我镇共制定规范性文件{0件 issued}，废止规范性文件{0件 repealed}，现行有效的规范性文件{1件 effective}。
（二）依申请公开方面⏎截止2024年12月31日，西固堡镇{未收到 received=0}以当面、来信、网络等方式提出的政府信息公开申请。
# 南湖街道办事处
2.依申请公开。2024年，共接收依申请公开件{6件 received}，答复{6件 concluded}，按时答复率100%，件数与上一年度持平。 // carriedIn=0 carriedOut=0
收到的政府信息公开申请中，自然人申请{5件 person}、商业企业申请{1件 business}；按办理结果分，予以公开{2件 granted}，信息不存在{1件 unable.notExisting}，本机关不掌握相关政府信息{3件 unable.notHeld}。 // research=0 welfare=0 legal=0 other=0 received=6 concluded=6 carriedIn=0 carriedOut=0 partial=0 denied=0 unprocessed=0 otherwise=0
# 杨柳湾镇人民政府
2024年，全镇{未发生 received=0}依申请公开事项，未发生因政府信息公开申请{行政复议 recon=0}、提起{行政诉讼 suits=0}的案件，亦无投诉举报。
一年来，共收到群众书面提出的政府信息公开申请{两件 received}，分别涉及土地流转合同和危房改造名单，均已书面答复。 // concluded=2 carriedIn=0 carriedOut=0
# 双河街道办事处
（二）依申请公开。2024年新收政府信息公开申请{12件 received}，上年结转{1件 carriedIn}；予以公开{5件 granted}，部分公开{2件 partial}，无法提供{4件 unable}，其他处理{2件 otherwise}，{无 carriedOut=0}结转下年度办理件。 // concluded=13 denied=0 unprocessed=0
五、存在的主要问题及改进情况⏎一是公开内容不够全面，部分社区更新不及时；二是业务人员变动频繁，全年更换信息员3名。下一步，将建立社区信息员AB岗制度，每季度开展1次业务培训。
# 马庄镇人民政府
2024年，镇政府共作出行政处罚{19件 penalties}，办理行政许可{228件 licensing}，实施行政强制{1件 coercion}。
（二）依申请公开。2024 年，镇政府收到政府信息公开申请 {1 received} 件，为自然人申请，经审查予以公开 {1 granted} 件。 // person=1 organisations=0 concluded=1 carriedIn=0 carriedOut=0 partial=0 denied=0 unable=0 unprocessed=0 otherwise=0
全年公开低保、特困供养、临时救助等信息 48 条，公开村集体“三资”管理信息 96 条，发布惠农补贴发放公示 14 期。
# 沂阳县自然资源和规划局
（二）依申请公开情况。2024年共收到依申请公开{48件 received}，其中：按规定予以公开{11件 granted}，部分公开{14件 partial}，不予公开{6件 denied}（属行政查询事项），无法提供{15件 unable}（本机关不掌握相关政府信息{12件 unable.notHeld}，补正后申请内容仍不明确{3件 unable.unclear}），结转下年度{2件 carriedOut}。 // denied.inquiry=6 concluded=46 carriedIn=0 unprocessed=0 otherwise=0
主动公开行政事业性收费1项，为不动产登记费，全年收费金额{87.46万元 fees}。
全年公开土地出让公告37宗、征地批后公告22批次，办理不动产登记1.3万件，实现“一窗受理、并行办理”。
# 滏西区市场监督管理局
全年共作出行政处罚决定{386件 penalties}，罚没款412.7万元；办理行政许可{5214件 licensing}；{未实施 coercion=0}行政强制。
2.依申请公开情况⏎2024年我局共受理政府信息公开申请{31件 received}，其中通过网络收到申请26件，占比83.9%，通过来信收到申请5件，占比16.1%，全部按时办结。未发生政府信息公开{行政复议 recon=0}、{行政诉讼 suits=0}。 // concluded=31 carriedIn=0 carriedOut=0
接收12315平台投诉举报4638件，按时办结率99.9%，为消费者挽回经济损失126.4万元；公布食品安全监督抽检信息18期。
# 渭清县教育局
（二）政府信息依申请公开办理情况。2024年度我局{未收到 received=0}政府信息公开申请。
公开义务教育招生政策、学区划分等信息54条，公开教师招聘、职称评审公示11条，指导全县83所学校规范公开信息。
# 洹阳县住房和城乡建设局
2.依申请公开。完善依申请公开流程，加强法制审核，我局共收到依申请公开{53件 received}，上年度结转{4件 carriedIn}，已全部按照《条例》规定进行答复。 // concluded=57 carriedOut=0
因政府信息公开申请产生行政复议{4起 recon}，其中维持{3起 recon.upheld}，其他结果{1起 recon.otherResult}；行政诉讼{6起 suits}，其中胜诉{4起 suits.upheld}，尚未审结{2起 suits.pending}。 // recon.corrected=0 recon.pending=0 suits.corrected=0 suits.otherResult=0
在县政府网站保障性住房栏目公开信息45条，其中公租房资格审核15条、租赁补贴发放12条、选房摇号公告9条、房源信息9条。
# 岷安县人力资源和社会保障局
（二）依申请公开信息情况。全年共收到依申请公开{9件 received}，均已转相关股室办理，未出现因此引发的{行政复议 recon=0}、{行政诉讼 suits=0}。
2024年，我局制发行政规范性文件{0件 issued}，废止{0件 repealed}，现行有效{0件 effective}。
# 泺平区城市管理局
2024年，我局共受理依申请公开政府信息{8件 received}（3件信函、5件政府网站渠道申请），申请内容为违建查处、垃圾清运等，均按期答复。 // concluded=8 carriedIn=0 carriedOut=0
本年度围绕占道经营、店外经营、扬尘污染等违法行为，作出行政处罚{641件 penalties}，依法实施行政强制{12件 coercion}，全部在行政执法公示平台公开。
# 泾南区审计局
（二）依申请公开。2024年，我局{未收到 received=0}政府信息公开申请。办理因2023年度政府信息公开申请引发的行政复议{1件 recon}、行政诉讼{1件 suits}，结果均为维持。 // recon.upheld=1 recon.corrected=0 recon.otherResult=0 recon.pending=0 suits.upheld=1 suits.corrected=0 suits.otherResult=0 suits.pending=0
发布审计结果公告6份、审计整改情况4份、审计项目计划1份，局门户栏目累计公开信息39条。
# 乌兰哈达旗农牧局
我局全年{未收到 received=0}政府信息公开申请，{未制定 issued=0}行政规范性文件，现行有效行政规范性文件{1件 effective}。
行政许可方面，全年办理{173件 licensing}，主要是动物防疫条件审查和农药经营许可；行政处罚方面，全年作出{21件 penalties}；{未收取 fees=0}行政事业性收费。
# 永安区发展和改革委员会
（三）回应诉求，规范依申请公开⏎充分考虑申请人诉求，加强沟通会商，严格依法依规答复。全年共收到{64件 received}申请，已办结{60件 concluded}、正在办理{4件 carriedOut}，申请事项涉及项目审批、价格管理、供热等多个领域。 // carriedIn=0
组织领导方面，召开主任办公会审议政务公开工作要点，全年召开专题会2次，制发解读材料15件，开展“政务开放日”活动3场。
# 汾安县民政局
全年受理政府信息公开申请{4件 received}，按时答复率100%。其中：予以公开{1件 granted}、部分公开{1件 partial}、不予公开{1件 denied}、不予处理{1件 unprocessed}。 // concluded=4 carriedIn=0 carriedOut=0 unable=0 otherwise=0
# 洮安县林业和草原局
（二）规范办理依申请公开。全年受理政府信息公开申请{3件 received}，较上年减少2件，均为自然人提出，其中信息不存在{2件 unable.notExisting}，重复申请不予处理{1件 unprocessed.repeated}。 // person=3 organisations=0 concluded=3 carriedIn=0 carriedOut=0 granted=0 partial=0 denied=0 otherwise=0
2024年度{未制定 issued=0}、{未废止 repealed=0}行政规范性文件，现行有效行政规范性文件{2件 effective}；办理行政许可{95件 licensing}，主要为林木采伐和临时占用林地许可。
# 桑林县公安局
我局共收到政府信息公开申请{22件 received}，其中予以公开{5件 granted}，不予公开{7件 denied}（属于行政执法案卷{5件 denied.caseFile}、危及“三安全一稳定”{2件 denied.security}），无法提供{7件 unable}，不予处理{3件 unprocessed}（信访举报投诉类申请{2件 unprocessed.petition}、重复申请{1件 unprocessed.repeated}）。 // concluded=22 carriedIn=0 carriedOut=0 partial=0 otherwise=0
# 青河口区卫生健康局
在办结的{17件 concluded}申请中，予以公开{9件 granted}，本机关不掌握相关政府信息{6件 unable.notHeld}，申请人无正当理由逾期不补正{1件 otherwise.notCorrected}，申请人主动撤回{1件 otherwise.other}。另有{2件 carriedOut}申请按规定结转下年度继续办理。 // received=19 carriedIn=0 partial=0 denied=0 unprocessed=0
我局2024年未向申请人收取任何信息处理费用。承办区人大代表建议9件、政协提案13件，面商率、答复率均为100%。
# 巴彦塔拉旗财政局
2024年我局{未收到 received=0}要求公开政府信息的申请，因政府信息公开被申请行政复议{0件 recon}，被提起行政诉讼{0件 suits}。
# 洹阳县交通运输局
2024年共收到政府信息公开申请{16件 received}，其中{15件 person}为自然人申请，{1件 business}为企业申请，均按《条例》规定答复。 // research=0 welfare=0 legal=0 other=0 concluded=16 carriedIn=0 carriedOut=0
# 泺平区行政审批服务局
全年办理行政许可{12306件 licensing}，办件信息全部通过“双公示”平台归集，行政{处罚 penalties=0}、行政{强制 coercion=0}均为0件。
# 泾南区生态环境局
本年度作出行政处罚决定{33件 penalties}，较上年下降21.4%；办理行政许可{58件 licensing}，行政事业性收费{0万元 fees}。
（二）依申请公开。全年收到申请{26件 received}，是上年的1.3倍，申请内容涉及环评批复、监测数据、信访办理结果等。目前已答复{25件 concluded}，{1件 carriedOut}因征求第三方意见结转下年。 // carriedIn=0
# 岷安县水利局
（二）依申请公开情况。年度内{未收到 received=0}申请公开件，{无 carriedIn=0}上年结转件，未发生行政{复议 recon=0}和行政{诉讼 suits=0}。
局门户栏目及微信公众号累计公开信息127条，较2023年增加34条；处理群众留言12条。
`;
