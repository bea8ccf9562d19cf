#include "text/traditional.h"

#include <opencc/opencc.h>

#include <bitset>

#include "base/utf8.h"
#include "text/utf8.h"

namespace huiqi::text {
namespace {

// Pairs of a Traditional character that Simplified text never uses and its Simplified form: the frequent ones, enough
// to tell the two apart and to mend what a bad conversion left behind. OpenCC does the work where a whole text is
// Traditional.
constexpr std::string_view kPairs =
    "們们個个後后來来時时這这說说會会對对過过開开關关長长門门問问間间東东車车業业"
    "產产發发電电話话應应義义無无為为與与從从將将條条種种場场動动務务勞劳員员圖图"
    "團团國国園园際际區区醫医協协單单嚴严廠厂廳厅歷历歸归當当實实寫写學学導导層层"
    "屬属島岛廣广庫库廢废態态慶庆憑凭懇恳戰战擁拥擇择擔担據据掃扫換换損损搶抢擬拟"
    "攜携數数斷断書书標标樣样機机權权歡欢殺杀氣气決决沒没況况準准濟济營营爐炉爭争"
    "獎奖環环現现畫画療疗監监盤盘礦矿確确禮礼積积稱称穩稳競竞筆笔節节範范築筑籌筹"
    "粵粤糧粮級级組组結结給给統统經经維维綱纲網网綜综線线緩缓編编練练總总績绩縣县"
    "繳缴續续習习職职聯联聲声聽听腦脑舉举興兴舊旧艱艰藝艺蘭兰處处號号衛卫補补複复"
    "製制規规視视親亲覺觉觀观計计訂订記记設设許许訴诉診诊評评試试該该詳详認认語语"
    "誤误課课調调談谈請请論论證证識识議议護护讀读變变讓让豐丰貝贝負负財财貢贡責责"
    "貨货質质購购貸贷費费貿贸資资賬账賽赛贏赢趕赶跡迹軍军軟软輕轻輔辅輪轮轉转辦办"
    "農农運运達达遠远適适選选還还邊边鄉乡釋释針针鈔钞銀银錄录錢钱鋼钢錯错鍵键鏈链"
    "閉闭閱阅隊队陽阳陰阴階阶隨随險险難难雲云靈灵靜静項项順顺預预領领頭头題题願愿"
    "類类顧顾風风飛飞館馆驗验驅驱體体魚鱼齊齐齡龄龍龙兩两兒儿內内冊册勝胜勢势創创"
    "劃划劑剂壓压壯壮夾夹奪夺奮奋婦妇寧宁寬宽審审專专尋寻屆届崗岗嶺岭幣币幫帮廈厦"
    "強强彈弹彙汇徑径徹彻恆恒惡恶愛爱憂忧憲宪懸悬戶户撥拨撲扑擴扩擾扰攔拦敗败敵敌"
    "曆历暫暂曉晓榮荣樂乐樓楼樞枢槍枪檔档檢检櫃柜欄栏歲岁殘残減减測测湯汤溝沟滅灭"
    "滬沪滾滚滿满漢汉漲涨漸渐潔洁潤润濃浓濕湿瀏浏災灾煉炼煙烟爛烂獨独獲获獻献瑪玛"
    "瓊琼畢毕異异瘋疯盡尽眾众礎础祿禄禍祸稅税窩窝窮穷籤签糾纠紀纪約约純纯紙纸紛纷"
    "紡纺細细終终絕绝絡络絲丝綁绑綠绿緊紧緒绪締缔緣缘縮缩縱纵織织繞绕繪绘繫系繼继"
    "纖纤罰罚羅罗羣群聖圣聞闻肅肃脅胁脈脉脫脱膽胆臨临臺台莊庄華华萬万葉叶蓋盖蘇苏"
    "虛虚蟲虫術术裏里裡里裝装褲裤覽览訊讯討讨訓训訪访詢询詞词誠诚誌志誕诞誰谁諮咨"
    "諾诺謀谋謝谢譜谱譽誉豬猪貓猫販贩貫贯貼贴貴贵貧贫貯贮賀贺賓宾賞赏賠赔賢贤賣卖"
    "賤贱賦赋賴赖賺赚贈赠贊赞趙赵趨趋躍跃軌轨較较載载輛辆輝辉輸输轄辖連连週周進进"
    "遊游違违遞递遙遥遷迁遺遗鄧邓鄭郑鄰邻醜丑釀酿鈣钙鈞钧鉛铅銅铜銷销鋒锋鋪铺鋰锂"
    "錦锦鍋锅鍛锻鎖锁鎮镇鏡镜鐘钟鐵铁鑄铸鑒鉴鑽钻閃闪閒闲闆板闖闯陣阵陳陈陸陆霧雾"
    "靂雳韓韩響响頁页頂顶頓顿頗颇頻频顆颗額额顏颜顯显飯饭飲饮飾饰餅饼餓饿餾馏饋馈"
    "駐驻駕驾駛驶騎骑騰腾驟骤驚惊鬆松鬥斗鬧闹魯鲁鮮鲜鳥鸟鳴鸣鹽盐麥麦麵面黃黄點点"
    "黨党齒齿龐庞兇凶佈布佔占併并俠侠倉仓偉伟側侧偵侦備备傑杰傘伞傳传債债傷伤傾倾"
    "僅仅價价億亿儀仪優优儲储兌兑冪幂凍冻凱凯剛刚剝剥劇剧勁劲匯汇匱匮卻却厲厉參参"
    "吳吴呂吕喪丧喬乔嗎吗嘆叹嘗尝嚐尝嚮向囑嘱圍围圓圆執执堅坚堯尧報报塊块墊垫墮堕"
    "墳坟壇坛壩坝壽寿奧奥妝妆姍姗娛娱嬌娇孫孙宮宫寢寝寶宝尷尴屍尸岡冈峽峡崍崃嵐岚"
    "巋岿帥帅師师帳帐帶带幟帜幹干幾几廬庐廟庙弒弑張张彌弥彎弯彥彦徠徕復复恥耻悅悦"
    "惱恼惻恻愜惬愨悫愷恺慄栗慘惨慚惭慣惯慮虑慳悭慾欲憊惫憤愤憫悯懲惩懶懒懷怀戀恋"
    "戔戋戲戏挾挟捲卷掄抡掙挣掛挂採采揀拣揚扬揮挥搖摇摯挚撈捞撐撑撓挠撫抚擊击擋挡"
    "擠挤擲掷攏拢攝摄攤摊敘叙斂敛斃毙旂旗暢畅曠旷朧胧桿杆梔栀棄弃棗枣棟栋棧栈榪杩"
    "構构槳桨樁桩樑梁橋桥檸柠檻槛櫻樱欽钦歐欧毀毁毆殴氈毡氫氢洩泄洶汹浹浃涇泾涼凉"
    "淚泪淥渌淨净淪沦淵渊淺浅渙涣渦涡滄沧滌涤滯滞滲渗滷卤漁渔漣涟漬渍漿浆潑泼潛潜"
    "潰溃澀涩澆浇澤泽澱淀濁浊濘泞濤涛濫滥濱滨濾滤瀉泻瀋沈瀝沥瀟潇瀾澜灑洒灘滩灣湾"
    "烏乌煥焕煩烦煬炀熱热燈灯燒烧燙烫燦灿燭烛爍烁牆墙牽牵犧牺狀状狹狭獄狱獅狮獵猎"
    "獸兽琺珐瑣琐瑤瑶瑩莹璽玺甌瓯甦苏畝亩疇畴瘍疡瘡疮癢痒癥症皚皑皺皱盜盗盞盏盧卢"
    "眥眦睜睁瞞瞒矚瞩矯矫硯砚碩硕磚砖磣碜祕秘禦御禪禅禱祷秈籼稈秆穌稣穎颖穡穑竄窜"
    "竅窍竊窃竈灶竪竖筍笋箋笺篤笃篩筛簡简簽签簾帘籃篮籠笼糞粪糰团紅红紉纫紋纹納纳"
    "紐纽紗纱紓纾紮扎紳绅紹绍紺绀紼绋絀绌絃弦絆绊絞绞絢绚綏绥綢绸綣绻綬绶綴缀綵彩"
    "綸纶綻绽綽绰綾绫緋绯緘缄緝缉緞缎緬缅緯纬緱缑緲缈緶缏緹缇縛缚縝缜縟缛縫缝縭缡"
    "縴纤縵缦縷缕繃绷繅缫繆缪繒缯繕缮繡绣繩绳繭茧繹绎繽缤纏缠纓缨纜缆罵骂罷罢羈羁"
    "羥羟翹翘聰聪聳耸聾聋膚肤膠胶膩腻膿脓臉脸臍脐臟脏艙舱艦舰艷艳芻刍茲兹荊荆莖茎"
    "莢荚萊莱萵莴蒔莳蒞莅蒼苍蓀荪蓮莲蔔卜蔣蒋蔥葱蔭荫蕁荨蕩荡蕪芜薈荟薊蓟薑姜薔蔷"
    "薦荐薩萨藍蓝藎荩藥药藪薮藶苈蘆芦蘊蕴蘋苹蘢茏蘿萝虜虏虧亏虯虬蛺蛱蝕蚀蝦虾蝸蜗"
    "螞蚂螢萤蟄蛰蟈蝈蟬蝉蟻蚁蠅蝇蠍蝎蠐蛴蠑蝾蠟蜡蠣蛎蠱蛊蠶蚕蠻蛮衊蔑衝冲袞衮裊袅"
    "襖袄襝裣襠裆襤褴襪袜襯衬襲袭見见覓觅覡觋覲觐覷觑觴觞觸触訃讣訌讧訐讦訕讪訖讫"
    "訛讹訝讶訟讼訣诀訥讷訶诃註注詁诂詆诋詎讵詐诈詔诏詘诎詛诅詠咏詡诩詣诣詩诗詫诧"
    "詬诟詭诡詮诠詰诘誄诔誅诛誆诓誇夸誑诳誒诶誘诱誚诮誡诫誣诬誥诰誦诵誨诲誼谊諂谄"
    "諄谆諉诿諍诤諏诹諑诼諒谅諗谂諛谀諜谍諞谝諢诨諤谔諦谛諧谐諫谏諭谕諱讳諳谙諶谌"
    "諷讽諸诸諺谚諼谖謁谒謂谓謄誊謅诌謊谎謎谜謐谧謔谑謖谡謗谤謙谦謚谥講讲謠谣謨谟"
    "謫谪謬谬謳讴謹谨謾谩譁哗譎谲譏讥譖谮譙谯譚谭譫谵譯译譴谴譾谫讎雠讒谗讕谰讖谶"
    "讚赞讜谠讞谳豎竖貞贞貳贰貶贬貽贻賁贲賂赂賃赁賄贿賅赅賈贾賊贼賑赈賒赊賕赇賚赉"
    "賜赐賡赓賧赕賭赌賻赙賾赜贄贽贅赘贍赡贓赃贖赎贛赣餘余馀余麽么麼么";

class Table {
 public:
  Table() {
    for (std::size_t at = 0; at < kPairs.size(); at += 6) {
      const char32_t from = decode(kPairs, at).value;
      known_.set(from);
      forms_.emplace(from, kPairs.substr(at + 3, 3));
    }
  }
  bool knows(char32_t c) const { return c < known_.size() && known_[c]; }
  std::string_view form_of(char32_t c) const { return forms_.at(c); }

 private:
  std::bitset<0x10000> known_;
  std::unordered_map<char32_t, std::string_view> forms_;
};

const Table& table() {
  static const Table made;
  return made;
}

// OpenCC's own converter; it is not documented as safe for several threads, so each conversion holds the lock.
class Converter {
 public:
  Converter() : handle_(opencc_open("t2s.json")) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (works()) opencc_close(handle_);
  }
  std::string convert(std::string_view text) {
    const std::lock_guard lock(mutex_);
    char* out = works() ? opencc_convert_utf8(handle_, text.data(), text.size()) : nullptr;
    if (out == nullptr) return std::string{text};
    std::string result = out;
    opencc_convert_utf8_free(out);
    return result;
  }

 private:
  bool works() const { return handle_ != reinterpret_cast<opencc_t>(-1); }
  opencc_t handle_;
  std::mutex mutex_;
};

// Maps `to` onto `from` character by character where both have as many, else only their beginnings.
void align(std::string_view from, std::string_view to, std::size_t clean, std::size_t source, PositionMap& map) {
  map.add(clean, source);
  if (count_characters(from) != count_characters(to)) return;
  for (std::size_t i = 0, j = 0; i < from.size() && j < to.size();) {
    map.add(clean + j, source + i);
    i += decode(from, i).length;
    j += decode(to, j).length;
  }
}

}  // namespace

bool is_traditional_only(char32_t c) {
  return table().knows(c);
}

Mended mend_leftovers(std::string_view text) {
  Mended out;
  out.text.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto c = decode(text, at);
    out.map.add(out.text.size(), at);
    out.text.append(is_traditional_only(c.value) ? table().form_of(c.value) : text.substr(at, c.length));
    at += c.length;
  }
  out.map.finish(out.text.size(), text.size());
  return out;
}

Mended to_simplified(std::string_view text) {
  static Converter converter;
  Mended out;
  out.text.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::string_view line = text.substr(at, end - at);
    const std::string converted = converter.convert(line);
    align(line, converted, out.text.size(), at, out.map);
    out.text += converted;
    at = end;
  }
  out.map.finish(out.text.size(), text.size());
  return out;
}

}  // namespace huiqi::text
