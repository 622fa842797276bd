# How a folder of ours becomes a target. Knows no folder by name.

# Gives a target of ours the warnings that we keep at zero.
function(sparring_warnings target)
    # A struct may be given its first members only: the others have their own defaults.
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow
                           -Wno-missing-field-initializers)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # GCC 12 takes std::string's own copying for an overlap (its bug 105651).
        target_compile_options(${target} PRIVATE -Wno-restrict)
    endif()
    if(SPARRING_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 sees uninitialised members in its own <regex> when it instruments it.
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
endfunction()

# sparring_library(<folder> [PUBLIC targets...] [PRIVATE targets...])
# Makes sparring_<folder> of all .cpp files in the calling folder. PRIVATE keeps a third-party
# library out of reach of those who link this one. A folder without sources has headers only.
function(sparring_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 link "" "" "PUBLIC;PRIVATE")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "*.cpp")
    list(REMOVE_ITEM sources ${SPARRING_NOT_IN_LIBRARY})
    set(target sparring_${folder})
    if(sources)
        add_library(${target} STATIC ${sources})
        target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src")
        target_link_libraries(${target} PUBLIC ${link_PUBLIC} PRIVATE ${link_PRIVATE})
        sparring_warnings(${target})
    else()
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE "${PROJECT_SOURCE_DIR}/src")
        target_link_libraries(${target} INTERFACE ${link_PUBLIC})
    endif()
endfunction()
