/**
 * Written by somebody who had not read the lexicon nor run the program on it, in the notation of `tuning`.
 * After a look at published reports of 2021 to 2024 from all parts of China.
 */
export const countrywide = `
# 澜溪县人民政府
（二）依申请公开情况。2024年，全县共收到政府信息公开申请{46件 received}，上年结转{2件 carriedIn}，全部按时办结，{无 carriedOut=0}结转下年办理件。 // concluded=48
2024年，我县通过县政府门户网站发布信息5236条，其中概况类信息64条、政务动态2187条、信息公开目录信息2985条；“澜溪发布”微信公众号推送信息1420条，微博发布836条。
全年办理政府信息公开申请{53件 concluded}，其中予以公开{21件 granted}，部分公开{6件 partial}，不予公开{5件 denied}，无法提供{17件 unable}，不予处理{3件 unprocessed}，其他处理{1件 otherwise}。
县长信箱收到群众来信312件，办结309件，办结率99%；12345政务服务便民热线转办工单8764件，按期办结率98.6%。
2024年，以县政府及县政府办公室名义制发行政规范性文件{4件 issued}，同步配发解读材料6篇，解读率达100%；对照上位法废止规范性文件{9件 repealed}。
本年度因政府信息公开被申请行政复议{3件 recon}，其中结果维持{2件 recon.upheld}，尚未审结{1件 recon.pending}；被提起行政诉讼{1件 suits}，结果维持。 // recon.corrected=0 recon.otherResult=0 suits.upheld=1 suits.corrected=0 suits.otherResult=0 suits.pending=0
从申请主体看，自然人{41件 person}，商业企业{3件 business}，法律服务机构{2件 legal}。 // research=0 welfare=0 other=0 received=46
强化培训指导。全年组织召开政务公开推进会2次，举办专题培训班3期，培训乡镇、部门工作人员260余人次，开展季度检查通报4次，反馈问题37个，均已整改到位。
全县各级行政机关收到政府信息公开申请{128件 received}，其中县政府本级收到19件，县直部门收到84件，乡镇收到25件，较上年增加31件。
2024年，全县行政许可处理决定数量{21346件 licensing}，行政处罚处理决定数量{3178件 penalties}，行政强制处理决定数量{264件 coercion}，行政事业性收费{1836.52万元 fees}。
全年收到的{74件 received}申请，主要集中在征地拆迁、土地补偿、工程项目审批等方面，通过网络平台提交的占六成以上。
六、其他需要报告的事项。2024年，我县各级行政机关共收到政府信息公开申请{61件 received}，均未收取信息处理费。
五、存在的主要问题及改进情况。一是部分单位答复文书不够规范，全年有{2件 recon.corrected}答复在行政复议中被纠正；二是政策解读形式较为单一，视频、动漫类解读占比不足两成。
# 东屏区人民政府
2024年，区政府新收政府信息公开申请{87件 received}，加上2023年结转的{5件 carriedIn}，共需办理{92件 received+carriedIn}，年内答复{88件 concluded}，{4件 carriedOut}转入2025年继续办理。
不予公开的{11件 denied}申请中，属于国家秘密{1件 denied.stateSecret}，保护第三方合法权益{3件 denied.thirdParty}，属于三类内部事务信息{2件 denied.internal}，属于四类过程性信息{5件 denied.process}。
无法提供的申请中，本机关不掌握相关政府信息{24件 unable.notHeld}，没有现成信息需要另行制作{3件 unable.notExisting}，补正后申请内容仍不明确{1件 unable.unclear}。
区政府门户网站全年总访问量达1136万次，独立用户访问量243万人次，开设专题专栏7个，在线访谈12期，征集调查28期。
推进重大行政决策公开，编制并公布年度重大行政决策事项目录5项，举行听证会2场，邀请市民代表列席区政府常务会议6人次。
全区现行有效行政规范性文件{58件 effective}，年内新制发{7件 issued}，清理废止{12件 repealed}。
全年发生涉政府信息公开行政复议案件{14件 recon}，其中维持{6件 recon.upheld}、纠正{2件 recon.corrected}、其他结果{5件 recon.otherResult}、未审结{1件 recon.pending}；行政诉讼案件{7件 suits}，其中未经复议直接起诉{4件 direct}，复议后起诉{3件 after}。
2024年，本区各街道、各部门共受理依申请公开{205件 received}，同比下降12.4%，按期答复率100%。
（三）政府信息管理。严格落实“三审三校”制度，全年审核拟发布信息4312条，退回修改156条，未发生失泄密事件。
区政府收到申请{9件 received}，均为自然人提出，已全部办结，其中予以公开{5件 granted}、部分公开{1件 partial}、无法提供{3件 unable}。 // person=9 organisations=0 concluded=9 carriedIn=0 carriedOut=0 denied=0 unprocessed=0 otherwise=0
政府公报全年编印12期，刊登文件86件，免费赠阅1.8万册。
2024年，区政府在政府信息公开行政复议中被纠错{1件 recon.corrected}，较上年减少2件，反映出部分答复说理仍不充分。
# 和峪县人民政府办公室
2024年我办共收到政府信息公开申请{13件 received}，其中网络申请8件，信函申请4件，当面申请1件，均在法定期限内答复。 // concluded=13 carriedIn=0 carriedOut=0
我办全年接收依申请公开{6件 received}，已办结{5件 concluded}，{1件 carriedOut}结转下年度办理。未发生因政府信息公开引起的{行政复议 recon=0}和{行政诉讼 suits=0}。 // carriedIn=0
（二）依申请公开情况。2024年，县政府办公室受理政府信息公开申请{0件 received}。
承办县人大代表建议9件、县政协委员提案14件，办复率、满意率均为100%。
全年以县政府办公室名义印发文件43件，其中行政规范性文件{2件 issued}，发布图文解读、视频解读等材料11篇。
2024年收到的申请中，4件涉及农村宅基地，3件涉及水利工程，2件涉及人事任免；经审查，属于重复申请的{1件 unprocessed.repeated}，属于信访举报投诉类的{2件 unprocessed.petition}，均依法告知不予处理。
2024年，县政府办公室新收政府信息公开申请{22件 received}，与上年持平；结转下年{0件 carriedOut}；行政复议{2件 recon}，均为结果维持；行政诉讼{0件 suits}。 // recon.upheld=2 recon.corrected=0 recon.otherResult=0 recon.pending=0
针对上年度报告提出的3个问题，我办逐项制定整改措施，新增视频解读5个，优化网站栏目14个，组织跟班学习6人次。
# 石桥坪镇人民政府
2024年，我镇{未收到 received=0}公民、法人和其他组织提出的政府信息公开申请。
（一）主动公开。依托区政府门户网站公开信息187条，其中工作动态132条、通知公告21条、财政预决算4条、其他信息30条；微信公众号“石桥坪在线”推送344条。
（二）依申请公开。全年共收到依申请公开{3件 received}，比上年增加1件，均已按时答复，未发生因依申请公开引起的{行政复议 recon=0}、{行政诉讼 suits=0}。 // concluded=3 carriedIn=0 carriedOut=0
2024年我镇依申请公开信息{0条 received}，没有因政府信息公开申请{行政复议 recon=0}、提起{行政诉讼 suits=0}的情况。
2024年我镇制发行政规范性文件{0件 issued}，办理行政许可{46件 licensing}，作出行政处罚{12件 penalties}，实施行政强制{0件 coercion}。
通过村务公开栏、广播、村民微信群等方式公开惠民资金、低保名单、村级财务等信息600余条。
全年共受理12345热线工单521件，按期办结率100%，群众满意率96.3%。
上年结转政府信息公开申请{0件 carriedIn}，本年新收申请{0件 received}，本年办结{0件 concluded}，结转下年度继续办理{0件 carriedOut}。
我镇本年度{未制定 issued=0}规范性文件，现行有效规范性文件{1件 effective}。
2024年，镇政府收到书面申请{1件 received}，申请人为自然人，申请内容为土地承包经营权登记材料，经检索本机关不掌握该信息，已依法告知。 // person=1 organisations=0 concluded=1 carriedIn=0 carriedOut=0 unable.notHeld=1 granted=0 partial=0 denied=0 unprocessed=0 otherwise=0
六、其他需要报告的事项。2024年度，我镇收取信息处理费0元，无其他需要报告的事项。
全年没有发生针对我镇政府信息公开工作的{行政复议 recon=0}、{行政诉讼 suits=0}和举报投诉。
我镇成立政务公开工作领导小组，明确1名班子成员分管、2名干部具体负责，召开专题会议4次，组织业务学习3次。
# 望湖街道办事处
2024年，街道共收到政府信息公开申请{18件 received}，上年度结转{1件 carriedIn}；予以公开{7件 granted}，部分公开{2件 partial}，无法提供{8件 unable}，结转下年度继续办理{2件 carriedOut}。 // concluded=17 denied=0 unprocessed=0 otherwise=0
办事处全年新收政府信息公开申请数量{0件 received}，上年结转政府信息公开申请数量{0件 carriedIn}。
街道全年收到申请{11件 received}，主要涉及旧改征收、物业管理、加装电梯等内容，其中{1件 otherwise.other}因申请人主动撤回，按其他情形处理。
街道综合行政执法队作出行政处罚决定{236件 penalties}，均在7个工作日内上网公示；公示行政检查计划2项。
因政府信息公开被申请行政复议{2件 recon}，其中维持{1件 recon.upheld}、其他结果{1件 recon.otherResult}；{无 suits=0}行政诉讼案件。 // recon.corrected=0 recon.pending=0
街道政务公开专区接待群众查询咨询430人次，社区公开栏更新1560次，开展政府开放日活动2场，参与居民85人。
2024年度，街道共受理政府信息公开申请{5件 received}，其中自然人{4件 person}，商业企业{1件 business}，全部在20个工作日内答复，平均用时9个工作日。 // research=0 welfare=0 legal=0 other=0 concluded=5 carriedIn=0 carriedOut=0
2024年望湖街道办事处{未接到 received=0}依申请公开件，未发现应当主动公开而未公开的情况。
街道对辖内9个社区、3个站所开展信息公开自查，整改表述不规范、附件无法下载等问题16处。
本年度办理结果：予以公开{2件 granted}，不予公开{1件 denied}（属于行政查询事项），不予处理{1件 unprocessed}，总计{4件 concluded}。 // denied.inquiry=1 partial=0 unable=0 otherwise=0
# 乌兰乡人民政府
2024年，我乡{无 received=0}依申请公开政府信息事项，无因政府信息公开申请{行政复议 recon=0}、提起{行政诉讼 suits=0}的情况。
2024年，乡政府主动公开信息96条，涉及乡村振兴38条、草原防火21条、惠农补贴37条。
2024年全乡制定规范性文件{0件 issued}，行政许可{0项 licensing}，行政处罚{0件 penalties}，行政强制{0件 coercion}；受理热线诉求7件，按期答复率100%。
2024年度我乡共收到政府信息公开申请{0件 received}，办结{0件 concluded}，依申请公开工作实行零报告。
我乡今年受理政府信息公开申请{2件 received}，同意公开{2件 granted}，分别为草场补奖资金发放和道路建设占地补偿信息。 // concluded=2 carriedIn=0 carriedOut=0 partial=0 denied=0 unable=0 unprocessed=0 otherwise=0
公开内容偏重工作动态，全年{未制发 issued=0}行政规范性文件，政策文件类信息仅9条，与群众期盼还有差距。
我乡{无 coercion=0}行政强制事项，全年行政事业性收费金额为{0万元 fees}。
# 南埠镇人民政府
2024年我镇共收到依申请公开{24件 received}，答复{24件 concluded}，答复率100%，其中涉及征地补偿类15件、村级财务类6件、其他3件。 // carriedIn=0 carriedOut=0
2024年，我镇共办理政府信息公开申请{七件 concluded}，其中{四件 granted}予以公开，{三件 unable.notHeld}因本机关不掌握相关信息无法提供。 // partial=0 denied=0 unprocessed=0 otherwise=0
镇政府网上信箱收到来信43封，答复43封；开展民意征集5次，收到意见建议28条。
# 澄江市自然资源局
2024年我局共收到政府信息公开申请{96件 received}，上年结转{4件 carriedIn}。其中，予以公开{41件 granted}，部分公开{13件 partial}，不予公开{5件 denied}，无法提供{33件 unable}，不予处理{2件 unprocessed}，其他处理{3件 otherwise}，结转下年{3件 carriedOut}。 // concluded=97
按申请人划分，自然人{83件 person}，法人或其他组织{13件 organisations}。 // received=96
局门户网站全年发布信息2214条，其中不动产登记公告1306条、土地出让公告94条、规划公示187条、工作动态627条。
我局因政府信息公开被申请行政复议{9件 recon}，结果维持{5件 recon.upheld}，结果纠正{1件 recon.corrected}，其他结果{3件 recon.otherResult}；被提起行政诉讼{4件 suits}，其中维持{3件 suits.upheld}，尚未审结{1件 suits.pending}。 // recon.pending=0 suits.corrected=0 suits.otherResult=0
在答复的申请中，属于行政执法案卷信息的{2件 denied.caseFile}，属于其他法律行政法规禁止公开的{1件 denied.lawForbids}，均已告知不予公开的理由。
全年{112件 received}申请中，征地批文类62件、规划许可类31件、不动产登记资料类19件，征地类占比55.4%。
全年作出行政许可决定{1528件 licensing}、行政处罚决定{73件 penalties}，按规定在“信用澄江”网站公示，公示率100%。
全年公开国有建设用地使用权出让结果61宗、征地补偿安置方案38个、规划批前公示112项。
2024年我局受理依申请公开件{67件 received}，上年结转{5件 carriedIn}，截至12月31日已办结{70件 concluded}，尚有{2件 carriedOut}在法定期限内办理中。
# 龙亭区卫生健康委员会
2024年，我委{未收到 received=0}政府信息公开申请，无因政府信息公开申请{行政复议 recon=0}、提起{行政诉讼 suits=0}的案件。
本年度我委行政许可处理决定数量{418件 licensing}，行政处罚处理决定数量{52件 penalties}。
发布健康科普文章268篇，开展义诊咨询活动36场，受益群众1.2万人次。
我委现行有效规范性文件{3件 effective}，本年制发{0件 issued}，本年废止{1件 repealed}。
全年办理人大建议11件、政协提案17件，答复文件均在网站“建议提案”专栏公开。
本年度收到申请{4件 received}，其中{1件 unprocessed.petition}实为对医疗机构服务的投诉，已告知其通过信访投诉渠道解决，其余{3件 granted}予以公开。 // concluded=4 carriedIn=0 carriedOut=0 partial=0 denied=0 unable=0 otherwise=0
截至2024年12月31日，我委未发生因政府信息公开引发的{行政复议 recon=0}和{行政诉讼 suits=0}，也未就依申请公开收取任何费用。
通过区政府信息公开平台公开信息371条，其中政策法规类15条、行政权力运行类82条、应急管理类9条、其他类265条。
# 平岗县教育体育局
2024年，全局收到政府信息公开申请{8件 received}，其中7件通过县政府网站提交、1件通过邮寄提交，内容涉及招生划片、民办学校审批、教师招聘等，全部办结。 // concluded=8 carriedIn=0 carriedOut=0
2024年度，我局制定行政规范性文件{1件 issued}，配套解读2篇，公开征求意见3次，采纳意见12条。
（二）依申请公开。我局全年{未收到 received=0}依申请公开事项。
全年收到并答复政府信息公开申请{2件 received}，公开义务教育招生政策、学区划分、收费项目等信息146条，“平岗教育”公众号阅读量突破40万次。 // concluded=2 carriedIn=0 carriedOut=0
依申请公开办理情况：新收{15件 received}，上年结转{0件 carriedIn}；予以公开{9件 granted}、部分公开{3件 partial}、无法提供{3件 unable}；结转下年{0件 carriedOut}。 // concluded=15 denied=0 unprocessed=0 otherwise=0
截至年底，我局累计受理政府信息公开申请{3件 received}，“予以公开”{2件 granted}，“部分公开”{0件 partial}，“不予公开”{1件 denied}，“无法提供”{0件 unable}。 // concluded=3 carriedIn=0 carriedOut=0 unprocessed=0 otherwise=0
2023年我局收到政府信息公开申请6件，2024年收到{10件 received}，申请量有所上升，反映出群众对教育信息的关注度提高。
# 临浦市市场监督管理局
全年办理行政许可{6842件 licensing}，作出行政处罚决定{915件 penalties}，采取行政强制措施{37件 coercion}，相关信息均通过公示系统归集。
全年新登记各类经营主体18650户，受理12315投诉举报9723件，为消费者挽回经济损失312万元。
我局收到政府信息公开申请{143件 received}，同比增长26.5%，其中职业举报人就同类事项提出的较多。属于以信息公开名义信访、投诉、举报的{22件 unprocessed.petition}，重复申请{6件 unprocessed.repeated}，要求提供公开出版物{1件 unprocessed.publication}。
全年因政府信息公开被申请行政复议{21件 recon}，其中维持{13件 recon.upheld}，纠正{3件 recon.corrected}，其他结果{4件 recon.otherResult}，尚未审结{1件 recon.pending}；未经复议直接起诉{2件 direct}，复议后起诉{5件 after}。
本年行政事业性收费{426.3万元 fees}，主要为特种设备检验检测费。
全局共有{2件 carriedOut}申请结转至2025年办理，均因需征求第三方意见而延期。
组织全系统业务培训2期，编发典型案例汇编1册，对18个基层所开展抽查，发现问题25个。
2024年，我局制发行政规范性文件{2件 issued}，废止{2件 repealed}，现行有效{13件 effective}；规章制发{0件 rissued}，现行有效规章{0件 reffective}。
发布食品抽检信息84期，涉及2956批次，其中49批次不合格产品均已核查处置。
一是依申请公开答复质量有待提升，全年有{3件 recon.corrected}答复被复议机关纠正，{1件 suits.corrected}经行政诉讼被法院纠正。
`;
