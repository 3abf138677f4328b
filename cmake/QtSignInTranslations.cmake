# Texts of other languages: translations/<name>_<language>.ts become part of a library.

# Where Qt is, not on PATH: another Qt's may be there. QTSIGNIN_LRELEASE and QTSIGNIN_LUPDATE can be set.
foreach(tool IN ITEMS lrelease lupdate)
    string(TOUPPER QTSIGNIN_${tool} variable)
    find_program(${variable} ${tool} NO_DEFAULT_PATH
        PATHS "${QT_HOST_PATH}/bin" "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" "${QT6_INSTALL_PREFIX}/tools/Qt6/bin"
        DOC "${tool} of Qt 6")
endforeach()
if(NOT QTSIGNIN_LRELEASE)
    message(STATUS "lrelease of Qt 6 was not found: what people read will be in English only (Debian has it in qt6-l10n-tools)")
endif()

# qtsignin_add_translations(<target> <name> <languages>): embeds them as :/qtsignin/translations/<name>_<language>.qm, a
# resource collection called <name>_translations, and sets the variable to the list of languages; empty without lrelease.
# Not qt_add_translations(), which can't export a static library.
function(qtsignin_add_translations target name languages)
    set(${languages} "" PARENT_SCOPE)
    if(NOT QTSIGNIN_LRELEASE)
        return()
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/${name}_*.ts")
    set(found "")
    set(compiled "")
    set(entries "")
    foreach(source IN LISTS sources)
        get_filename_component(file "${source}" NAME_WE)
        string(REGEX REPLACE "^${name}_" "" language "${file}")
        set(output "${CMAKE_CURRENT_BINARY_DIR}/translations/${file}.qm")
        add_custom_command(OUTPUT "${output}"
            COMMAND "${QTSIGNIN_LRELEASE}" -silent "${source}" -qm "${output}"
            DEPENDS "${source}" VERBATIM)
        list(APPEND found ${language})
        list(APPEND compiled "${output}")
        string(APPEND entries "<file>${file}.qm</file>\n")
    endforeach()
    set(collection "${CMAKE_CURRENT_BINARY_DIR}/translations/${name}.qrc")
    file(CONFIGURE OUTPUT "${collection}" @ONLY
        CONTENT "<RCC><qresource prefix=\"/qtsignin/translations\">\n@entries@</qresource></RCC>\n")
    set(code "${CMAKE_CURRENT_BINARY_DIR}/translations/qrc_${name}.cpp")
    add_custom_command(OUTPUT "${code}"
        COMMAND Qt6::rcc --name ${name}_translations --output "${code}" "${collection}"
        DEPENDS "${collection}" ${compiled} VERBATIM)
    target_sources(${target} PRIVATE "${code}")
    set_source_files_properties("${code}" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
    set(${languages} "${found}" PARENT_SCOPE)
endfunction()

if(QTSIGNIN_LUPDATE)
    add_custom_target(update_translations
        COMMAND ${CMAKE_COMMAND} "-DLUPDATE=${QTSIGNIN_LUPDATE}" "-DROOT=${PROJECT_SOURCE_DIR}"
            -P "${PROJECT_SOURCE_DIR}/translations/update.cmake"
        VERBATIM)
endif()
