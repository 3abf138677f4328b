# Finds cpp-httplib: httplib::httplib. Where the library's own CMake package is installed, that one is taken;
# Debian 12 has only the header and the compiled library, whose feature macros must match the header's.

find_package(httplib CONFIG QUIET)
if(httplib_FOUND)
    return()
endif()

find_package(OpenSSL QUIET)
find_package(Threads QUIET)
find_path(httplib_INCLUDE_DIR httplib.h)
find_library(httplib_LIBRARY cpp-httplib)
mark_as_advanced(httplib_INCLUDE_DIR httplib_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(httplib REQUIRED_VARS httplib_LIBRARY httplib_INCLUDE_DIR OPENSSL_FOUND Threads_FOUND)

if(httplib_FOUND AND NOT TARGET httplib::httplib)
    add_library(httplib::httplib UNKNOWN IMPORTED GLOBAL)
    set_target_properties(httplib::httplib PROPERTIES
        IMPORTED_LOCATION "${httplib_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${httplib_INCLUDE_DIR}"
        INTERFACE_COMPILE_DEFINITIONS CPPHTTPLIB_OPENSSL_SUPPORT
        INTERFACE_LINK_LIBRARIES "OpenSSL::SSL;OpenSSL::Crypto;Threads::Threads")
endif()
