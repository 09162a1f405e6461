// The first tour in F#: dotnet fsi samples/quickstart.fsx
// Takes the server of REDIS_URL, or starts one that ends with it. The tour itself is quickstart.tour.fsx; this finds the build for it, and builds once.

open System
open System.Diagnostics
open System.IO

let root = Path.GetFullPath(Path.Combine(__SOURCE_DIRECTORY__, ".."))

// The project of the embedded server is only needed where there is no other.
let projects = [ "Redis.Functional.Testing.FSharp"; "Redis.Functional.Testing.Garnet" ]

let folders configuration =
    projects |> List.map (fun project -> DirectoryInfo(Path.Combine(root, "src", project, "bin", configuration, "net10.0")))

let isBuilt (folders: DirectoryInfo list) =
    List.forall2 (fun (folder: DirectoryInfo) project -> File.Exists(Path.Combine(folder.FullName, $"{project}.dll"))) folders projects

let newest () =
    [ "Debug"; "Release"; "Quickstart" ]
    |> List.map folders
    |> List.filter isBuilt
    |> List.sortByDescending (fun folders -> folders.Head.LastWriteTimeUtc)
    |> List.tryHead

let run (arguments: string list) =
    use child = Process.Start(Environment.ProcessPath, arguments)
    child.WaitForExit()
    child.ExitCode

if newest().IsNone then
    printfn "Building the library, once: this takes up to a minute ..."
    for project in projects do
        if run [ "msbuild"; Path.Combine(root, "src", project); "-restore"; "-p:Configuration=Quickstart"; "-v:q"; "-nologo" ] <> 0 then exit 1

match newest () with
| None ->
    eprintfn "The build has no output in src/*/bin: build the solution with dotnet build Redis.Functional.sln, then start this again."
    exit 1
| Some folders ->
    let includes = [ for folder in folders -> $"-I:{folder.FullName}" ]
    exit (run ([ "fsi"; "--quiet" ] @ includes @ [ "--exec"; Path.Combine(__SOURCE_DIRECTORY__, "quickstart.tour.fsx") ]))
