// Step "value": which added value answers which challenge, against which alternative, with what
// proof. Must not know figures: that is the step "quantify".
#include "ui/views/form.h"
#include "ui/views/proposition_parts.h"
#include "ui/views/stage_words.h"
#include "ui/views/step_views.h"

#include "core/agenda.h"
#include "core/removal.h"
#include "document/sentence.h"
#include "ui/components/card.h"
#include "ui/components/choice.h"
#include "ui/shapes.h"
#include "ui/text.h"

#include <algorithm>

namespace sparring::ui {

namespace {

const std::vector<std::string> status_keys = {"evidence.1", "evidence.2", "evidence.3",
                                              "evidence.4"};

/// Binds a member of the proposition to a field of the form.
class PropositionForm {
public:
    PropositionForm(ViewContext& view, Form& form, const Proposition& proposition)
        : m_view(view), m_form(form), m_id(proposition.id) {}

    [[nodiscard]] std::string key(const std::string& name) const {
        return "proposition." + m_id.value + "." + name;
    }
    template <typename Apply>
    auto change(Apply apply) const {
        return [id = m_id, apply](Session& s, const auto& value) {
            apply(entry_of(s.propositions, id), value);
        };
    }
    void text(const std::string& name, const std::string& value, std::string_view label,
              std::string Proposition::*member, std::string_view hint = {}) {
        m_form.text(key(name), value, {.label = label, .hint = hint, .lines = true},
                    change([member](Proposition& p, const std::string& t) { p.*member = t; }));
    }
    void list(const std::string& name, const std::vector<std::string>& values,
              std::string_view label, std::vector<std::string> Proposition::*member,
              std::size_t most = 20) {
        m_form.list(
            key(name), values, label, most,
            change([member](Proposition& p, const std::vector<std::string>& l) { p.*member = l; }));
    }
    void date(const std::string& name, const Date& value, std::string_view label,
              Date Proposition::*member) {
        m_form.date(key(name), value, label,
                    change([member](Proposition& p, const Date& d) { p.*member = d; }));
    }
    [[nodiscard]] ViewContext& view() const { return m_view; }

private:
    ViewContext& m_view;
    Form& m_form;
    PropositionId m_id;
};

/// Chips for the challenges that this proposition answers.
void challenge_chips(ViewContext& view, Form& form, const Proposition& proposition) {
    Ui& ui = view.ui;
    form.subheading(view.text("value.challenges"));
    for (const Challenge& challenge : std::vector<Challenge>(view.app.session().challenges)) {
        const bool on = std::find(proposition.challenges.begin(), proposition.challenges.end(),
                                  challenge.id) != proposition.challenges.end();
        const float height = std::max(
            64.0F,
            wrapped_height(ui, challenge.text, {.type = Type::Label}, form.width() - 90) + 16);
        if (check_box(ui, "answers." + challenge.id.value, challenge.text, on, form.place(height)))
            view.app.edit("", [&](Session& s) {
                auto& list = entry_of(s.propositions, proposition.id).challenges;
                if (on) {
                    std::erase(list, challenge.id);
                } else {
                    list.push_back(challenge.id);
                }
            });
    }
}

void draw_sentence(ViewContext& view, Form& form, const Proposition& proposition) {
    const std::string sentence =
        proposition_sentence(view.app.session(), proposition, view.words());
    if (sentence.empty()) {
        form.note(view.text("value.sentence-empty"));
        return;
    }
    const float height =
        wrapped_height(view.ui, sentence, {.type = Type::Lead}, form.width() - 64) + 56;
    const Rect box = form.place(height);
    draw_box(view.ui, box, {.fill = Colour::Sunken, .radius = view.ui.theme.size(Radius::Panel)});
    draw_wrapped(view.ui, sentence, {box.x + 32, box.y + 28}, box.w - 64, {.type = Type::Lead});
}

void evidence_section(ViewContext& view, Form& form, const Proposition& proposition) {
    form.heading("value.evidence");
    for (std::size_t at = 0; at < proposition.evidence.size(); ++at) {
        const EvidenceItem& item = proposition.evidence[at];
        const std::string key =
            "proposition." + proposition.id.value + ".evidence." + std::to_string(at);
        const auto change = [id = proposition.id, at](auto apply) {
            return [id, at, apply](Session& s, const auto& value) {
                apply(entry_of(s.propositions, id).evidence[at], value);
            };
        };
        form.text(key + ".text", item.text, {.label = "value.evidence-text", .lines = true},
                  change([](EvidenceItem& e, const std::string& t) { e.text = t; }));
        form.choice(key + ".status", {}, status_keys, item.status - 1,
                    change([](EvidenceItem& e, int chosen) { e.status = chosen + 1; }));
        form.row(2, 260);
        form.text(key + ".verifier", item.verifier, {.label = "finding.verifier"},
                  change([](EvidenceItem& e, const std::string& t) { e.verifier = t; }));
        form.date(key + ".by", item.verify_by, "finding.verify-by",
                  change([](EvidenceItem& e, const Date& d) { e.verify_by = d; }));
    }
    if (form.button("evidence.add", "value.evidence-add"))
        view.app.edit("", [&](Session& s) {
            entry_of(s.propositions, proposition.id).evidence.emplace_back();
        });
}

void audience_section(PropositionForm& bound, Form& form, const Proposition& p) {
    form.row(2, 260);
    form.text(bound.key("person"), p.audience.person, {.label = "value.audience-person"},
              bound.change([](Proposition& q, const std::string& t) { q.audience.person = t; }));
    form.text(bound.key("role"), p.audience.role, {.label = "value.audience-role"},
              bound.change([](Proposition& q, const std::string& t) { q.audience.role = t; }));
    form.text(bound.key("interest"), p.audience.interest,
              {.label = "value.audience-interest", .lines = true},
              bound.change([](Proposition& q, const std::string& t) { q.audience.interest = t; }));
}

void needs_section(ViewContext& view, Form& form, const Proposition& proposition) {
    form.heading("value.rungs-needed");
    for (const Dimension& dimension : view.app.method().dimensions) {
        const auto found = proposition.rungs_needed.find(dimension.id);
        const int chosen = found == proposition.rungs_needed.end() ? 0 : found->second;
        const Rect row = form.place(76);
        draw_block(view.ui, dimension.short_name.in(view.app.language()), {row.x, row.y, 230, 72},
                   {.type = Type::Label});
        const std::vector<std::string> labels = {"–", "1", "2", "3", "4"};
        const auto taken =
            choice(view.ui, "needed." + dimension.id.value, dimension.name.in(view.app.language()),
                   labels, chosen, {row.x + 240, row.y}, row.w - 240);
        if (taken)
            view.app.edit("", [&](Session& s) {
                auto& rungs = entry_of(s.propositions, proposition.id).rungs_needed;
                if (*taken == 0) {
                    rungs.erase(dimension.id);
                } else {
                    rungs[dimension.id] = *taken;
                }
            });
    }
}

void chain_section(PropositionForm& bound, Form& form, const Proposition& p) {
    bound.text("title", p.title, "value.title-field", &Proposition::title);
    challenge_chips(bound.view(), form, p);
    bound.text("phrase", p.challenge_phrase, "value.phrase", &Proposition::challenge_phrase,
               "value.phrase-hint");
    bound.list("offer", p.offer, "value.offer", &Proposition::offer, 3);
    bound.text("outcome", p.outcome, "value.outcome", &Proposition::outcome);
    form.row(2, 260);
    bound.date("from", p.from, "value.from", &Proposition::from);
    bound.date("establish", p.establish_by, "value.establish-by", &Proposition::establish_by);
    form.choice(bound.key("alternative-type"), "value.alternative",
                {"alternative.competitor", "alternative.in-house", "alternative.nothing",
                 "alternative.previous-offer"},
                static_cast<int>(p.alternative.type), bound.change([](Proposition& q, int chosen) {
                    q.alternative.type = static_cast<AlternativeType>(chosen);
                }));
    form.text(bound.key("alternative"), p.alternative.text,
              {.label = "value.alternative-text", .lines = true},
              bound.change([](Proposition& q, const std::string& t) { q.alternative.text = t; }));
    bound.list("focus", p.focus, "value.focus", &Proposition::focus, 2);
}

void details_section(PropositionForm& bound, Form& form, const Proposition& p) {
    bound.list("difference", p.difference, "value.difference", &Proposition::difference);
    bound.list("parity", p.parity, "value.parity", &Proposition::parity);
    bound.list("contention", p.contention, "value.contention", &Proposition::contention);
    bound.list("unquantified", p.unquantified, "value.unquantified", &Proposition::unquantified);
    bound.list("assumptions", p.assumptions, "value.assumptions", &Proposition::assumptions);
    bound.list("needs-supplier", p.supplier_preconditions, "value.asks-supplier",
               &Proposition::supplier_preconditions);
    bound.list("needs-customer", p.customer_preconditions, "value.asks-customer",
               &Proposition::customer_preconditions);
    bound.list("risks", p.risks, "value.risks", &Proposition::risks);
    bound.text("dependence", p.dependence, "value.dependence", &Proposition::dependence);
    bound.text("exit", p.exit_plan, "value.exit-plan", &Proposition::exit_plan);
    form.row({3, 2}, 260);
    form.choice(bound.key("status"), "value.status",
                {"proposition.draft", "proposition.discussed", "proposition.agreed"},
                static_cast<int>(p.status), bound.change([](Proposition& q, int chosen) {
                    q.status = static_cast<PropositionStatus>(chosen);
                }));
    form.text(bound.key("owner"), p.owner, {.label = "value.owner"},
              bound.change([](Proposition& q, const std::string& t) { q.owner = t; }));
}

void remove_button(ViewContext& view, Form& form, const Proposition& proposition) {
    if (!form.button("proposition.remove", "value.remove")) return;
    view.app.edit("", [id = proposition.id](Session& s) { remove_proposition(s, id); });
    view.app.show({.key = "notice.removed", .arguments = {proposition.title}, .can_undo = true});
}

}  // namespace

ViewHead value_head(const app::Workspace& app, ViewMemory& memory) {
    ViewHead head;
    const Proposition* proposition = chosen_proposition(app, memory.of<PropositionState>());
    head.subtitle = step_prompt(app);
    head.title = proposition && !proposition->title.empty() ? proposition->title
                                                            : app.words().text("value.title");
    return head;
}

void draw_value(ViewContext& view) {
    const bool beside = column_count(view.ui.scale.layout_class(), view.area.w, 2, 600) == 2;
    const Rect list = beside ? view.area.left_part(444) : view.area;
    const float bottom = draw_proposition_list(view, list);
    const Proposition* found = chosen_proposition(view.app, view.memory.of<PropositionState>());
    const Rect column =
        beside ? view.area.without_left(500) : Rect{view.area.x, bottom + 24, view.area.w, 0};
    Form form(view, column);
    if (!found) {
        form.note(view.text("value.empty"));
        return;
    }
    const Proposition proposition = *found;
    const IdScope scope(proposition.id.value);
    PropositionForm bound(view, form, proposition);
    draw_sentence(view, form, proposition);
    chain_section(bound, form, proposition);
    evidence_section(view, form, proposition);
    form.heading("value.for-whom");
    audience_section(bound, form, proposition);
    form.heading("value.details");
    details_section(bound, form, proposition);
    needs_section(view, form, proposition);
    remove_button(view, form, proposition);
}

}  // namespace sparring::ui
