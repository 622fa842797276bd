// The fields of a proposition.
#include "ui/views/value_fields.h"

#include "core/agenda.h"
#include "ui/components/button.h"
#include "ui/components/choice.h"
#include "ui/text.h"
#include "ui/views/proposition_parts.h"

#include <algorithm>

namespace sparring::ui {

namespace {

const std::vector<std::string> status_keys = {"evidence.1", "evidence.2", "evidence.3",
                                              "evidence.4"};

/// Binds members of the proposition to fields of the form.
class PropositionForm {
public:
    PropositionForm(Form& form, const Proposition& proposition)
        : m_form(form), m_id(proposition.id) {}

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

private:
    Form& m_form;
    PropositionId m_id;
};

void toggle_challenge(ViewContext& view, const PropositionId& proposition, const ChallengeId& id) {
    view.app.edit("", [&](Session& s) {
        auto& list = entry_of(s.propositions, proposition).challenges;
        if (std::erase(list, id) == 0) list.push_back(id);
    });
}

void remove_evidence(ViewContext& view, const Proposition& proposition, std::size_t at) {
    view.app.edit("", [id = proposition.id, at](Session& s) {
        auto& list = entry_of(s.propositions, id).evidence;
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
    });
    view.show_removed(proposition.evidence[at].text);
}

void evidence_item(ViewContext& view, Form& form, const Proposition& proposition, std::size_t at) {
    const EvidenceItem& item = proposition.evidence[at];
    const std::string key =
        "proposition." + proposition.id.value + ".evidence." + std::to_string(at);
    const auto change = [id = proposition.id, at](auto apply) {
        return [id, at, apply](Session& s, const auto& value) {
            apply(entry_of(s.propositions, id).evidence[at], value);
        };
    };
    form.row({form.width() - k_button_height - 16, k_button_height}, 60);
    form.text(key + ".text", item.text, {.hint = "value.evidence-text", .lines = true},
              change([](EvidenceItem& e, const std::string& t) { e.text = t; }));
    const Rect place = form.place(k_button_height);
    const bool removed = icon_button(view.ui, key + ".remove", view.text("value.evidence-remove"),
                                     Icon::Trash, {place.right() - k_button_height, place.y});
    form.choice(key + ".status", {}, status_keys, item.status - 1,
                change([](EvidenceItem& e, int chosen) { e.status = chosen + 1; }));
    form.row(2, 260);
    form.text(key + ".verifier", item.verifier, {.label = "finding.verifier"},
              change([](EvidenceItem& e, const std::string& t) { e.verifier = t; }));
    form.date(key + ".by", item.verify_by, "finding.verify-by",
              change([](EvidenceItem& e, const Date& d) { e.verify_by = d; }));
    if (removed) remove_evidence(view, proposition, at);
}

}  // namespace

void challenge_fields(ViewContext& view, Form& form, const Proposition& proposition) {
    Ui& ui = view.ui;
    for (const Challenge& challenge : std::vector<Challenge>(view.app.session().challenges)) {
        const bool on = std::find(proposition.challenges.begin(), proposition.challenges.end(),
                                  challenge.id) != proposition.challenges.end();
        const float height = std::max(
            64.0F,
            wrapped_height(ui, challenge.text, {.type = Type::Label}, form.width() - 90) + 16);
        if (check_box(ui, "answers." + challenge.id.value, challenge.text, on, form.place(height)))
            toggle_challenge(view, proposition.id, challenge.id);
    }
    PropositionForm(form, proposition)
        .text("phrase", proposition.challenge_phrase, "value.phrase",
              &Proposition::challenge_phrase, "value.phrase-hint");
}

void offer_fields(ViewContext&, Form& form, const Proposition& p) {
    PropositionForm bound(form, p);
    bound.list("offer", p.offer, "value.offer", &Proposition::offer, 3);
    bound.text("outcome", p.outcome, "value.outcome", &Proposition::outcome);
    bound.date("from", p.from, "value.from", &Proposition::from);
}

void worth_fields(ViewContext& view, Form& form, const Proposition& p) {
    PropositionForm bound(form, p);
    bound.date("establish", p.establish_by, "value.establish-by", &Proposition::establish_by);
    bound.list("unquantified", p.unquantified, "value.unquantified", &Proposition::unquantified);
    const auto& agenda = view.app.session().agenda;
    for (std::size_t at = 0; at < agenda.size(); ++at) {
        if (agenda[at].kind != StepKind::Quantify || agenda[at].skipped) continue;
        if (form.button("value.to-figures", "value.to-figures")) view.app.go_to_step(at);
        return;
    }
}

void evidence_fields(ViewContext& view, Form& form, const Proposition& proposition) {
    for (std::size_t at = 0; at < proposition.evidence.size(); ++at)
        evidence_item(view, form, proposition, at);
    if (!form.button("evidence.add", "value.evidence-add")) return;
    view.app.edit(
        "", [&](Session& s) { entry_of(s.propositions, proposition.id).evidence.emplace_back(); });
    view.ui.request_focus("proposition." + proposition.id.value + ".evidence." +
                          std::to_string(proposition.evidence.size()) + ".text");
}

void alternative_fields(ViewContext&, Form& form, const Proposition& p) {
    const PropositionForm bound(form, p);
    form.choice(bound.key("alternative-type"), {},
                {"alternative.competitor", "alternative.in-house", "alternative.nothing",
                 "alternative.previous-offer"},
                static_cast<int>(p.alternative.type), bound.change([](Proposition& q, int chosen) {
                    q.alternative.type = static_cast<AlternativeType>(chosen);
                }));
    form.text(bound.key("alternative"), p.alternative.text,
              {.label = "value.alternative-text", .lines = true},
              bound.change([](Proposition& q, const std::string& t) { q.alternative.text = t; }));
}

void difference_fields(ViewContext&, Form& form, const Proposition& p) {
    PropositionForm bound(form, p);
    bound.list("focus", p.focus, "value.focus", &Proposition::focus, 2);
    bound.list("difference", p.difference, "value.difference", &Proposition::difference);
    bound.list("parity", p.parity, "value.parity", &Proposition::parity);
    bound.list("contention", p.contention, "value.contention", &Proposition::contention);
}

void audience_fields(ViewContext&, Form& form, const Proposition& p) {
    const PropositionForm bound(form, p);
    form.row(2, 260);
    form.text(bound.key("person"), p.audience.person, {.label = "value.audience-person"},
              bound.change([](Proposition& q, const std::string& t) { q.audience.person = t; }));
    form.text(bound.key("role"), p.audience.role, {.label = "value.audience-role"},
              bound.change([](Proposition& q, const std::string& t) { q.audience.role = t; }));
    form.text(bound.key("interest"), p.audience.interest,
              {.label = "value.audience-interest", .lines = true},
              bound.change([](Proposition& q, const std::string& t) { q.audience.interest = t; }));
}

void condition_fields(ViewContext&, Form& form, const Proposition& p) {
    PropositionForm bound(form, p);
    bound.list("needs-supplier", p.supplier_preconditions, "value.asks-supplier",
               &Proposition::supplier_preconditions);
    bound.list("needs-customer", p.customer_preconditions, "value.asks-customer",
               &Proposition::customer_preconditions);
    bound.list("assumptions", p.assumptions, "value.assumptions", &Proposition::assumptions);
}

void risk_fields(ViewContext&, Form& form, const Proposition& p) {
    PropositionForm bound(form, p);
    bound.list("risks", p.risks, "value.risks", &Proposition::risks);
    bound.text("dependence", p.dependence, "value.dependence", &Proposition::dependence);
    bound.text("exit", p.exit_plan, "value.exit-plan", &Proposition::exit_plan);
}

void rung_fields(ViewContext& view, Form& form, const Proposition& proposition) {
    const std::vector<std::string> labels = {"–", "1", "2", "3", "4"};
    for (const Dimension& dimension : view.app.method().dimensions) {
        const auto found = proposition.rungs_needed.find(dimension.id);
        const int chosen = found == proposition.rungs_needed.end() ? 0 : found->second;
        const Rect row = form.place(76);
        draw_block(view.ui, dimension.short_name.in(view.app.language()), {row.x, row.y, 230, 72},
                   {.type = Type::Label});
        const auto taken =
            choice(view.ui, "needed." + dimension.id.value, dimension.name.in(view.app.language()),
                   labels, chosen, {row.x + 240, row.y}, row.w - 240);
        if (!taken) continue;
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

void status_fields(ViewContext& view, Form& form, const Proposition& p) {
    const PropositionForm bound(form, p);
    form.choice(bound.key("status"), {},
                {"proposition.draft", "proposition.discussed", "proposition.agreed"},
                static_cast<int>(p.status), bound.change([](Proposition& q, int chosen) {
                    q.status = static_cast<PropositionStatus>(chosen);
                }));
    form.text(bound.key("owner"), p.owner, {.label = "value.owner"},
              bound.change([](Proposition& q, const std::string& t) { q.owner = t; }));
    if (form.button("proposition.remove", "value.remove")) remove_with_undo(view, p);
}

}  // namespace sparring::ui
