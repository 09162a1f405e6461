// Finds the build of the library for the scripts of this folder, and builds where the sources are newer. Loaded by quickstart.fsx and script.fsx.

open System
open System.Diagnostics
open System.IO

let private root = Path.GetFullPath(Path.Combine(__SOURCE_DIRECTORY__, ".."))

// The project of the embedded server is only needed where there is no other.
let private projects = [ "Redis.Functional.Testing.FSharp"; "Redis.Functional.Testing.Garnet" ]

let private folders configuration =
    projects |> List.map (fun project -> DirectoryInfo(Path.Combine(root, "src", project, "bin", configuration, "net10.0")))

// When a source was last written: a build from before that is not of it.
let private changed =
    [ "*.cs"; "*.fs"; "*.*proj" ]
    |> Seq.collect (fun pattern -> Directory.EnumerateFiles(Path.Combine(root, "src"), pattern, SearchOption.AllDirectories))
    |> Seq.filter (fun file -> not (file.Contains $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
    |> Seq.map File.GetLastWriteTimeUtc
    |> Seq.max

let private program (folder: DirectoryInfo) project = Path.Combine(folder.FullName, $"{project}.dll")

let private isBuilt (folders: DirectoryInfo list) =
    List.forall2 (fun (folder: DirectoryInfo) project -> File.GetLastWriteTimeUtc(program folder project) >= changed) folders projects

let private newest () =
    [ "Debug"; "Release"; "Quickstart" ]
    |> List.map folders
    |> List.filter isBuilt
    |> List.sortByDescending (fun folders -> folders.Head.LastWriteTimeUtc)
    |> List.tryHead

let private start (arguments: string list) =
    use child = Process.Start(Environment.ProcessPath, arguments)
    child.WaitForExit()
    child.ExitCode

/// Runs a script with the library's folders to reference from, and returns its exit code. The script comes with its arguments.
let run (script: string) (arguments: string list) : int =
    if newest().IsNone then
        eprintfn "Building the library: the first time this takes up to a minute ..."

        for project in projects do
            if start [ "msbuild"; Path.Combine(root, "src", project); "-restore"; "-p:Configuration=Quickstart"; "-v:q"; "-nologo" ] <> 0 then
                exit 1

        // Where the change makes no difference, the build leaves the program as it was.
        List.iter2 (fun folder project -> File.SetLastWriteTimeUtc(program folder project, DateTime.UtcNow)) (folders "Quickstart") projects

    match newest () with
    | None ->
        eprintfn "The build has no output in src/*/bin: build the solution with dotnet build Redis.Functional.sln, then start this again."
        1
    | Some folders ->
        let includes = [ for folder in folders -> $"-I:{folder.FullName}" ]
        start ([ "fsi"; "--quiet" ] @ includes @ [ "--exec"; script ] @ arguments)
