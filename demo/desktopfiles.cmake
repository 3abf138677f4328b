# What a desktop needs to list the demo among its applications.

set(id io.github.qtsignin.Demo)
set(folder "${PROJECT_SOURCE_DIR}/resources/demo")
install(FILES "${folder}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT Demo)
install(FILES "${folder}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT Demo)
install(FILES "${folder}/${id}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT Demo)
foreach(size IN ITEMS 16 32 48 64 128 256)
    install(FILES "${folder}/icons/${size}.png" RENAME "${id}.png"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" COMPONENT Demo)
endforeach()
