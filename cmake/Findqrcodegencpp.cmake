# Finds Nayuki's QR code generator (C++), which comes without a CMake package: qrcodegencpp::qrcodegencpp,
# to be included as <qrcodegen/qrcodegen.hpp>.

find_path(qrcodegencpp_INCLUDE_DIR qrcodegen/qrcodegen.hpp)
find_library(qrcodegencpp_LIBRARY qrcodegencpp)
mark_as_advanced(qrcodegencpp_INCLUDE_DIR qrcodegencpp_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(qrcodegencpp REQUIRED_VARS qrcodegencpp_LIBRARY qrcodegencpp_INCLUDE_DIR)

if(qrcodegencpp_FOUND AND NOT TARGET qrcodegencpp::qrcodegencpp)
    add_library(qrcodegencpp::qrcodegencpp UNKNOWN IMPORTED GLOBAL)
    set_target_properties(qrcodegencpp::qrcodegencpp PROPERTIES
        IMPORTED_LOCATION "${qrcodegencpp_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${qrcodegencpp_INCLUDE_DIR}")
endif()
