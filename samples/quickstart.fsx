// The first tour in F#: dotnet fsi samples/quickstart.fsx
// Takes REDIS_URL, or a server on localhost:6379. The tour itself is quickstart.tour.fsx; this finds the build for it.

open System
open System.Diagnostics
open System.IO

let build configuration =
    DirectoryInfo(Path.Combine(__SOURCE_DIRECTORY__, "..", "src", "Redis.Functional.FSharp", "bin", configuration, "net10.0"))

let builds =
    [ "Debug"; "Release" ]
    |> List.map build
    |> List.filter (fun folder -> File.Exists(Path.Combine(folder.FullName, "Redis.Functional.FSharp.dll")))
    |> List.sortByDescending _.LastWriteTimeUtc

match builds with
| [] ->
    eprintfn "The F# library is not built yet. Build it, then start this again:"
    eprintfn "    dotnet build src/Redis.Functional.FSharp"
    exit 1
| newest :: _ ->
    let tour = Path.Combine(__SOURCE_DIRECTORY__, "quickstart.tour.fsx")
    use child = Process.Start(Environment.ProcessPath, [ "fsi"; "--quiet"; $"-I:{newest.FullName}"; "--exec"; tour ])
    child.WaitForExit()
    exit child.ExitCode
