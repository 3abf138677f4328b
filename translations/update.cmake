# Takes the texts of the sources into the translations:
#   cmake -DLUPDATE=<program> -DROOT=<checkout> [-DTRANSLATIONS=<folder>] -P update.cmake
# Without locations, so that a translation changes only when a text does.

cmake_minimum_required(VERSION 3.21)
if(NOT TRANSLATIONS)
    set(TRANSLATIONS "${ROOT}/translations")
endif()

# update(<name> <folder>...): <name>_*.ts from the sources below the folders.
function(update name)
    set(sources "")
    set(includes -I "${ROOT}/src/include")
    foreach(folder IN LISTS ARGN)
        list(APPEND includes -I "${ROOT}/${folder}" -I "${ROOT}/${folder}/include")
        file(GLOB_RECURSE found "${ROOT}/${folder}/*.cpp" "${ROOT}/${folder}/*.h")
        list(APPEND sources ${found})
    endforeach()
    list(JOIN sources "\n" sources)
    file(WRITE "${TRANSLATIONS}/sources.lst" "${sources}\n")
    file(GLOB files "${TRANSLATIONS}/${name}_*.ts")
    foreach(file IN LISTS files)
        # English needs its plural forms only: the texts themselves are English.
        set(options "")
        if(file MATCHES "_en\\.ts$")
            set(options -pluralonly)
        endif()
        execute_process(
            COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -source-language en ${options}
                ${includes} "@${TRANSLATIONS}/sources.lst" -ts "${file}"
            RESULT_VARIABLE result ERROR_VARIABLE complaints)
        # A class that it does not find gives its texts a context in which nobody looks them up.
        if(NOT result EQUAL 0 OR complaints)
            message(FATAL_ERROR "${LUPDATE} ended with ${result} for ${file}:\n${complaints}")
        endif()
    endforeach()
    file(REMOVE "${TRANSLATIONS}/sources.lst")
endfunction()

update(qtsignin widgets webengine)
update(qtsignin-demo demo)
