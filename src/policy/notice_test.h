#pragma once

#include "policy/parse.h"

// Documents of the tests' own writing, and a parser that reads them.
namespace huiqi::policy {

inline const Parser& parser() {
  static const auto made = Parser::load(HUIQI_SOURCE "/catalog/grammar");
  return *made;
}

// Three measures: the first with a target, a leading unit, a group that can be listed and one that cannot; the second
// with a unit that the directory knows; the third without any.
constexpr std::string_view kNotice = R"(示例省工业和信息化厅关于支持中小企业稳定发展的通知
示工信企业〔2026〕5号

各设区市人民政府，省直各单位：
为支持中小企业稳定发展，现将有关事项通知如下。
一、稳定用工
（一）帮助企业招工。全年新增用工5万人。（牵头单位：省人力资源社会保障厅；责任单位：各设区市人民政府、省有关部门）
（二）返还保险费。对不裁员的企业按规定返还失业保险费。（责任单位：省税务局）
二、降低成本
（三）减免房租。承租国有房屋的企业可以减免三个月房租。
示例省工业和信息化厅
2026年2月20日
)";

// A call for applications.
constexpr std::string_view kCall = R"(示例省工业和信息化厅关于组织申报中小企业数字化改造补助的通知
示工信企业函〔2026〕13号
各设区市工信局：
为落实《关于支持中小企业稳定发展的通知》（示工信企业〔2026〕5号），现组织开展补助申报工作。有关事项通知如下：
一、申报条件
（一）在示例省登记注册的制造业中小企业；
（二）上年度数字化改造投入不低于50万元。
二、申报程序
企业于2026年4月30日17:30前通过服务平台提交申请。
示例省工业和信息化厅
2026年3月1日
)";

}  // namespace huiqi::policy
