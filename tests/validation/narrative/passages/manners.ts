/**
 * Written before anything was mended, in the manner of first sections that counties, towns and bureaus
 * publish (own words, other figures), put aside, and run once. The notation is that of `tuning`.
 */
export const manners = `
# 清河县人民政府
2024年，全县受理依申请公开件{187件 received}，办结{184件 concluded}，其中予以公开{63件 granted}、部分公开{9件 partial}、不予公开{21件 denied}、无法提供{74件 unable}、不予处理{12件 unprocessed}、其他处理{5件 otherwise}。
全年共办理政府信息公开申请{192件 received+carriedIn}，含2023年转至今年办理的{5件 carriedIn}，办结{184件 concluded}，剩余{8件 carriedOut}结转下一年度处理。 // received=187
县政府门户网站发布各类信息9,640条，其中概况类71条、动态类4,212条、公开目录类5,357条；维护专栏12个，其中新开设3个。
制定发布规范性文件{6件 issued}，清理废止文件{2件 repealed}，现行有效文件{58件 effective}。
通过线上、信函等渠道收到依申请公开信息{31件 received}，已全部按期限答复办结。
开展行政规范性文件专项清理，继续有效{40件 effective}，失效2件、废止{4件 repealed}。
2024年全县共受理依申请公开{24件 received}，予以公开及部分公开的有{12件 granted+partial}，占50%；无法提供的有{12件 unable}，占50%；申请内容主要涉及财政、农业、水利等方面。 // concluded=24
2024年，全县各级行政机关收到政府信息公开申请{316件 received}，比上年增加41件；按申请方式划分，网络申请203件、信函申请92件、当面申请21件。
因政府信息公开引发的行政复议案件{14件 recon}，其中维持{8件 recon.upheld}、纠正{2件 recon.corrected}、其他结果{3件 recon.otherResult}、未审结{1件 recon.pending}；行政诉讼案件{6件 suits}，均为复议后{起诉 after=6}。
全县共接到12345平台转办件32,418件，办结率99.6%；办理县长信箱来信417件；收到网民留言106条，均已回复。
全县行政机关作出行政许可{12,406件 licensing}，作出行政处罚{3,902件 penalties}，实施行政强制{118件 coercion}，收取行政事业性收费{1,906.4万元 fees}。
从申请主体来看，自然人{291件 person}，占92.1%；商业企业{19件 business}，占6.0%；法律服务机构{6件 legal}，占1.9%。2024年全县共收到申请{316件 received}。
上年结转申请{7件 carriedIn}，本年度新收{316件 received}，本年办结{312件 concluded}，结转下年{11件 carriedOut}。以上均为政府信息公开申请。
2022年、2023年、2024年全县收到政府信息公开申请分别为201件、275件和{316件 received}，逐年上升。
培训政务公开工作人员3期180余人次，抽查答复文书60份，发现问题11个，均已整改。
# 河西区财政局
2024年，我局收到{1件 received}政府信息公开申请，结转至下一年度{办理 carriedOut=1}，未发生因政府信息公开申请被申请行政{复议 recon=0}、提起行政{诉讼 suits=0}情况。
我局共收到政府信息公开申请{5件 received}，均在规定时限内完成答复；政府信息公开行政复议{1件 recon}（申请人撤回结案）、行政诉讼{0件 suits}。
本年度，共受理政府信息公开申请{2件 received}，都在法定期限内予以答复。
全年共收到依申请公开共{9件 received}，全部及时分发到责任科室予以办理，未出现行政{复议 recon=0}、行政{诉讼 suits=0}等现象。
我局主动公开各类政府信息22条，其中人事信息2条，动态信息4条，财务信息2条（部门预算1条、部门决算1条），计划总结5条，其他信息9条。
2024年我局办理因2023年度政府信息公开申请引发的行政复议1件、行政诉讼2件，均维持原答复。
2024年，我局未{收到 received=0}政府信息公开申请，无上年度结转{申请 carriedIn=0}。
局机关2024年收到申请公开政府信息{13件 received}，其中当面提交2件、邮寄6件、网上提交5件，现均已答复完毕。
全年减免行政事业性收费62.5万元，惠及企业148户。
依申请公开共答复{13件 concluded}，其中同意公开{4件 granted}，同意部分公开{1件 partial}，无法提供{6件 unable}（均为本机关不掌握），重复申请不予处理{2件 unprocessed.repeated}。
# 大川镇人民政府
2024年，新受理政府信息公开申请{10件 received}，上年转结政府信息公开申请{0件 carriedIn}，全年办结{10件 concluded}，转下一年办理{0件 carriedOut}。
从行政复议和行政诉讼情况来看，共受理因政府信息公开提起的行政复议申请{0件 recon}，共受理因政府信息公开提起的行政诉讼{0件 suits}。
利用电子屏、公告栏、条幅等对外更新政府信息27次；镇微信公众账号发布信息149条，抖音账号发布信息46条。
镇政府办公室共制定规范性文件{0件 issued}，废止规范性文件{0件 repealed}，现行有效的规范性文件{1件 effective}。
2024年以来现行有效的行政规范性文件{0件 effective}，未收到依申请公开政府{信息 received=0}。
我镇2024年度主动公开政府信息共70条，工作动态66条，其他信息4条。
2024年度收到政府信息公开申请{0条 received}，上年度结转{0条 carriedIn}。
全镇收到公民提出的政府信息公开申请{7件 received}，皆处理完毕，其中公开{5件 granted}、部分公开{2件 partial}。
大川镇全年受理政府信息公开申请{11件 received}，较去年同期增长2件，涉及土地流转、征地补偿、低保评定等内容，均已答复。
全镇共实施行政处罚{30件 penalties}，未实施行政{许可 licensing=0}和行政{强制 coercion=0}。
接待群众来访116批次204人次，受理信访事项39件，办结38件。
我镇依申请公开方面：收到书面申请{3件 received}，办结{3件 concluded}；因答复不当引起的行政复议和行政诉讼均为{零 recon=0}。 // suits=0
# 云溪街道办事处
街道全年共收到信息公开申请件{28件 received}，其中个人申请{27件 person}、企业申请{1件 business}，按期办结{28件 concluded}。
2024年度街道受理的政府信息公开申请为{28件 received}，结果类型：予以公开{11件 granted}；部分公开{4件 partial}；无法提供{9件 unable}；不予处理{3件 unprocessed}；其他{1件 otherwise}。
街道无规范性文件制发权限，全年未制发行政规范性{文件 issued=0}。
街道综合执法队作出行政处罚决定{214件 penalties}，其中市容类163件、燃气类51件。
本街道共发生涉及信息公开的行政复议{2件 recon}，复议机关均予以{维持 recon.upheld=2}；发生行政诉讼{1件 suits}，目前尚未{审结 suits.pending=1}。
全年答复申请{27件 concluded}，未办结的{1件 carriedOut}结转到2025年继续办理。
“云溪发布”推送信息1,204条，阅读量62万次；社区公示栏更新316次。
云溪街道2024年收到政府信息公开申请同比减少6件，降幅17.6%，全年为{28件 received}。
# 青岭市自然资源和规划局
2024年度，我局新收政府信息公开申请{402件 received}，加上上年度结转{18件 carriedIn}，共需办理{420件 received+carriedIn}；已办结{405件 concluded}，结转下年度{15件 carriedOut}。
在办结的{405件 concluded}中：予以公开{133件 granted}（占32.8%），部分公开{29件 partial}（占7.2%），不予公开{36件 denied}（占8.9%），无法提供{171件 unable}（占42.2%），不予处理{24件 unprocessed}（占5.9%），其他处理{12件 otherwise}（占3.0%）。
不予公开的36件中，涉及第三方合法权益的{14件 denied.thirdParty}，属于内部事务信息的{6件 denied.internal}，属于过程性信息的{10件 denied.process}，属于行政查询事项的{6件 denied.inquiry}。 // denied=36
无法提供的申请{171件 unable}，主要原因是本机关不掌握相关政府信息（{160件 unable.notHeld}），另有{8件 unable.notExisting}没有现成信息需要另行制作、{3件 unable.unclear}补正后申请内容仍不明确。
不予处理{24件 unprocessed}，其中信访举报投诉类{11件 unprocessed.petition}，重复申请{13件 unprocessed.repeated}。
其他处理{12件 otherwise}，均为申请人逾期不{补正 otherwise.notCorrected=12}。
征地信息公开查询平台点击量8.2万次，公开征地批文136件、建设工程规划许可证公示312件。
全年被申请政府信息公开行政复议{41件 recon}，其中维持{27件 recon.upheld}，纠正{5件 recon.corrected}，其他结果{6件 recon.otherResult}，尚未审结{3件 recon.pending}。
全年政府信息公开类行政诉讼{19件 suits}，其中直接起诉{8件 direct}，经复议后起诉{11件 after}；已审结16件，均判决驳回原告诉讼请求。
受理不动产登记查询申请2.4万件，调解土地权属纠纷申请46件，办结44件。
市局本级办理建设用地规划许可等行政许可事项{2,316件 licensing}，查处违法用地{97件 penalties}。
依申请公开信息处理费收取0元。全局无行政事业性收费减免。
# 石桥乡人民政府
2024年石桥乡没有收到依申请公开{事项 received=0}，也没有因信息公开被申请行政{复议 recon=0}或者提起行政{诉讼 suits=0}。
乡政府收到村民递交的信息公开申请{2件 received}，{一件 granted}予以公开，一件告知不属于本机关掌握。
受理农村宅基地建房申请63件，批准57件；办理残疾人补贴申请41件。
石桥乡上年度结转的{1件 carriedIn}政府信息公开申请已于1月办结，本年度新收申请{2件 received}。
公开惠民惠农资金发放信息48条、村级“三资”信息216条，解答群众咨询90余次。
本乡2024年行政许可{15件 licensing}、行政处罚{2件 penalties}、行政强制{0件 coercion}。
# 东陵区教育局
区教育局全年收到政府信息公开申请{17件 received}，申请人均为{自然人 person=17}，主要咨询学区划分、招生政策。
全年办结政府信息公开申请{18件 concluded}（含上年结转{1件 carriedIn}），其中予以公开{10件 granted}、无法提供{7件 unable}、逾期未补正{1件 otherwise.notCorrected}。
区教育系统各学校受理入学申请9,412件，全部网上办结；公开收费信息68条。
2024年行政许可（民办学校设立、变更）{23件 licensing}；行政处罚{1件 penalties}；行政事业性收费{386.72万元 fees}。
2024年度我局政府信息公开申请办理中，未发生行政{复议 recon=0}，行政诉讼{1件 suits}，法院驳回起诉。
2025年1月收到申请3件，将在下一年度报告中反映；2024年12月收到2件。
# 南溪市公安局
市局2024年共接收政府信息公开申请{96件 received}，其中：公民个人{89件 person}，法人或其他组织{7件 organisations}。
答复政府信息公开申请{95件 concluded}，其中因行政执法案卷信息不予公开{31件 denied.caseFile}，因行政查询事项不予公开{5件 denied.inquiry}，因属于信访举报投诉类不予处理{14件 unprocessed.petition}。
作出行政处罚{21,604件 penalties}，办理行政许可{68,022件 licensing}，采取行政强制措施{1,945件 coercion}。
全年行政事业性收费金额（出入境证照、机动车号牌等）{4,212.05万元 fees}。
公安机关受理身份证、居住证申请18.3万件，办结率100%。
因信息公开涉及行政复议{9件 recon}，结果为维持{7件 recon.upheld}、其他{2件 recon.otherResult}；行政诉讼{4件 suits}，未经复议直接起诉{1件 direct}，复议后起诉{3件 after}。
# 平川县卫生健康局
受理政府信息公开申请共计{8件 received}，办复{8件 concluded}，办复率100%，无结转至下年度的{申请 carriedOut=0}。
全年办理护士执业注册、医疗机构设置等行政许可{1,340件 licensing}；对医疗卫生机构作出行政处罚{52件 penalties}，罚没款31.6万元。
县级医院公开医疗服务价格信息2,108条，受理病历复印申请7,300余件。
目前有效的行政规范性文件{3件 effective}，当年新制发{1件 issued}，无废{止 repealed=0}。
8件申请中，予以公开{3件 granted}，部分公开{2件 partial}，不予公开{1件 denied}，无法提供{2件 unable}。政府信息公开申请量与上年持平。 // received=8
`;
