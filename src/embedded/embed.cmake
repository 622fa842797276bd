# Writes the bytes of INPUT as a C++ string constant SYMBOL, with its size, to OUTPUT.
# Run with cmake -P, so that a build for another system needs no tool of that system.
file(SIZE "${INPUT}" size)
file(READ "${INPUT}" bytes HEX)
string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${bytes}")
file(WRITE "${OUTPUT}" "extern const char ${SYMBOL}[];
extern const decltype(sizeof 0) ${SYMBOL}_size;
const char ${SYMBOL}[] = \"${bytes}\";
const decltype(sizeof 0) ${SYMBOL}_size = ${size};
")
