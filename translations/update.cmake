# Takes the texts of the sources into the translations:
#   cmake -DLUPDATE=<program> -DROOT=<checkout> [-DTRANSLATIONS=<folder>] -P update.cmake
# Without locations, so that a translation changes only when a text does.

cmake_minimum_required(VERSION 3.21)
if(NOT TRANSLATIONS)
    set(TRANSLATIONS "${ROOT}/translations")
endif()

set(includes -I "${ROOT}/src/include")
set(sources "")
foreach(library IN ITEMS widgets webengine)
    list(APPEND includes -I "${ROOT}/${library}" -I "${ROOT}/${library}/include")
    file(GLOB_RECURSE found "${ROOT}/${library}/*.cpp" "${ROOT}/${library}/*.h")
    list(APPEND sources ${found})
endforeach()
list(JOIN sources "\n" sources)
set(list "${TRANSLATIONS}/sources.lst")
file(WRITE "${list}" "${sources}\n")

set(failures "")
file(GLOB files "${TRANSLATIONS}/*.ts")
foreach(file IN LISTS files)
    # English needs its plural forms only: the texts themselves are English.
    set(options "")
    if(file MATCHES "_en\\.ts$")
        set(options -pluralonly)
    endif()
    execute_process(
        COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -source-language en ${options}
            ${includes} "@${list}" -ts "${file}"
        RESULT_VARIABLE result ERROR_VARIABLE complaints)
    # A class that it does not find gives its texts a context in which nobody looks them up.
    if(NOT result EQUAL 0 OR complaints)
        string(APPEND failures "${file}: ${LUPDATE} ended with ${result}\n${complaints}")
    endif()
endforeach()
file(REMOVE "${list}")
if(failures)
    message(FATAL_ERROR "${failures}")
endif()
