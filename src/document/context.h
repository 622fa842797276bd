// What every section of the outline needs: the session, its figures, words and names, and short
// ways to make blocks. Must not know which sections there are.
#pragma once

#include "core/format.h"
#include "document/outline.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparring {

using Blocks = std::vector<Block>;

/// Lives while one outline is composed; refers to the caller's values.
class OutlineContext {
public:
    OutlineContext(const Session& session, const Analysis& analysis, const OutlineOptions& options,
                   const Wording& wording);

    const Session& session;
    const Analysis& analysis;
    const OutlineOptions& options;
    const Wording& wording;

    [[nodiscard]] bool internal() const { return options.audience == OutlineAudience::Internal; }
    /// The word of "outline." + `key`.
    [[nodiscard]] std::string word(std::string_view key,
                                   const std::vector<std::string>& arguments = {}) const;
    /// Plural of "outline." + `key`.
    [[nodiscard]] std::string count(std::string_view key, int count,
                                    std::vector<std::string> more = {}) const;
    /// The same, with ".none" for 0.
    [[nodiscard]] std::string count_or_none(std::string_view key, int count,
                                            std::vector<std::string> more) const;
    [[nodiscard]] const std::string& method_text(const LocalText& text) const {
        return text.in(wording.language(), session.language);
    }

    /// How a side is called: its short name, else "the supplier"; never empty.
    [[nodiscard]] std::string side_name(Side side) const;
    /// The same, to open a sentence or stand in a table.
    [[nodiscard]] std::string side_label(Side side) const;
    /// The full company name, else as side_label.
    [[nodiscard]] std::string company_name(Side side) const;

    /// Adviser and firm of the options, else the session's advisers; may be empty.
    [[nodiscard]] std::string adviser() const;

    /// "Partnership"; empty without such a stage.
    [[nodiscard]] std::string stage_name(int stage) const;
    /// "stadium 3 (Partnership)".
    [[nodiscard]] std::string stage_phrase(int stage) const;
    /// Full name of a dimension; its id when the method lost it.
    [[nodiscard]] std::string dimension_name(const DimensionId& id) const;
    /// The names of these dimensions as one enumeration, inside a sentence.
    [[nodiscard]] std::string dimension_list(const std::vector<DimensionId>& ids) const;
    /// Names as one enumeration; with semicolons where a name itself holds an "and".
    [[nodiscard]] std::string enumeration(const std::vector<std::string>& names) const;
    [[nodiscard]] std::string evidence_status(EvidenceStatus status) const;

    /// Amounts hold no space at which a line may break.
    [[nodiscard]] std::string table_amount(double value) const;
    [[nodiscard]] std::string sentence_amount(double value) const;
    [[nodiscard]] std::string date(const Date& date) const { return date_text(wording, date); }
    /// The date, or "to be agreed".
    [[nodiscard]] Inline date_or_open(const Date& date) const;
    /// The text, or "to be agreed".
    [[nodiscard]] Inline text_or_open(const std::string& text) const;
};

/// The parts that are not empty, with the separator between them.
std::string joined(const std::vector<std::string>& parts, std::string_view separator);
/// Lower-case first letter, unless the word is an abbreviation: for names inside a sentence.
std::string inside_sentence(std::string text);
/// Capital first letter.
std::string opening_sentence(std::string text);
/// The text with a full stop, where it has no mark at its end.
std::string as_sentence(std::string text);
/// The text without a full stop at its end: for a part of a sentence.
std::string without_full_stop(std::string text);

Inline plain(std::string text);
Inline strong(std::string text);
Inline quiet(std::string text);
Statement statement(std::string id, std::string text);
Statement statement(std::string id, Inlines inlines);
/// "Label: text." with a strong label.
Statement labelled(std::string id, const std::string& label, const std::string& text);
Block heading(int level, std::string number, std::string text, std::string anchor);
Block paragraph(Statement single);
Block paragraph(std::vector<Statement> statements, ParagraphRole role = ParagraphRole::Body);
Block note(Statement single);
/// A paragraph with a strong label before its first sentence.
Block labelled_sentences(const std::string& label, std::vector<Statement> sentences);
Cell cell(std::string text);
Cell cell(Inline single);
/// A section's heading: "outline.section." + anchor.
Block section_heading(const OutlineContext& context, std::string number, std::string anchor);
/// "Not discussed in this session.", in quiet.
Block not_discussed(const OutlineContext& context, const std::string& section);

}  // namespace sparring
