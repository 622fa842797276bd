// What was asked on the command line, as plain values.
// Must not carry anything out.
#pragma once

#include "core/result.h"
#include "core/wording.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sparring::program {

/// `sparring [FILE]`: the window.
struct OpenCall {
    std::string file;  ///< empty: the library
};

/// `sparring new`.
struct NewCall {
    std::string workshop;
    std::string supplier;
    std::string customer;
    std::string output;
};

/// `sparring check FILE…`.
struct CheckCall {
    std::vector<std::string> files;
};

/// `sparring analyse FILE [--json]`.
struct AnalyseCall {
    std::string file;
    bool json = false;
};

/// `sparring export FILE`.
struct ExportCall {
    std::string file;
    std::vector<std::string> formats;  ///< ids of the writer table; empty: all
    bool internal = false;
    std::string folder = ".";
};

/// `sparring screenshot FILE`.
struct ScreenshotCall {
    std::string file;
    std::string step;  ///< step id, library, settings, palette, keys; empty: every step
    std::string dimension;
    bool reveal = false;
    bool console = false;
    int width = 1920;
    int height = 1080;
    int zoom = 100;  ///< percent, 75-300
    std::string theme = "light";
    std::string output;  ///< PNG file, or a folder when it ends in '/' or is one
};

/// `sparring ratings import FILE TABLE`.
struct RatingsImportCall {
    std::string file;
    std::string table;
    bool apply = false;
};

/// `sparring ratings sheet FILE`.
struct RatingsSheetCall {
    std::string file;
    std::string folder = ".";
};

/// `sparring --help`, `--version`: a text to print.
struct PrintCall {
    std::string text;
};

/// What the whole command line says.
struct Call {
    std::variant<OpenCall, NewCall, CheckCall, AnalyseCall, ExportCall, ScreenshotCall,
                 RatingsImportCall, RatingsSheetCall, PrintCall>
        what;
    Language language;      ///< of --language; empty: settings, else system
    std::string templates;  ///< of --templates DIR; empty: the usual places
};

/// A format of `export` as it may be called: "markdown" or "md".
struct Format {
    std::string id;
    std::string extension;
};

/// A single word, as commands are: without a folder or an ending it is hardly a file.
bool is_like_command(const std::string& word);

/// Reads the arguments (without the program's name). The help is in the language of `words`.
/// A wrong call is a problem (exit 2). `formats` and `workshops` are those that exist.
Result<Call> call_from_arguments(const std::vector<std::string>& arguments, const Wording& words,
                                 const std::vector<Format>& formats,
                                 const std::vector<std::string>& workshops);

}  // namespace sparring::program
