// Code points of Fork Awesome 1.2; another icon face needs another table, nothing else.
#include "ui/icons.h"

#include <array>

namespace sparring::ui {
namespace {

struct Row {
    Icon icon;
    char32_t code;
};

constexpr std::array k_rows{
    Row{Icon::Add, 0xf067},         Row{Icon::Alert, 0xf071},        Row{Icon::ArrowDown, 0xf175},
    Row{Icon::ArrowLeft, 0xf177},   Row{Icon::ArrowRight, 0xf178},   Row{Icon::ArrowUp, 0xf176},
    Row{Icon::Break, 0xf0f4},       Row{Icon::Calendar, 0xf133},     Row{Icon::Check, 0xf00c},
    Row{Icon::ChevronDown, 0xf107}, Row{Icon::ChevronRight, 0xf105}, Row{Icon::ChevronUp, 0xf106},
    Row{Icon::CircleCheck, 0xf05d}, Row{Icon::Clipboard, 0xf0ea},    Row{Icon::Close, 0xf00d},
    Row{Icon::Commands, 0xf120},    Row{Icon::Copy, 0xf0c5},         Row{Icon::Document, 0xf0f6},
    Row{Icon::Drive, 0xf0a0},       Row{Icon::Duplicate, 0xf24d},    Row{Icon::Edit, 0xf040},
    Row{Icon::Error, 0xf06a},       Row{Icon::Eye, 0xf06e},          Row{Icon::EyeOff, 0xf070},
    Row{Icon::File, 0xf016},        Row{Icon::Filter, 0xf0b0},       Row{Icon::Flag, 0xf11d},
    Row{Icon::Folder, 0xf114},      Row{Icon::FolderOpen, 0xf115},   Row{Icon::Forward, 0xf051},
    Row{Icon::Freeze, 0xf2dc},      Row{Icon::FullScreen, 0xf065},   Row{Icon::Gauge, 0xf0e4},
    Row{Icon::Gem, 0xf219},         Row{Icon::Globe, 0xf0ac},        Row{Icon::Hash, 0xf292},
    Row{Icon::Help, 0xf29c},        Row{Icon::Information, 0xf05a},  Row{Icon::Key, 0xf11c},
    Row{Icon::Light, 0xf0eb},       Row{Icon::Link, 0xf0c1},         Row{Icon::List, 0xf03a},
    Row{Icon::Lock, 0xf023},        Row{Icon::Menu, 0xf0c9},         Row{Icon::Minus, 0xf068},
    Row{Icon::Monitor, 0xf108},     Row{Icon::Moon, 0xf186},         Row{Icon::Park, 0xf08d},
    Row{Icon::Pause, 0xf04c},       Row{Icon::Play, 0xf04b},         Row{Icon::Question, 0xf29c},
    Row{Icon::Redo, 0xf01e},        Row{Icon::Refresh, 0xf021},      Row{Icon::Save, 0xf0c7},
    Row{Icon::Search, 0xf002},      Row{Icon::Settings, 0xf013},     Row{Icon::Sort, 0xf160},
    Row{Icon::Sun, 0xf185},         Row{Icon::Target, 0xf140},       Row{Icon::Timer, 0xf017},
    Row{Icon::TimerOff, 0xf254},    Row{Icon::Trash, 0xf014},        Row{Icon::Undo, 0xf0e2},
    Row{Icon::User, 0xf2c0},        Row{Icon::Users, 0xf0c0},        Row{Icon::Value, 0xf201}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < k_rows.size(); ++i) {
        if (static_cast<std::size_t>(k_rows[i].icon) != i) return false;
    }
    return true;
}
static_assert(k_rows.size() == static_cast<std::size_t>(Icon::Count));
static_assert(in_order(), "one row per icon, in the order of the enumeration");

}  // namespace

char32_t code_point(Icon icon) {
    return k_rows[static_cast<std::size_t>(icon)].code;
}

}  // namespace sparring::ui
