// The program's door: hands the arguments to `program`. Must not know anything else.
#include "program/program.h"

int main(int count, char** values) {
    return sparring::program::run(std::vector<std::string>(values + 1, values + count));
}
