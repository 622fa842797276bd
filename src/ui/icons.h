// The one table of icons: their names in our words, and their code points in Fork Awesome 1.2.
// Must not know how or where they are drawn.
#pragma once

namespace sparring::ui {

enum class Icon {
    Add, Alert, ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Break, Calendar, Check, ChevronDown,
    ChevronRight, ChevronUp, CircleCheck, Clipboard, Close, Commands, Copy, Document, Drive, Duplicate,
    Edit, Error, Eye, EyeOff, File, Filter, Flag, Folder, FolderOpen, Forward, Freeze, FullScreen,
    Gauge, Gem, Globe, Hash, Help, Information, Key, Light, Link, List, Lock, Menu, Minus, Monitor,
    Moon, Park, Pause, Play, Question, Redo, Refresh, Save, Search, Settings, Sort, Sun, Target,
    Timer, TimerOff, Trash, Undo, User, Users, Value,
    Count
};

/// The code point of an icon in the icon face.
char32_t code_point(Icon icon);

}  // namespace sparring::ui
