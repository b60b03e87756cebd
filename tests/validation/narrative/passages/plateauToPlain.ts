/**
 * Written by somebody who had not read the lexicon nor run the program on it, in the notation of `tuning`.
 * A sample of paragraphs of counties, of towns and streets, and of bureaus, and the last one opened:
 * nothing has been changed for its sake.
 */
export const plateauToPlain = `
# 湟岭县人民政府
(二)依申请公开情况。进一步畅通申请渠道,细化登记、审核、办理、答复、归档流程,2024年全县共收到政府信息公开申请{14件 received},其中信函方式9件、网络方式5件,均在法定期限内答复。 // concluded=14 carriedIn=0 carriedOut=0
(一)主动公开情况。全年县政府门户网站发布信息4126条,其中政务动态类2018条、通知公告类374条、概况类41条,藏语频道更新稿件96篇;县长信箱收到来信57件,办结57件。
(三)政府信息管理情况。严格落实规范性文件合法性审核和备案审查制度,2024年全县制定行政规范性文件{3件 issued},废止{2件 repealed},现行有效{27件 effective},均已在“政策文件库”栏目集中公开。
从申请内容看,主要集中在草原征占补偿、教师待遇、项目资金等方面。因政府信息公开被申请行政复议{1件 recon},复议机关作出维持决定;未发生{行政诉讼 suits=0}案件。 // recon.upheld=1 recon.corrected=0 recon.otherResult=0 recon.pending=0
# 沅口县人民政府办公室
2024年,我办共受理政府信息公开申请{31件 received},上年结转{2件 carriedIn},办结{32件 concluded},结转下年度办理{1件 carriedOut}。其中予以公开{12件 granted},部分公开{5件 partial},不予公开{3件 denied},无法提供{9件 unable},不予处理{2件 unprocessed},其他处理{1件 otherwise}。
因政府信息公开引发行政复议{4件 recon},其中维持{3件 recon.upheld},纠正{1件 recon.corrected};引发行政诉讼{2件 suits},目前均在审理中。 // recon.otherResult=0 recon.pending=0 suits.pending=2 suits.upheld=0 suits.corrected=0 suits.otherResult=0
(一)主动公开。全年以县政府和县政府办公室名义印发并公开文件46件,同步发布解读材料21篇,召开新闻发布会4场,公开县政府常务会议议题信息18期。
(五)监督保障。把政务公开纳入全县综合绩效考核,分值权重3分;年内开展第三方评估2次,下发整改通知单17份,举办业务培训班2期,培训业务骨干160余人次。
# 临浦区人民政府
(二)依申请公开情况。2024年,全区新收到政府信息公开申请{286件 received},同比下降6.2%;上年结转{11件 carriedIn}。申请人为自然人的{251件 person},为法人或其他组织的{35件 organisations}。全年共办结{289件 concluded},结转下年度继续办理{8件 carriedOut}。
在已办结的{289件 concluded}申请中,予以公开{97件 granted}、部分公开{42件 partial}、不予公开{18件 denied}、无法提供{101件 unable}、不予处理{20件 unprocessed}、其他处理{11件 otherwise}。
涉及政府信息公开的行政复议案件{23件 recon},其中结果维持{15件 recon.upheld}、结果纠正{2件 recon.corrected}、其他结果{4件 recon.otherResult}、尚未审结{2件 recon.pending};行政诉讼案件{9件 suits},其中未经复议直接起诉{6件 direct}、复议后起诉{3件 after}。
(三)政府信息管理情况。全区新制发行政规范性文件{12件 issued},全部做到文件与解读同步发布;开展文件专项清理,废止{5件 repealed},截至年底现行有效{88件 effective}。
从日常监测看,一是个别单位公开意识有待加强,第三方测评中有6家单位得分低于80分;二是解读形式较为单一,全年120余篇解读中文字类占比超过八成;三是部分镇街专区设备老化,14台查询终端中3台需要更新。
# 苍石县人民政府
2024年全县共受理政府信息依申请公开{42件 received},2023年转结{0件 carriedIn},均已按期办结;进入行政复议程序{1件 recon},进入行政诉讼程序{0件 suits}。 // concluded=42 carriedOut=0
3.回应关切情况。全年办理书记县长信箱来信213件、12345政务服务便民热线工单5872件、人大代表建议91件、政协委员提案134件,开展在线访谈6期、网上民意征集11次,发布回应信息70余条。
申请总量较2023年的36件增长16.7%,增量主要来自土地征收、工程建设领域;从申请渠道看,在线平台28件、邮寄12件、当面提交2件。
全县各级行政执法机关依法作出行政许可决定{21407件 licensing}、行政处罚决定{1862件 penalties}、行政强制决定{315件 coercion},结果信息均在规定平台公示。全年行政事业性收费{3521.6万元 fees}。
# 兴桦市人民政府
(二)依申请公开情况。对依申请公开实行台账管理、闭环办理。全年收到申请{8件 received},予以公开{5件 granted},无法提供{3件 unable},{无 carriedOut=0}结转下年办理件。 // concluded=8 carriedIn=0 partial=0 denied=0 unprocessed=0 otherwise=0
2024年度,全市未发生因政府信息公开引起的{行政复议 recon=0}、{行政诉讼 suits=0}案件。
(四)平台建设情况。市政府网站现设一级栏目9个、二级栏目64个,全年独立用户访问总量38.7万个,网站总访问量152万次;备案政务新媒体账号41个,其中微信公众号33个,年内关停整合5个。
# 泗沂县人民政府
(二)依申请公开。2024年,全县共收到政府信息公开申请{163件 received},较上年增加27件;结转上年申请{4件 carriedIn}。申请事项主要涉及征地拆迁、村务管理、教育医疗等。已答复{160件 concluded},结转下年{7件 carriedOut}。
无法提供的{58件 unable}中,本机关不掌握相关政府信息{31件 unable.notHeld},没有现成信息需要另行制作{22件 unable.notExisting},补正后申请内容仍不明确{5件 unable.unclear}。
全年组织“政府开放日”活动31场次,邀请企业、群众代表670余人参加,收集意见建议85条,采纳52条;47家公共企事业单位全部建立信息公开专栏。
全年因政府信息公开被申请行政复议{17件 recon},比上年减少6件;被提起行政诉讼{5件 suits},其中{1件 suits.corrected}结果纠正。
六、其他需要报告的事项。按照有关规定,2024年全县各级行政机关依申请提供政府信息均未收取信息处理费。年度政务公开工作要点确定的28项任务已全部完成。
# 榕溪区人民政府办公室
2024年,本办收到公民、法人和其他组织提出的政府信息公开申请{19件 received},其中自然人{16件 person}、商业企业{2件 business}、法律服务机构{1件 legal}。已办结{19件 concluded},{无 carriedOut=0}结转下年度办理件。 // carriedIn=0 research=0 welfare=0 other=0
自2008年以来,本办累计主动公开政府信息6318条,其中2024年新增274条,含政策文件类38条、人事类22条、重点领域类96条,全文电子化率100%。
2024年,因政府信息公开被申请行政复议{2件 recon},已全部审结,{无 suits=0}行政诉讼案件。依申请提供政府信息未收取检索、复制、邮寄等费用。 // recon.pending=0
# 那岭县人民政府
(三)政府信息管理情况。全年共制发规范性文件{5份 issued},废止{13份 repealed},现行有效规范性文件{64份 effective},均在县人民政府门户网站公开,并提供下载。
(二)依申请公开情况。全县收到依申请公开事项{27件 received}(其中:自然人{24件 person},企业{2件 business},其他组织{1件 other}),上年结转{3件 carriedIn},本年办结{28件 concluded},结转下年{2件 carriedOut}。 // research=0 welfare=0 legal=0
# 托克拉县人民政府办公室
(二)依申请公开。2024年我办收到依申请公开{2件 received},较去年减少1件,已全部办结并答复申请人。 // concluded=2 carriedIn=0 carriedOut=0
(三)政府信息管理。2024年,县人民政府办公室{未出台 issued=0}行政规范性文件,现行有效的行政规范性文件{6件 effective};全年审核发布各类稿件1742篇,退回修改63篇。
(五)监督保障。全年召开政务公开工作推进会3次,开展线上抽查12轮次,通报问题单位9家次,收到政府信息公开举报投诉0件,未发生失泄密问题。
# 石坎乡人民政府
(二)依申请公开。2024年收到申请数{0件 received},办结{0件 concluded}。 // carriedIn=0 carriedOut=0
(一)主动公开。全年在县政府门户网站公开信息43条,其中乡镇动态27条、通知公告6条、执法公示4条、机构简介4条、财政预决算2条;通过微信公众号推送信息168条。
2024年,我乡{未制发 issued=0}行政规范性文件;全年共作出行政处罚决定{3件 penalties},未实施行政{强制 coercion=0}。
# 河湾镇人民政府
(二)依申请公开情况。2024年度,河湾镇{未收到 received=0}公民、法人或其他组织提出的政府信息公开申请,也未发生因政府信息公开引起的{行政复议 recon=0}和{行政诉讼 suits=0}。
依托“河湾先锋”公众号发布信息207条,在旗政府网站公开信息38条,村级公开栏更新内容316次。全年{未接到 received=0}信息公开申请,接待群众现场查询9人次。
2024年,我镇无行政事业性收费项目,收费金额{0万元 fees}。
# 北关街道办事处
2024年街道共收到依申请公开{4件 received},均为自然人申请,内容涉及老旧小区改造、拆迁补偿等,已在法定期限内全部办结,办结率100%。 // person=4 organisations=0 concluded=4 carriedIn=0 carriedOut=0
截至2024年12月底,街道在区政府门户网站公开信息112条,在“魅力北关”公众号发布图文489篇,制作政务公开宣传展板22块,发放宣传资料3000余份。
因政府信息公开申请行政复议{1件 recon},复议结果为维持;提起行政诉讼{0件 suits}。 // recon.upheld=1 recon.corrected=0 recon.otherResult=0 recon.pending=0
街道综合行政执法队全年开展巡查1900余次,下达责令整改通知书412份,作出行政处罚决定{67件 penalties},执法结果均按要求公示。
# 柳荫街道办事处
全年新收到政府信息公开申请{11件 received},申请人均为自然人,2023年结转{1件 carriedIn}。共办结{11件 concluded},其中予以公开{4件 granted},部分公开{1件 partial},因属于行政执法案卷信息不予公开{2件 denied.caseFile},无法提供{4件 unable};另有{1件 carriedOut}结转下年度继续办理。 // person=11 organisations=0 unprocessed=0 otherwise=0
全年共主动公开政府信息226条,全文电子化率达100%,其中基层动态101条、通知公告52条、行政处罚公示信息58条;“柳荫在线”推送信息903条,粉丝数量1.2万人。
针对街道政府信息公开答复提出的行政复议{3件 recon},其中复议机关维持{2件 recon.upheld},尚在审理{1件 recon.pending};{无 suits=0}行政诉讼案件。 // recon.corrected=0 recon.otherResult=0
组织科室信息员业务培训4次,覆盖86人次;举办政务开放日1次、政府向公众报告1次、会议开放2次,邀请居民代表24人参加。
# 圩塘镇人民政府
(二)依申请公开。健全申请登记、审核、办理、答复、归档制度。2024年我镇收到依申请公开信息{3条 received},按时答复{3条 concluded},未产生{行政复议 recon=0}和{行政诉讼 suits=0}案件。 // carriedIn=0 carriedOut=0
(一)主动公开。2024年我镇主动公开各类信息1243条,其中政策法规类信息84条,政策解读类信息15条,回应关切38条,重点领域信息402条。
(三)政府信息管理。排查整改错敏词、个人隐私信息等问题26处,清理失效信息190条。全年制发行政规范性文件{0件 issued},废止{0件 repealed}。
# 沙滘镇人民政府
(二)依申请公开方面。全年共受理政府信息公开申请{22宗 received},同比增长10%,其中网上申请15宗、信函申请7宗;已答复{21宗 concluded},另有{1宗 carriedOut}结转至下年度办理。 // carriedIn=0
涉政府信息公开行政复议{2宗 recon},结果均为维持;行政诉讼{1宗 suits},法院判决驳回原告诉讼请求。 // recon.upheld=2 recon.corrected=0 recon.otherResult=0 recon.pending=0 suits.upheld=1 suits.corrected=0 suits.otherResult=0 suits.pending=0
全年作出行政许可决定{356宗 licensing}、行政处罚决定{214宗 penalties}、行政强制决定{19宗 coercion},行政事业性收费{12.45万元 fees}。
镇政府网站全年发布信息588条,办理网友留言73条,平均答复时长2.6个工作日;承办12345热线工单4418宗,办结率99.8%。
# 红旗街道办事处
2024年度我街道{未收到 received=0}政府信息公开申请。
2024年度,未收到因政府信息公开提起的{行政复议 recon=0}申请,也没有{行政诉讼 suits=0}案件。
街道全年作出行政许可决定{7件 licensing}、行政处罚决定{15件 penalties},均通过区级平台公示;社区公示栏、电子屏公开低保、救助、物业等信息530余条,较上年增加近百条。
# 马营乡人民政府
(二)依申请公开。2024年,马营乡收到依申请公开{0件 received},{无 carriedIn=0}上年结转件。 // concluded=0 carriedOut=0
成立了由乡长任组长、2名副乡长任副组长、13个站所负责人为成员的领导小组,明确专职工作人员1名、兼职信息员9名。全年通过政府网站发布信息21条,微信公众号发布信息155条。
2024年度全乡{没有 issued=0}制发行政规范性文件;行政许可{12件 licensing},均为农村宅基地审批,行政处罚{0件 penalties},行政强制{0件 coercion}。
# 云台街道办事处
2.依申请公开情况。本年度街道受理政府信息公开申请{9件 received},其中网络申请5件,邮寄申请4件。按办理结果分,予以公开{2件 granted},无法提供{6件 unable},不予处理{1件 unprocessed},均在20个工作日内答复。 // concluded=9 carriedIn=0 carriedOut=0 partial=0 denied=0 otherwise=0
4.行政复议、行政诉讼情况。本年度街道因政府信息公开被申请行政复议{0件 recon},被提起行政诉讼{0件 suits}。
本年度协助区级部门办理依申请公开征询件14件,由牵头部门统一答复申请人,不计入街道统计数据。
本年度新收到的{9件 received}申请中,自然人{7件 person},商业企业{2件 business},申请内容以征收补偿、工程招投标为主。 // research=0 welfare=0 legal=0 other=0
# 古渡镇人民政府
(二)依申请公开情况。强化服务意识,2024年全镇共收到申请{1件 received},主要涉及低保评定,已依法依规答复,未引发{行政复议 recon=0}及{行政诉讼 suits=0}。 // concluded=1 carriedIn=0 carriedOut=0
2023年我镇收到政府信息公开申请5件,2024年收到{1件 received},群众更多通过村级公开栏、微信群了解惠农政策。
# 宁州县自然资源局
截至2024年12月31日,我局累计受理政府信息公开申请{38件 received}。同意公开{21件 granted},部分公开{6件 partial},不予公开{2件 denied},无法提供{8件 unable},不予处理{1件 unprocessed}。 // concluded=38 otherwise=0 carriedIn=0 carriedOut=0
因土地征收信息公开引发行政复议{5件 recon},其中维持{4件 recon.upheld},申请人撤回后终止{1件 recon.otherResult};引发行政诉讼{1件 suits},尚未审结。 // recon.corrected=0 recon.pending=0 suits.pending=1 suits.upheld=0 suits.corrected=0 suits.otherResult=0
(一)主动公开情况。在县政府网站公开征地信息43条、国有土地使用权出让公告17宗、成交公示15宗、矿业权信息6条;政务服务大厅办理不动产登记业务1.3万件。
# 东岭区住房和城乡建设局
全年收到政府信息公开申请{57件 received},加上年结转{3件 carriedIn},共计{60件 received+carriedIn}。截至12月31日,已办结{54件 concluded},{6件 carriedOut}结转下年继续办理。
因政府信息公开引发行政复议{3件 recon},均已审结;行政诉讼{2件 suits},全部为未经复议直接起诉,结果均为维持。 // recon.pending=0 direct=2 after=0 direct.upheld=2 direct.corrected=0 direct.otherResult=0 direct.pending=0
全年公开商品房预售许可信息36条、物业服务企业信用信息118条、老旧小区改造项目进展29条,公开建议提案答复61件,发布政策解读9篇。
# 清河口区人力资源和社会保障局
(二)依申请公开情况。全年共受理政府信息公开申请{13件 received},内容多为工伤认定、退休审批材料,均在期限内答复,年末{无 carriedOut=0}结转。未因信息公开答复引起{行政复议 recon=0}和{行政诉讼 suits=0}。 // concluded=13 carriedIn=0
(一)主动公开情况。全年在区政府门户网站发布信息351条,涉及就业创业184条、社会保险52条、人事考试48条、劳动关系39条、公文21条、预决算7条。
# 安河县教育和体育局
2.依申请公开情况。本年度我局共受理依申请公开{0件 received},政府信息公开被申请行政复议、行政诉讼{0件 recon+suits}。
4.平台建设情况。全年在“安河教育”公众号发布信息1086条,向市级以上媒体报送并被采用稿件77篇;阳光招生热线接听咨询640余次,答复率100%。
本年度作出行政许可决定{415件 licensing},其中教师资格认定391件、民办学校办学许可24件;{无 fees=0}行政事业性收费。
# 郧岭县卫生健康局
(二)依申请公开情况。2024年度我局新收到政府信息公开申请{6件 received},其中自然人申请{5件 person},商业企业申请{1件 business},全部予以公开。 // concluded=6 granted=6 partial=0 denied=0 unable=0 unprocessed=0 otherwise=0 carriedIn=0 carriedOut=0 research=0 welfare=0 legal=0 other=0
全年作出行政许可决定{1208件 licensing}、行政处罚决定{93件 penalties},罚没款41.7万元,实施行政强制{2件 coercion};行政事业性收费{0万元 fees}。
因政府信息公开工作被申请行政复议{1件 recon}(申请人撤回结案),被提起行政诉讼{0件 suits}。 // recon.otherResult=1 recon.upheld=0 recon.corrected=0 recon.pending=0
# 武渠县市场监督管理局
2024年,我局办理行政许可{6382件 licensing},其中食品经营许可1174件、特种设备使用登记233件;查办各类案件471件,作出行政处罚决定{452件 penalties},罚没金额286.3万元;实施行政强制{37件 coercion}。
(二)依申请公开情况。全年收到政府信息公开申请{29件 received},多与投诉举报处理有关。其中,予以公开{11件 granted},因属于行政查询事项不予公开{4件 denied.inquiry},本机关不掌握相关信息{5件 unable.notHeld},属信访举报投诉类申请不予处理{9件 unprocessed.petition}。 // concluded=29 partial=0 otherwise=0 carriedIn=0 carriedOut=0
引发行政复议{8件 recon},其中维持{6件 recon.upheld},其他结果{2件 recon.otherResult};引发行政诉讼{0件 suits}。 // recon.corrected=0 recon.pending=0
12315平台全年接收投诉举报2317件,为消费者挽回经济损失58万元;公示企业年报1.6万户,年报率96.4%;“双随机、一公开”抽查计划完成率100%。
# 海澜区城市管理局
2024年我局共受理政府信息公开申请{16件 received},比上年度增加3件,结转下年度{2件 carriedOut},{无 carriedIn=0}上年度结转件。 // concluded=14
全年编发各类信息137条(其中区政府门户网站25条,“海澜城管”公众号112条);制发行政规范性文件{1件 issued},同步发布图解、视频解读各1篇。
# 金沙洲市审计局
(二)依申请公开。2024年,我局{未收到 received=0}政府信息公开申请;因对上年度的答复不服,申请人先后申请行政复议{2件 recon}、提起行政诉讼{1件 suits},结果均为维持。 // recon.upheld=2 recon.corrected=0 recon.otherResult=0 recon.pending=0 suits.upheld=1 suits.corrected=0 suits.otherResult=0 suits.pending=0
(一)主动公开。2024年,我局在市政府门户网站主动公开各类政府信息24条,其中审计结果7条,审计整改4条,计划总结5条,部门预决算4条,其他信息4条。
# 朔源县民政局
我局2024年{无 received=0}政府信息依申请公开事项。
全年作出行政许可决定{33件 licensing},均为社会组织登记类,作出行政处罚决定{1件 penalties};公开社会救助信息64条,比2023年的71条略有减少。
# 沧宁县交通运输局
(二)依申请公开情况。2024年我局收到政府信息公开申请{5件 received},内容涉及农村公路征地补偿4件、客运线路审批1件。已办结{4件 concluded},剩余{1件 carriedOut}结转下年度。 // carriedIn=0
全年作出行政许可决定{872件 licensing};作出行政处罚决定{1530件 penalties},其中公路超限超载类1296件、非法营运类57件。
# 宁朔县农业农村局
2024年度,县农业农村局共收到依申请公开事项{两件 received=2},均已书面答复,未收取任何费用。 // concluded=2 carriedIn=0 carriedOut=0
本年度{未制定 issued=0}新的行政规范性文件,现行有效的行政规范性文件{4件 effective},已在县政府网站“规范性文件”栏目公开。
# 桂坪县财政局
督促全县82家预算单位按时公开2024年度部门预算和2023年度部门决算,抽查复核35家,反馈问题48条;局机关全年发布财政信息129条,组织预决算公开培训1期。
本年度我局接收政府信息公开申请{1宗 received},已按要求答复申请人,{无 carriedOut=0}结转下年度办理件。 // concluded=1 carriedIn=0
# 渝涪区司法局
2024年,我局受理依申请公开{7件 received},其中予以公开{3件 granted},本机关不掌握相关政府信息{3件 unable.notHeld},申请人主动撤回{1件 otherwise.other},按时办结率100%。 // concluded=7 carriedIn=0 carriedOut=0 partial=0 denied=0 unprocessed=0
全年以区政府名义受理行政复议申请184件,审结171件,其中直接纠错22件;办理区政府行政应诉案件63件,行政机关负责人出庭应诉率98.4%。
# 琼滨县统计局
2024年,我局通过县政府网站公开统计月报、公报等信息36条。本年度{没有 received=0}收到政府信息公开申请,{没有 carriedIn=0}上年结转的申请。
# 永衡市生态环境局青禾分局
本年度我分局受理环境信访投诉233件,作出行政处罚决定{26件 penalties},罚款148.9万元,实施查封扣押等行政强制{3件 coercion},处罚信息在网站公示。
`;
