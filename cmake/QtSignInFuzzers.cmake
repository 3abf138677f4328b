# What libFuzzer drives: the rooms that read foreign text, instrumented, and one program a target. Needs clang.

# qtsignin_add_fuzzed_library([SOURCES ...]) makes QtSignInFuzzed of those rooms and of SOURCES.
function(qtsignin_add_fuzzed_library)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "SOURCES")
    set(src "${PROJECT_SOURCE_DIR}/src")
    file(GLOB sources CONFIGURE_DEPENDS "${src}/model/*.cpp" "${src}/protocol/*.cpp" "${src}/validation/*.cpp"
        "${src}/providers/*.cpp" "${src}/cache/unified*.cpp" "${src}/crypto/*.cpp" "${src}/storage/sealedfile.cpp")
    list(REMOVE_ITEM sources "${src}/providers/microsoftheaders.cpp")
    # With them come their moc files; a header of a QObject would bring the flows in.
    add_library(QtSignInFuzzed STATIC EXCLUDE_FROM_ALL ${sources} "${src}/net/loopbackrequestparser.cpp"
        "${src}/include/QtSignIn/enums.h" "${src}/include/QtSignIn/error.h" ${arg_SOURCES})
    qtsignin_target_settings(QtSignInFuzzed)
    target_compile_definitions(QtSignInFuzzed PUBLIC QTSIGNIN_STATIC)
    target_include_directories(QtSignInFuzzed PUBLIC "${src}" "${src}/include" "${PROJECT_SOURCE_DIR}/widgets"
        "${PROJECT_SOURCE_DIR}/widgets/include" "${PROJECT_SOURCE_DIR}/demo" "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(QtSignInFuzzed PUBLIC Qt6::Core Qt6::Network OpenSSL::Crypto)
    target_precompile_headers(QtSignInFuzzed PRIVATE <QtCore/QtCore> <QtNetwork/QHostAddress>)
    add_custom_target(fuzzers)
endfunction()

# qtsignin_add_fuzzer(<source>) makes fuzz_<name>, named after the source; the target `fuzzers` builds all of them.
function(qtsignin_add_fuzzer source)
    get_filename_component(name "${source}" NAME_WE)
    add_executable(fuzz_${name} EXCLUDE_FROM_ALL "${source}")
    qtsignin_target_settings(fuzz_${name})
    set_target_properties(fuzz_${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(fuzz_${name} PRIVATE QtSignInFuzzed)
    target_precompile_headers(fuzz_${name} REUSE_FROM QtSignInFuzzed)
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${name})
endfunction()
