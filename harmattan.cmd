@echo off
rem Starts Harmattan on Windows; see the comments in the POSIX launcher "harmattan".
rem Paths are quoted wherever they stand, and no block in parentheses holds one: they may hold
rem spaces, ampersands and parentheses themselves.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"

set "major=0"
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /i /c:" version "') do (
  for /f "tokens=1 delims=.-" %%m in ("%%~v") do set "major=%%m"
)
if %major% LSS 17 (
  echo harmattan: Java 17 or newer is needed: winget install EclipseAdoptium.Temurin.17.JDK>&2
  exit /b 1
)

set "jar=%root%lib\harmattan.jar"
if exist "%jar%" goto run
set "jar=%root%target\harmattan.jar"
call :fresh
if not errorlevel 1 goto run

if not exist "%root%target" mkdir "%root%target" 2>nul
if not exist "%root%target" goto unwritable
set "lock=%root%target\.harmattan-build.lock.d"
set "log=%root%target\harmattan-build.log"
set "stamp=%root%target\.harmattan-build.stamp"
:wait
mkdir "%lock%" 2>nul
if not errorlevel 1 goto locked
if not exist "%lock%" goto unwritable
echo harmattan: another build is running; if not, delete "%lock%">&2
ping -n 4 127.0.0.1 >nul
goto wait
:locked
call :fresh
if not errorlevel 1 goto built
where mvn >nul 2>&1
if errorlevel 1 (
  echo harmattan: Maven is needed to build: https://maven.apache.org/install.html>&2
  goto unbuilt
)
echo harmattan: building (the first time with downloads, a minute or two); log in "%log%">&2
type nul >"%stamp%"
call mvn -B -ntp -f "%root%pom.xml" -Dmaven.test.skip=true -Djacoco.skip=true -Dassembly.skipAssembly=true package >"%log%" 2>&1 <nul
if errorlevel 1 goto failed
if not exist "%jar%" goto failed
rem Dated to the start of the build: what was edited meanwhile counts as newer.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTime=(Get-Item -LiteralPath $env:stamp).LastWriteTime" >nul
:built
rmdir "%lock%"

:run
rem Whatever the options hold, they are never read as a command here.
set "collector=-XX:+UseParallelGC"
if not defined HARMATTAN_OPTS goto compiler
set HARMATTAN_OPTS | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC\>" >nul
if not errorlevel 1 set "collector="
:compiler
rem One run lasts seconds: the quick compiler alone costs half the processor time of both.
set "compiler="
if "%~1"=="run" set "compiler=-XX:TieredStopAtLevel=1"
java -Xmx1g %collector% %compiler% -Xshare:auto %HARMATTAN_OPTS% "-Dharmattan.launcher=%~0" -jar "%jar%" %*
exit /b %errorlevel%

:failed
findstr /l /b /c:"[ERROR]" "%log%">&2
echo harmattan: the build failed; the whole log is "%log%">&2
:unbuilt
rmdir "%lock%"
exit /b 1

:unwritable
echo harmattan: cannot write to "%root%target" to build>&2
exit /b 1

:fresh
if not exist "%jar%" exit /b 1
powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:jar).LastWriteTime; if (@(Get-Item -LiteralPath ($env:root+'pom.xml')) + @(Get-ChildItem -Recurse -LiteralPath ($env:root+'src')) | Where-Object { $_.LastWriteTime -gt $j }) { exit 1 }" >nul
exit /b %errorlevel%
