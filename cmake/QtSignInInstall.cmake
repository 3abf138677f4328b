# Installs the libraries that were built as one CMake package, QtSignIn, with a component and an export set for each.

include(CMakePackageConfigHelpers)
set(QTSIGNIN_PACKAGE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/QtSignIn")

# What a consumer of the target must find, from what the target's interface links: a static library names its private
# libraries there too. Each entry of <packages> is one find_package() call.
function(qtsignin_consumer_needs target packages components)
    set(found_packages "")
    set(found_components "")
    set(qt_components "")
    get_target_property(libraries ${target} INTERFACE_LINK_LIBRARIES)
    foreach(library IN LISTS libraries)
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library "${library}")
        if(library MATCHES "^QtSignIn(::)?([A-Za-z]+)$")
            list(APPEND found_components ${CMAKE_MATCH_2})
        elseif(library MATCHES "^Qt6::(.+)$")
            list(APPEND qt_components ${CMAKE_MATCH_1})
        elseif(library MATCHES "^OpenSSL::")
            list(APPEND found_packages "OpenSSL 3")
        elseif(library STREQUAL "qt6keychain")
            list(APPEND found_packages Qt6Keychain)
        elseif(library MATCHES "^(Qt6Keychain|qrcodegencpp|httplib|Threads)::")
            list(APPEND found_packages ${CMAKE_MATCH_1})
        elseif(library MATCHES "::|<")
            message(FATAL_ERROR "${target} links ${library}: tell cmake/QtSignInInstall.cmake which package that is.")
        endif()
    endforeach()
    if(qt_components)
        list(REMOVE_DUPLICATES qt_components)
        list(JOIN qt_components " " qt_components)
        list(PREPEND found_packages "Qt6 6.4 COMPONENTS ${qt_components}")
    endif()
    list(REMOVE_DUPLICATES found_packages)
    list(REMOVE_DUPLICATES found_components)
    set(${packages} "${found_packages}" PARENT_SCOPE)
    set(${components} "${found_components}" PARENT_SCOPE)
endfunction()

set(QTSIGNIN_INSTALLED_COMPONENTS "")
set(QTSIGNIN_CONSUMER_NEEDS "")
foreach(component IN ITEMS Core Widgets WebEngine Sandbox)
    set(target QtSignIn${component})
    if(NOT TARGET ${target})
        continue()
    endif()
    list(APPEND QTSIGNIN_INSTALLED_COMPONENTS ${component})
    qtsignin_consumer_needs(${target} packages components)
    string(APPEND QTSIGNIN_CONSUMER_NEEDS
        "set(_QtSignIn_${component}_packages \"${packages}\")\n"
        "set(_QtSignIn_${component}_components \"${components}\")\n")

    install(TARGETS ${target} EXPORT ${target}Targets
        RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT Libraries
        LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT Libraries
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT Libraries)
    install(EXPORT ${target}Targets NAMESPACE QtSignIn:: DESTINATION "${QTSIGNIN_PACKAGE_DIR}" COMPONENT Libraries)
    get_property(headers GLOBAL PROPERTY QTSIGNIN_${component}_HEADERS)
    install(FILES ${headers} DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/QtSignIn" COMPONENT Libraries)
endforeach()

configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/QtSignInConfig.cmake.in"
    "${PROJECT_BINARY_DIR}/QtSignInConfig.cmake"
    INSTALL_DESTINATION "${QTSIGNIN_PACKAGE_DIR}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/QtSignInConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES
    "${PROJECT_BINARY_DIR}/QtSignInConfig.cmake"
    "${PROJECT_BINARY_DIR}/QtSignInConfigVersion.cmake"
    "${CMAKE_CURRENT_LIST_DIR}/Findqrcodegencpp.cmake"
    "${CMAKE_CURRENT_LIST_DIR}/Findhttplib.cmake"
    DESTINATION "${QTSIGNIN_PACKAGE_DIR}" COMPONENT Libraries)
