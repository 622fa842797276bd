// What the read-back of the outline yielded: how much is confirmed, what is still to be verified by
// whom and when, and what is to read otherwise. Must not know who said it: names go by consent.
#include "core/read_back.h"
#include "document/read_aloud.h"
#include "document/sections.h"
#include "document/statements.h"

namespace sparring {
namespace {

/// True when the sentence reads otherwise by now: then what was said of it is settled.
bool settled(const OutlineContext& context, const ReadBackEntry& entry,
             const std::vector<ReadSentence>& sentences) {
    for (const ReadSentence& read : sentences)
        if (read.sentence.id == entry.statement)
            return read_back_status(context.session, read.sentence) == ReadBackStatus::Open;
    return false;
}

/// The recorded sentences of this status, in the order in which they were said.
std::vector<const ReadBackEntry*> recorded(const OutlineContext& context, ReadBackStatus status,
                                           const std::vector<ReadSentence>& sentences) {
    std::vector<const ReadBackEntry*> entries;
    for (const ReadBackEntry& entry : context.session.read_back)
        if (entry.status == status && !settled(context, entry, sentences))
            entries.push_back(&entry);
    return entries;
}

/// The sentence as it stands now, else as it was read.
std::string sentence_text(const ReadBackEntry& entry, const std::vector<ReadSentence>& sentences) {
    for (const ReadSentence& read : sentences)
        if (read.sentence.id == entry.statement) return read.sentence.text;
    return entry.text;
}

Statement summary(const OutlineContext& context, const std::vector<ReadSentence>& sentences) {
    std::vector<SpokenSentence> spoken;
    for (const ReadSentence& read : read_aloud(sentences, context.session))
        spoken.push_back(read.sentence);
    const ReadBackCount count = count_read_back(context.session, spoken);
    return statement("read-back.summary", context.count("read-back.confirmed", count.confirmed,
                                                        {std::to_string(spoken.size())}));
}

Table verify_table(const OutlineContext& context, const std::vector<const ReadBackEntry*>& entries,
                   const std::vector<ReadSentence>& sentences) {
    Table table;
    table.id = "read-back.table";
    table.caption = context.word("read-back.to-verify");
    table.columns = {{context.word("read-back.sentence"), Alignment::Start, 60},
                     {context.word("read-back.owner"), Alignment::Start, 20},
                     {context.word("read-back.due"), Alignment::Start, 20}};
    for (const ReadBackEntry* entry : entries)
        table.rows.push_back(
            {"read-back.verify." + entry->statement,
             RowKind::Body,
             {cell(sentence_text(*entry, sentences)), cell(context.text_or_open(entry->owner)),
              cell(context.date_or_open(entry->due))}});
    return table;
}

Table change_table(const OutlineContext& context, const std::vector<const ReadBackEntry*>& entries,
                   const std::vector<ReadSentence>& sentences) {
    Table table;
    table.id = "read-back.changes";
    table.caption = context.word("read-back.changed");
    table.columns = {{context.word("read-back.sentence"), Alignment::Start, 50},
                     {context.word("read-back.change"), Alignment::Start, 50}};
    for (const ReadBackEntry* entry : entries)
        table.rows.push_back(
            {"read-back.change." + entry->statement,
             RowKind::Body,
             {cell(sentence_text(*entry, sentences)), cell(context.text_or_open(entry->change))}});
    return table;
}

}  // namespace

Blocks read_back_section(const OutlineContext& context, const Blocks& shared_outline) {
    if (context.session.read_back.empty()) return {};
    const std::vector<ReadSentence> sentences =
        sentences_of(shared_outline, context.wording.language());
    Blocks blocks = {section_heading(context, "9", "read-back"),
                     paragraph(summary(context, sentences))};
    const auto to_verify = recorded(context, ReadBackStatus::ToVerify, sentences);
    if (!to_verify.empty()) blocks.push_back({verify_table(context, to_verify, sentences)});
    const auto changed = recorded(context, ReadBackStatus::Changed, sentences);
    if (!changed.empty()) blocks.push_back({change_table(context, changed, sentences)});
    return blocks;
}

}  // namespace sparring
