// Looks into packed packages: dotnet fsi eng/package-contents.fsx FOLDER AGAIN, two folders that the same commit was packed into.
// Prints what is missing, and nothing when all is there.

open System
open System.IO
open System.IO.Compression
open System.Xml.Linq

let folder, again =
    match fsi.CommandLineArgs with
    | [| _; folder; again |] -> folder, again
    | _ -> failwith "Two folders, please."

let ids =
    [ "Redis.Functional"; "Redis.Functional.AspNetCore"; "Redis.Functional.Extensions"; "Redis.Functional.FSharp"
      "Redis.Functional.Testing"; "Redis.Functional.Testing.FSharp"; "Redis.Functional.Testing.Garnet" ]

/// What one of them has besides.
let more =
    Map [ "Redis.Functional",
          [ "analyzers/dotnet/cs/Redis.Functional.Analyzers.dll"; "analyzers/dotnet/cs/Redis.Functional.Analyzers.CodeFixes.dll" ] ]

let mutable missing = 0

let expect (what: string) isSo =
    if not isSo then
        missing <- missing + 1
        printfn $"error PACKAGE1: {what}"

let entries (archive: ZipArchive) = archive.Entries |> Seq.map _.FullName |> Set.ofSeq

let find (id: string) (extension: string) =
    let isIt (name: string) = name.StartsWith $"{id}." && Char.IsDigit name[id.Length + 1] && name.EndsWith extension

    match Directory.GetFiles folder |> Array.filter (Path.GetFileName >> isIt) with
    | [| one |] -> Some one
    | found ->
        expect $"one {extension} of {id}, not {found.Length}" false
        None

let metadata (archive: ZipArchive) (id: string) =
    use stream = archive.GetEntry($"{id}.nuspec").Open()
    let root = XDocument.Load(stream).Root
    root.Elements() |> Seq.head |> _.Elements() |> Seq.map (fun element -> element.Name.LocalName, element.Value) |> Map.ofSeq

for id in ids do
    for package in find id ".nupkg" |> Option.toList do
        use archive = ZipFile.OpenRead package
        let files, about = entries archive, metadata archive id
        let said name = about |> Map.tryFind name |> Option.defaultValue ""

        for file in [ "PACKAGE.md"; "icon.png"; $"lib/net10.0/{id}.dll"; $"lib/net10.0/{id}.xml" ] @ (more |> Map.tryFind id |> Option.defaultValue []) do
            expect $"{id}: {file}" (files.Contains file)

        for name, value in [ "readme", "PACKAGE.md"; "icon", "icon.png"; "license", "MIT" ] do
            expect $"{id}: {name} is {value}, not {said name}" (said name = value)

        for name in [ "description"; "tags"; "authors"; "releaseNotes" ] do
            expect $"{id}: {name}" (said name <> "")

        expect $"{id}: the first words of its page are its name" (
            use reader = new StreamReader(archive.GetEntry("PACKAGE.md").Open())
            reader.ReadLine() = $"# {id}")

    for symbols in find id ".snupkg" |> Option.toList do
        use archive = ZipFile.OpenRead symbols
        expect $"{id}: symbols" (Set.contains $"lib/net10.0/{id}.pdb" (entries archive))

let packed = Directory.GetFiles folder |> Array.map Path.GetFileName |> Array.sort
expect $"{2 * ids.Length} files, not {packed.Length}" (packed.Length = 2 * ids.Length)

for file in packed do
    expect $"{file} is the same when it is packed again" (
        File.ReadAllBytes(Path.Combine(folder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(again, file))))

exit (min missing 1)
