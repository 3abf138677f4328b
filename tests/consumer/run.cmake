# Builds and runs tests/consumer/app in one way: cmake -DWAY=... -DSOURCE=<checkout> -DWORK=<folder> -P run.cmake
#   add_subdirectory_static, add_subdirectory_shared   as part of the application; then installs that into WORK/<kind>
#   find_package_static, find_package_shared           from the tree installed above
#   find_package_sandbox                               the Sandbox component, installed from BUILD

function(run)
    execute_process(COMMAND ${ARGN} COMMAND_ECHO STDOUT RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${WAY}: ended with ${result}")
    endif()
endfunction()

if(NOT WAY MATCHES "^(add_subdirectory|find_package)_(static|shared|sandbox)$")
    message(FATAL_ERROR "WAY is '${WAY}'")
endif()
set(mode ${CMAKE_MATCH_1})
set(kind ${CMAKE_MATCH_2})
set(prefix "${WORK}/${kind}")
set(build "${WORK}/build-${WAY}")
set(arguments -DMODE=${mode} -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_CXX_COMPILER=${CXX}")
if(LAUNCHER)
    list(APPEND arguments "-DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}")
endif()

if(mode STREQUAL "add_subdirectory")
    string(COMPARE EQUAL ${kind} "shared" shared)
    list(APPEND arguments "-DQTSIGNIN_SOURCE_DIR=${SOURCE}" -DBUILD_SHARED_LIBS=${shared} -DQTSIGNIN_INSTALL=ON)
else()
    list(APPEND arguments "-DCMAKE_PREFIX_PATH=${prefix}")
    file(REMOVE_RECURSE "${build}")
endif()
if(kind STREQUAL "sandbox")
    list(APPEND arguments -DCOMPONENTS=Core,Sandbox)
    file(REMOVE_RECURSE "${prefix}")
    run(${CMAKE_COMMAND} --install "${BUILD}" --prefix "${prefix}")
endif()

run(${CMAKE_COMMAND} -G Ninja -S "${SOURCE}/tests/consumer/app" -B "${build}" ${arguments})
run(${CMAKE_COMMAND} --build "${build}" --parallel 2)
set(ENV{QT_QPA_PLATFORM} offscreen)
run("${build}/consumer")

if(mode STREQUAL "add_subdirectory")
    file(REMOVE_RECURSE "${prefix}")
    run(${CMAKE_COMMAND} --install "${build}" --prefix "${prefix}")
endif()
