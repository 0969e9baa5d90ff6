@echo off
rem Runs the vmi command. It does without the archive that bin/vmi makes.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dpicocli.disable.closures=true -cp "%~dp0..\lib\*" io.libvmi.cli.Vmi %*
