# share/huiqi beside the binary: links to the source folders in the build tree, copies where installed.
set(huiqi_data ${CMAKE_BINARY_DIR}/share/huiqi)
file(MAKE_DIRECTORY ${huiqi_data})
foreach(folder catalog messages migrations samples)
  if(IS_DIRECTORY ${CMAKE_SOURCE_DIR}/${folder})
    file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${folder} ${huiqi_data}/${folder} SYMBOLIC)
    install(DIRECTORY ${folder} DESTINATION share/huiqi)
  endif()
endforeach()
# The pages are built by web/build.sh, before or after this; a link to what is not there yet does no harm.
file(CREATE_LINK ${CMAKE_SOURCE_DIR}/web/dist ${huiqi_data}/web SYMBOLIC)
install(DIRECTORY web/dist/ DESTINATION share/huiqi/web OPTIONAL)
install(TARGETS huiqi RUNTIME DESTINATION bin)
