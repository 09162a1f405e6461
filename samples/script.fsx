// Runs one of the scripts in samples/scripts: dotnet fsi samples/script.fsx report 'user:*'
// REDIS_URL names the server; without it, redis://localhost:6379.

#load "build.fsx"

open System.IO

let folder = Path.Combine(__SOURCE_DIRECTORY__, "scripts")
let names = Directory.GetFiles(folder, "*.fsx") |> Array.map (fun file -> nonNull (Path.GetFileNameWithoutExtension file)) |> Array.sort

match List.ofArray fsi.CommandLineArgs with
| _ :: name :: arguments when Array.contains name names -> exit (Build.run (Path.Combine(folder, $"{name}.fsx")) arguments)
| _ ->
    eprintfn "dotnet fsi samples/script.fsx NAME [ARGUMENTS]"

    for name in names do
        // The first comment of each script says what it does.
        let line = File.ReadLines(Path.Combine(folder, $"{name}.fsx")) |> Seq.head
        eprintfn $"  {name,-8} {line.TrimStart('/').Trim()}"

    exit 2
