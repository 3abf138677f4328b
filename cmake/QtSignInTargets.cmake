# Settings that every target of ours shares, and the two functions that declare libraries and tests.

function(qtsignin_target_settings target)
    if(NOT QTSIGNIN_EXPORT_PRIVATE)
        set_target_properties(${target} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    endif()
    set_target_properties(${target} PROPERTIES
        CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF
        POSITION_INDEPENDENT_CODE ON
        AUTOMOC ON AUTORCC ON)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(NOT MSVC)
        target_compile_options(${target} PRIVATE -Wall -Wextra)
        if(QTSIGNIN_DEVELOPER)
            target_compile_options(${target} PRIVATE -Werror)
        endif()
    endif()
endfunction()

# qtsignin_add_library(<Component> [SOURCES ...] [PUBLIC_LIBRARIES ...] [PRIVATE_LIBRARIES ...] [PRECOMPILE ...])
# makes QtSignIn<Component> with the alias QtSignIn::<Component>; public headers are in include/QtSignIn.
function(qtsignin_add_library component)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC_LIBRARIES;PRIVATE_LIBRARIES;PRECOMPILE")
    set(target QtSignIn${component})
    file(GLOB public_headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/include/QtSignIn/*.h")
    add_library(${target} ${arg_SOURCES} ${public_headers})
    add_library(QtSignIn::${component} ALIAS ${target})
    qtsignin_target_settings(${target})
    string(TOUPPER ${component} upper)
    if(NOT BUILD_SHARED_LIBS)
        target_compile_definitions(${target} PUBLIC QTSIGNIN_STATIC)
    endif()
    set_target_properties(${target} PROPERTIES
        EXPORT_NAME ${component}
        DEFINE_SYMBOL QTSIGNIN_BUILD_${upper}
        VERSION ${PROJECT_VERSION}
        SOVERSION ${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
    target_compile_features(${target} PUBLIC cxx_std_17)
    target_include_directories(${target}
        PUBLIC "$<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/include>"
               "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>"
        PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC_LIBRARIES} PRIVATE ${arg_PRIVATE_LIBRARIES})
    target_precompile_headers(${target} PRIVATE ${arg_PRECOMPILE})
    set_property(GLOBAL APPEND PROPERTY QTSIGNIN_LIBRARIES ${target})
    set_property(GLOBAL PROPERTY QTSIGNIN_${component}_HEADERS "${public_headers}")
endfunction()

# qtsignin_add_test(<name> [LABEL unit|interop|...] [SOURCES ...] [LIBRARIES ...] [TIMEOUT s] [ENVIRONMENT ...])
# makes one QtTest executable of tests/<name>.cpp and registers it.
function(qtsignin_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT" "SOURCES;LIBRARIES;ENVIRONMENT")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    if(NOT arg_LABEL)
        set(arg_LABEL unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 240)
    endif()
    add_executable(${name} ${arg_SOURCES})
    qtsignin_target_settings(${name})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/widgets" "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE QtSignInTestSupport ${arg_LIBRARIES})
    if(NOT arg_LIBRARIES)
        target_precompile_headers(${name} REUSE_FROM QtSignInTestSupport)
    endif()
    if(NOT arg_LABEL STREQUAL unit)
        set_property(GLOBAL APPEND PROPERTY QTSIGNIN_OUTER_TESTS ${name})
    endif()
    if(name IN_LIST thread_tests)
        list(APPEND arg_LABEL threads)
        set_property(GLOBAL APPEND PROPERTY QTSIGNIN_THREAD_TESTS ${name})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # Those that may take long begin first.
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT} COST ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${arg_ENVIRONMENT}")
endfunction()
