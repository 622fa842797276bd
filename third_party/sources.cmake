# How a component gets here: from the system, from the cache or Debian (fetch.sh), from git.
# Knows the pins; what is made of a component stands in CMakeLists.txt.
include(FetchContent)

file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/pins.txt" pins REGEX "^[A-Z0-9_]+=")
foreach(pin ${pins})
    string(REGEX MATCH "^([A-Z0-9_]+)=(.*)$" matched "${pin}")
    set(${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
             "${CMAKE_CURRENT_LIST_DIR}/pins.txt" "${CMAKE_CURRENT_LIST_DIR}/fetch.sh")

if(DEFINED ENV{SPARRING_CACHE})
    get_filename_component(SPARRING_CACHE "$ENV{SPARRING_CACHE}" ABSOLUTE)
else()
    set(SPARRING_CACHE "${CMAKE_CURRENT_LIST_DIR}/cache")
endif()
# Clones are kept in the cache, so that a second build folder clones nothing.
set(FETCHCONTENT_BASE_DIR "${SPARRING_CACHE}/git")
set(FETCHCONTENT_UPDATES_DISCONNECTED ON)

# Asks fetch.sh for a component. Sets <result> to its folder, or to nothing.
function(sparring_fetch component result)
    find_program(SH_PROGRAM sh)
    set(${result} "" PARENT_SCOPE)
    if(SH_PROGRAM)
        execute_process(COMMAND "${SH_PROGRAM}" "${CMAKE_CURRENT_LIST_DIR}/fetch.sh" ${component}
                        OUTPUT_VARIABLE folder OUTPUT_STRIP_TRAILING_WHITESPACE
                        RESULT_VARIABLE failed)
        if(NOT failed)
            set(${result} "${folder}" PARENT_SCOPE)
        endif()
    endif()
endfunction()

# sparring_clone(<name> <PIN>): upstream's git at the pinned commit. A macro, because
# FetchContent leaves <name>_SOURCE_DIR behind in the caller's scope.
macro(sparring_clone name pin)
    find_package(Git QUIET)
    if(NOT GIT_FOUND)
        message(FATAL_ERROR "${name} ${${pin}_VERSION} is missing: install it, or install git so "
                            "that it can be fetched; third_party/README.md says what goes where.")
    endif()
    message(STATUS "${name} ${${pin}_VERSION} from ${${pin}_GIT}")
    FetchContent_Declare(${name} GIT_REPOSITORY "${${pin}_GIT}" GIT_TAG "${${pin}_COMMIT}"
                         BINARY_DIR "${CMAKE_BINARY_DIR}/_deps/${name}-build")
    FetchContent_MakeAvailable(${name})
endmacro()
