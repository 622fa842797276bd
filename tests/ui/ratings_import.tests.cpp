// A table of ratings under a person's hands: its file, what would become of it, taken over in one
// step, and taken back.
#include "entry_checks.h"

#include "app/commands.h"

using namespace sparring;
using namespace sparring::tests;
using ui::Layer;

namespace {

constexpr const char* k_path = "/home/form.csv";

/// A desk at the rating step whose disk holds one good row and two that are refused.
class FormDesk : public StepDesk {
public:
    FormDesk() : StepDesk(StepKind::Rating) {
        // Marit Hoekstra is S1; row 3 names nobody, row 4 gives half a rung.
        computer.disk->files[k_path] =
            "deelnemer;dimensie;waardering\n"
            "Marit Hoekstra;Vertrouwen;1\n"
            "Jan Onbekend;Vertrouwen;2\n"
            "C1;Tijdshorizon;2,5\n";
        app.edit("", [](Session& s) {
            std::erase_if(s.ratings, [](const Rating& rating) {
                return rating.participant == PersonId("s1") &&
                       rating.dimension == DimensionId("trust");
            });
        });
        app.save_now();
        REQUIRE(app::run_command("import-ratings", app));
        robot.frames(3);
        REQUIRE(interface->layer() == Layer::ImportRatings);
    }
    void read(const std::string& path) {
        robot.type(path);
        press(ImGuiKey_Enter);
        robot.frames(3);
    }
    int imported() const {
        return static_cast<int>(std::count_if(
            session().ratings.begin(), session().ratings.end(), [](const Rating& rating) {
                return rating.source == RatingSource::Imported && rating.rung == 1 &&
                       rating.participant == PersonId("s1") &&
                       rating.dimension == DimensionId("trust") && rating.round == 1;
            }));
    }
};

}  // namespace

TEST_CASE("a table of ratings is shown before it is taken over, and one undo takes it back") {
    FormDesk desk;
    const Session before = desk.session();
    desk.read(k_path);
    INFO(desk.screen());
    REQUIRE(desk.interface->layer() == Layer::ImportRatings);
    CHECK(desk.faults().empty());
    CHECK(desk.shows("1 nieuw, 0 vervangen, 0 ongewijzigd, 2 geweigerd"));
    CHECK(desk.screen().find("Rij 3: Niemand in deze sessie heet") != std::string::npos);
    CHECK(desk.screen().find("Rij 4 · Tijdshorizon: Halve treden") != std::string::npos);
    CHECK(desk.screen().find("Hoekstra:") == std::string::npos);
    CHECK(desk.session() == before);  // looking changes nothing
    desk.press(ImGuiKey_Enter);
    CHECK(desk.interface->layer() == Layer::None);
    CHECK(desk.imported() == 1);
    CHECK(desk.session().ratings.size() == before.ratings.size() + 1);
    desk.hands.undo();
    CHECK(desk.session() == before);
}

TEST_CASE("Esc in the preview leaves the ratings as they are") {
    FormDesk desk;
    const Session before = desk.session();
    desk.read(k_path);
    desk.press(ImGuiKey_Escape);
    CHECK(desk.interface->layer() == Layer::None);
    CHECK(desk.session() == before);
}

TEST_CASE("a table that cannot be read says why, and asks again") {
    FormDesk desk;
    const Session before = desk.session();
    desk.computer.disk->files["/home/book.csv"] = "PK\x03\x04 a workbook";
    desk.read("/home/book.csv");
    CHECK(desk.interface->layer() == Layer::ImportRatings);
    CHECK(desk.screen().find("werkmap") != std::string::npos);
    CHECK(desk.faults().empty());
    desk.press(ImGuiMod_Ctrl | ImGuiKey_A);
    desk.read("/home/none.csv");
    CHECK(desk.interface->layer() == Layer::ImportRatings);
    CHECK(desk.session() == before);
}

TEST_CASE("only the rating step takes ratings from elsewhere") {
    StepDesk desk(StepKind::Value);
    CHECK_FALSE(app::run_command("import-ratings", desk.app));
}
