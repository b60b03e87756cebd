/**
 * Written by somebody who had not read the program nor run it, in the notation of `tuning`, after a look at
 * how published reports of several provinces speak.
 */
export const coastToSteppe = `
# 禾泉县人民政府
本报告由禾泉县人民政府办公室依据《中华人民共和国政府信息公开条例》编制，内容包括总体情况等六个部分，所列数据的统计期限为2024年1月1日至12月31日，电子版可在县政府门户网站查阅下载（联系电话：0937-5521086，邮编：735211）。
（二）依申请公开。2024年，全县各级行政机关共收到政府信息公开申请{64件 received}，上年结转{3件 carriedIn}，办结{65件 concluded}，结转下年度继续办理{2件 carriedOut}。在已办结的申请中，予以公开{38件 granted}，部分公开{9件 partial}，不予公开{4件 denied}，无法提供{11件 unable}，其他处理{3件 otherwise}。 // unprocessed=0
全年通过县政府门户网站发布各类信息8362条，其中政务动态2915条、通知公告604条、重点领域信息1877条；“禾泉发布”微信公众号推送信息1126条，关注人数突破4.3万。
因政府信息公开引起的行政复议案件{5件 recon}，其中维持原行政行为{3件 recon.upheld}、其他结果{2件 recon.otherResult}；行政诉讼案件{1件 suits}，目前正在审理中。 // recon.corrected=0 recon.pending=0 suits.upheld=0 suits.corrected=0 suits.otherResult=0 suits.pending=1
（三）政府信息管理。对现行规范性文件开展集中清理，全年制发行政规范性文件{7件 issued}，废止{4件 repealed}，截至年底现行有效{52件 effective}，已全部在“规范性文件库”专栏集中公开。
受理县长信箱来信241件、网民留言586条，按时办结率99.6%；组织“政府开放日”活动6场次，邀请人大代表、政协委员和群众代表230余人次参加。
从申请人看，自然人申请{57件 person}，占89.1%；法人或其他组织申请{7件 organisations}，占10.9%。申请内容主要集中在土地征收、拆迁补偿、社会保障等方面。 // received=64
其他需要报告的事项：2024年，全县行政机关未收取政府信息公开信息处理费；办理人大代表建议78件、政协提案103件，办复率均为100%。
# 澜湾区人民政府
2024年，全区各行政机关新收政府信息公开申请{1287件 received}，同比增长14.6%，其中自然人申请{1173件 person}、商业企业申请{69件 business}、法律服务机构申请{28件 legal}、其他申请{17件 other}。 // research=0 welfare=0
加上上年度结转的{41件 carriedIn}，全年共办结{1265件 concluded}，结转下年度继续办理{63件 carriedOut}。 // received=1287
办理结果方面，予以公开{402件 granted}，部分公开{118件 partial}，不予公开{96件 denied}，无法提供{473件 unable}，不予处理{64件 unprocessed}，其他处理{112件 otherwise}。 // concluded=1265
不予公开的{96件 denied}中，涉及第三方合法权益{22件 denied.thirdParty}、内部事务信息{17件 denied.internal}、过程性信息{31件 denied.process}、行政执法案卷{19件 denied.caseFile}、行政查询事项{7件 denied.inquiry}。
全区因政府信息公开被申请行政复议{58件 recon}，结果维持{34件 recon.upheld}，结果纠正{6件 recon.corrected}，其他结果{13件 recon.otherResult}，尚未审结{5件 recon.pending}，纠错率10.3%。
行政诉讼{23件 suits}，其中未经复议直接起诉{9件 direct}、复议后起诉{14件 after}，均无{败诉 suits.corrected=0}案件。
区政府门户网站全年发布信息3.2万余条，政策文件库收录区级文件1,148件，配套解读材料312份，其中图解、视频类解读占比61%；《澜湾区人民政府公报》编印12期，免费发放2.4万册。
新收的{1287件 received}申请中，网络提交871件，信函寄送362件，当面递交54件，网上申请占比已接近七成。
以区政府及区政府办公室名义印发行政规范性文件{11件 issued}，同步开展专项清理，废止{6件 repealed}。截至2024年底，区政府现行有效行政规范性文件{87件 effective}，均已统一格式、集中公开。
# 松庐县人民政府
（二）依申请公开情况。⏎畅通当面、邮寄、网络等申请渠道，完善登记、审核、办理、答复、归档流程。2024年县政府本级收到公开申请{19件 received}，办结{18件 concluded}，结转下年度{1件 carriedOut}。 // carriedIn=0
2024年，县政府办收到依申请公开{16件 received}（网络申请9件、信函申请7件），已答复{16件 concluded}，较2023年减少5件。 // carriedIn=0 carriedOut=0
被申请行政复议{2件 recon}，复议机关均予维持；未经复议直接起诉{1件 direct}，法院判决驳回原告诉讼请求；无复议后{起诉 after=0}案件。 // recon.upheld=2 recon.corrected=0 recon.otherResult=0 recon.pending=0 direct.upheld=1 direct.corrected=0 direct.otherResult=0 direct.pending=0
举办全县政务公开业务培训班2期，培训乡镇和部门信息员146人次；开展季度监测4次，通报问题37个，均已整改到位。
本年度全县作出行政许可决定{21586件 licensing}、行政处罚决定{1904件 penalties}、行政强制决定{372件 coercion}，行政事业性收费{4618.27万元 fees}，相关结果信息均依法公示。
落实重大行政决策预公开制度，编制并公布年度重大行政决策目录5项，公开征求意见21次，收到意见建议64条，采纳18条。
全年印发并公开县政府文件23件、县政府办公室文件31件，其中行政规范性文件{4件 issued}，规范性文件解读率达100%。
在办结的申请中，信息不存在{6件 unable.notExisting}，本机关不掌握{3件 unable.notHeld}，经补正后申请内容仍不明确{1件 unable.unclear}，均依法告知并说明理由。
# 图林旗人民政府
2024年，旗政府办公室共受理政府信息公开申请{4件 received}，均为自然人申请，均按期答复，未收取任何费用。 // person=4 organisations=0 concluded=4 carriedIn=0 carriedOut=0
全旗主动公开政府信息5274条，其中蒙古文版网站发布信息418条；通过“图林政务”“北疆图林”等新媒体推送信息2630条次。
2024年，因政府信息公开工作被申请行政复议{0件 recon}、提起行政诉讼{0件 suits}。
全年制定规章{0件 rissued}、行政规范性文件{2件 issued}，废止行政规范性文件{9件 repealed}，现行有效行政规范性文件{33件 effective}。
存在的主要问题：一是部分苏木镇公开内容更新不及时，2个栏目超过三个月未更新；二是政策解读形式单一，图解、音视频解读不足三成；三是专职人员配备不足，全旗42家单位中仅11家配有专人。
依申请公开方面，上年{无结转 carriedIn=0}，本年新收{12件 received}，其中予以公开{7件 granted}、部分公开{1件 partial}、无法提供{3件 unable}，另有{1件 carriedOut}转入2025年办理。 // concluded=11 denied=0 unprocessed=0 otherwise=0
政府网站互动栏目收到留言302条，办结301条；依申请公开平台收到有效申请{6件 received}，全部办结，其中{5件 granted}予以公开、{1件 denied.internal}因属内部事务信息不予公开；12345热线工单3108件，群众满意率96.8%。 // concluded=6 carriedIn=0 carriedOut=0 partial=0 unable=0 unprocessed=0 otherwise=0
2024年，旗本级收到依申请公开事项{三件 received}，分别涉及草原确权、征地补偿和退役军人安置，已全部答复申请人。 // concluded=3 carriedIn=0 carriedOut=0
# 上陂乡人民政府
2024年，我乡{未收到 received=0}公民、法人和其他组织提出的政府信息公开申请，也未发生因政府信息公开引起的{行政复议 recon=0}、{行政诉讼 suits=0}。
全年通过县政府网站上陂乡专栏主动公开信息96条，其中政策文件类8条、财政资金类11条、乡村振兴类34条、其他43条；村务公开栏张贴公示130余份。
2024年度共受理依申请公开{0件 received}，按期答复{0件 concluded}，不予公开{0件 denied}。 // carriedIn=0 carriedOut=0
本年度我乡无行政规范性文件{制发 issued=0}、{废止 repealed=0}情况，现行有效行政规范性文件{0件 effective}。
工作中还存在一些不足：一是信息公开意识有待增强，个别村公开内容偏少；二是业务人员更换频繁，全年先后调整3名信息员，业务衔接不够顺畅。
2024年我乡办理依申请公开{0件 received}，未收取信息处理费；全乡11个行政村均设立政务公开栏，年内更新公开内容4次以上。
全年办理农村建房等行政许可{26件 licensing}，未作出行政{处罚 penalties=0}和行政{强制 coercion=0}决定。
2024年，我乡收到群众当面提交的信息公开申请{1件 received}，申请内容为退耕还林补助发放明细，经核实后依法予以公开，答复及时率100%。 // concluded=1 carriedIn=0 carriedOut=0 granted=1 partial=0 denied=0 unable=0 unprocessed=0 otherwise=0
# 望潮街道办事处
（二）依申请公开。2024年街道共收到政府信息公开申请{31件 received}，其中网上申请18件，信函申请13件，办结{29件 concluded}，{2件 carriedOut}按规定结转下年度办理。 // carriedIn=0
已答复的{29件 concluded}申请中，予以公开{13件 granted}，部分公开{2件 partial}，不予公开{1件 denied}，信息不存在或本机关不掌握{10件 unable.notHeld+unable.notExisting}，其他处理{3件 otherwise}。 // unprocessed=0
年内涉及街道的政府信息公开行政复议{3件 recon}，其中{1件 recon.corrected}被责令重新答复，{2件 recon.upheld}维持；行政诉讼{0件 suits}。 // recon.otherResult=0 recon.pending=0
“望潮微讯”公众号发布推文512篇，累计阅读量38万次；社区公开栏、电子屏滚动播放惠民政策信息60余期。
街道2024年无新制定行政规范性{文件 issued=0}，经清理，现继续有效的行政规范性文件{2件 effective}。
2024年街道收到信息公开申请{31件 received}，较上年的24件增长29.2%，主要涉及城中村改造、房屋征收补偿安置等内容。
全年通过区政府网站公开信息211条，收到政府信息公开申请{31件 received}，均为自然人；开展政务公开主题日活动4次；全年未发生政府信息公开行政{诉讼 suits=0}。 // person=31 organisations=0
全年未出现因政府信息公开工作被行政复议{纠错 recon.corrected=0}或{败诉 suits.corrected=0}的情况。
综合行政执法队全年办理一般程序案件164件、简易程序案件702件，合计作出行政处罚决定{866件 penalties}，处罚结果均在政务服务网公示。
# 白桦沟镇人民政府
2024年我镇{没有收到 received=0}公民、法人或其他组织的政府信息公开申请，没有发生因政府信息公开申请{行政复议 recon=0}、提起{行政诉讼 suits=0}的情况。
本年度主动公开政府信息58条，公开率、及时率均达100%；受理政府信息公开申请{0件 received}。
2024年共收到依申请公开{2件 received}，其中{1件 granted}予以公开，{1件 unable.notHeld}因本机关不掌握相关政府信息无法提供，均在15个工作日内答复。 // concluded=2 carriedIn=0 carriedOut=0 partial=0 denied=0 unprocessed=0 otherwise=0
收到和处理政府信息公开申请情况：本年新收{0件 received}，上年结转{0件 carriedIn}，结转下年度继续办理{0件 carriedOut}。 // concluded=0
全镇召开政务公开专题会议2次，开展《条例》学习培训3场次，参训干部75人次。
按照县政府统一安排开展行政规范性文件排查，共核对历年存档文件46份，向县司法局报送排查表1份。
依申请公开工作：全年收到信函申请{1份 received}，申请人为自然人，所申请内容不属于本镇公开范围，已书面告知并提供联系方式。 // person=1 organisations=0 concluded=1 carriedIn=0 carriedOut=0
2024年我镇行政许可、行政处罚、行政强制处理决定均为{0件 licensing+penalties+coercion}，行政事业性收费{0万元 fees}。
# 双堰镇人民政府
（一）主动公开。截至12月底，我镇通过区政府网站公开信息173条，其中机构职能5条，预决算4条，行政执法信息22条，社会救助公示48条。
（二）依申请公开。2024年收到依申请公开{5件 received}，办结率100%，无{行政复议 recon=0}、{行政诉讼 suits=0}。 // concluded=5 carriedIn=0 carriedOut=0
我镇全年新收政府信息公开申请{9件 received}，均由自然人提出，年内全部办结；予以公开{4件 granted}，不予公开{1件 denied}，无法提供{2件 unable}，不予处理{2件 unprocessed}。 // person=9 organisations=0 concluded=9 carriedIn=0 carriedOut=0 partial=0 otherwise=0
不予处理的{2件 unprocessed}均为信访、投诉举报类申请，已告知申请人通过相应渠道提出诉求。 // unprocessed.petition=2
上年结转{1件 carriedIn}，已于2024年1月办结，本年度收到的{3件 received}申请均在年内答复。 // concluded=4 carriedOut=0
镇、村两级共设政务公开专区2个、查阅点14个，全年接待查阅咨询196人次，代办帮办事项83件。
2024年，我镇作出行政处罚决定{17件 penalties}（其中秸秆禁烧12件、违法占地5件），行政强制{3件 coercion}，行政许可{58件 licensing}。
与2023年相比，依申请公开数量由4件增至{9件 received}，申请内容多涉及土地流转和安置房建设。
按照《政府信息公开信息处理费管理办法》规定，2024年我镇收取信息处理费0元。
# 岚州市自然资源和规划局
2024年，我局共收到政府信息公开申请{214件 received}，其中自然人{187件 person}、商业企业{15件 business}、法律服务机构{9件 legal}、其他{3件 other}；上年结转{18件 carriedIn}，全年办结{221件 concluded}，结转下年度{11件 carriedOut}。 // research=0 welfare=0
从办理结果看，予以公开{97件 granted}，部分公开{21件 partial}，不予公开{14件 denied}，无法提供{66件 unable}，不予处理{8件 unprocessed}，其他处理{15件 otherwise}。 // concluded=221
因依申请公开引发行政复议{13件 recon}，其中维持{8件 recon.upheld}，纠正{1件 recon.corrected}，其他结果{4件 recon.otherResult}；行政诉讼{6件 suits}，维持{5件 suits.upheld}，尚未审结{1件 suits.pending}。 // recon.pending=0 suits.corrected=0 suits.otherResult=0
从申请内容看，主要涉及征地报批材料126件、规划许可41件、不动产登记29件、其他18件。 // received=214
局门户网站发布信息1843条，其中土地供应结果262条、规划批前批后公示197条、行政许可信息405条、地质灾害预警73条。
2024年，我局代市政府起草行政规范性文件2件，以本局名义制发行政规范性文件{1件 issued}，废止{2件 repealed}，现行有效{8件 effective}。
部分公开的{21件 partial}申请主要是隐去第三方个人信息后向申请人提供。
全年办理行政许可{3752件 licensing}，立案查处自然资源违法案件88宗，作出行政处罚决定{61件 penalties}，收缴罚没款2360万元；行政事业性收费{1275.6万元 fees}，主要为不动产登记费等。
互动交流方面，办理局长信箱来信318件、12345热线工单2047件，开展在线访谈2期。
# 玉岭区市场监督管理局
一是做好主动公开。全年作出行政许可决定{9312件 licensing}、行政处罚决定{743件 penalties}、行政强制决定{128件 coercion}，均通过国家企业信用信息公示系统、信用中国等平台公示。
二是规范依申请公开。共收到申请{76件 received}，多与消费纠纷和特种设备有关，办结{79件 concluded}（含上年结转{5件 carriedIn}），结转下年{2件 carriedOut}。
本局收到的申请中，要求对已获取信息进行确认或重新出具的{2件 unprocessed.confirmation}，重复申请{4件 unprocessed.repeated}，以信息公开名义进行信访投诉举报的{11件 unprocessed.petition}，均依法作出不予处理决定。
发生政府信息公开类行政复议{7宗 recon}，其中{5宗 recon.upheld}维持，{2宗 recon.otherResult}因申请人撤回而终止；无行政{诉讼 suits=0}案件。 // recon.corrected=0 recon.pending=0
食品安全抽检结果公示42期3960批次，其中不合格87批次；发布消费提示31条、产品质量监督抽查通报15份。
“双随机、一公开”抽查检查市场主体4210户，抽查结果100%公示；归集公示企业信用信息12.7万条。
对同一申请人提出的大量、反复申请{3件 unprocessed.excessive}，经要求说明理由，认定理由不合理，依法不予处理。
本年度{无 fees=0}行政事业性收费，制发行政规范性文件{0件 issued}。
# 平埠市住房和城乡建设局
（二）依申请公开工作。⏎2024年受理依申请公开{38件 received}，其中公民个人申请{35件 person}，企业申请{3件 business}，均在法定时限内办结。 // research=0 welfare=0 legal=0 other=0 concluded=38 carriedIn=0 carriedOut=0
在已办结的{38件 concluded}中，予以公开和部分公开{24件 granted+partial}，占63.2%；不予公开{2件 denied}；因信息不存在、不掌握等原因无法提供{9件 unable}；其他处理{3件 otherwise}。 // unprocessed=0
被申请行政复议{4件 recon}，审结{3件 recon.upheld+recon.corrected+recon.otherResult}，均为维持，{1件 recon.pending}尚未审结；未经复议直接起诉{1件 direct}，复议后起诉{0件 after}。 // recon.upheld=3 recon.corrected=0 recon.otherResult=0
公开城镇老旧小区改造项目56个、保障性住房分配结果12批次1830户、商品房预售许可信息47条、物业招投标信息92条。
全年办理施工许可、预售许可等行政许可事项{1016件 licensing}，对违法违规行为作出行政处罚{54件 penalties}，罚款总额318.5万元，未实施行政{强制 coercion=0}。
其他处理的{3件 otherwise}中，申请人无正当理由逾期不补正{2件 otherwise.notCorrected}，主动撤回申请{1件 otherwise.other}。
2024年全市住建系统组织政务公开培训2次，参训90人；第三方评估反馈问题17项，已整改16项，剩余1项正在推进。
全年召开新闻发布会3场，发布政策解读14篇，制定出台行政规范性文件{2件 issued}，回应网民关切问题205个；承办人大代表建议22件、政协提案35件，全部按期办结。
# 榆溪县审计局
2024年，我局{未收到 received=0}依申请公开事项，未因政府信息公开被申请{行政复议 recon=0}或提起{行政诉讼 suits=0}。
通过县政府网站公开审计信息34条，其中审计结果公告6份、工作动态21条、预决算信息4条、其他3条。
2024年，我局作出行政处罚{0件 penalties}、行政强制{0件 coercion}，行政事业性收费{0万元 fees}。
全年完成审计项目27个，查出主要问题金额1.86亿元，提出审计建议73条，推动建立完善制度19项，整改情况按规定向社会公告。
# 滨岬区城市管理和综合执法局
2024年，本局共收到政府信息公开申请{22宗 received}，其中自然人{20宗 person}、商业企业{2宗 business}；已办结{21宗 concluded}，转下年度办理{1宗 carriedOut}。 // research=0 welfare=0 legal=0 other=0 carriedIn=0
因政府信息公开被申请行政复议{2宗 recon}，其中结果维持{1宗 recon.upheld}，尚未审结{1宗 recon.pending}；被提起行政诉讼{0宗 suits}。 // recon.corrected=0 recon.otherResult=0
全年作出行政处罚决定{2318宗 penalties}、行政强制决定{405宗 coercion}，核发户外广告、渣土运输等行政许可{187宗 licensing}，收取城镇垃圾处理费等行政事业性收费{963.4万元 fees}。
通过区政府门户网站发布信息126条，数字城管平台受理案件5.1万宗，结案率98.2%，处理市民投诉1.3万宗。
`;
