# Takes the texts of the sources into the translations:
#   cmake -DLUPDATE=<program> -DROOT=<checkout> [-DTRANSLATIONS=<folder>] -P update.cmake
# Without locations, so that a translation changes only when a text does.

cmake_minimum_required(VERSION 3.21)
if(NOT TRANSLATIONS)
    set(TRANSLATIONS "${ROOT}/translations")
endif()

set(failures "")

# update(<name> <folder>...): the texts of the sources in the folders, into <name>_<language>.ts.
function(update name)
    set(includes -I "${ROOT}/src/include" -I "${ROOT}/demo")
    set(sources "")
    foreach(folder IN LISTS ARGN)
        list(APPEND includes -I "${ROOT}/${folder}" -I "${ROOT}/${folder}/include")
        file(GLOB_RECURSE found "${ROOT}/${folder}/*.cpp" "${ROOT}/${folder}/*.h")
        list(APPEND sources ${found})
    endforeach()
    # Code to read, as an application would have it in a language of its own.
    list(FILTER sources EXCLUDE REGEX "/gallery/examples/")
    list(JOIN sources "\n" sources)
    set(list "${TRANSLATIONS}/sources.lst")
    file(WRITE "${list}" "${sources}\n")
    file(GLOB files "${TRANSLATIONS}/${name}_*.ts")
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
    set(failures "${failures}" PARENT_SCOPE)
endfunction()

update(qtsignin widgets webengine)
update(qtsignin-demo demo/widgets)
if(failures)
    message(FATAL_ERROR "${failures}")
endif()
