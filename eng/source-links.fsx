// Checks that a debugger finds the sources of a package: dotnet fsi eng/source-links.fsx SYMBOLS REPOSITORY ADDRESS
// SYMBOLS is a .snupkg, REPOSITORY the folder of a clone at the commit that was packed, ADDRESS where that commit is on the web.
// Every source file that the symbols name must be contained in them, or lead to the address and have there, at that commit, the bytes that were compiled.
// Prints what is wrong, and nothing when all is well.

open System
open System.Diagnostics
open System.IO
open System.IO.Compression
open System.Reflection.Metadata
open System.Security.Cryptography
open System.Text.Json

let symbols, repository, address =
    match fsi.CommandLineArgs with
    | [| _; symbols; repository; address |] -> symbols, repository, address
    | _ -> failwith "The symbols, the clone and the address, please."

let sourceLink = Guid "CC110556-A091-4D38-9FEC-25AB9A351A6A"
let embedded = Guid "0E8A571B-6926-466E-B4AD-8AB04611F5FE"
let sha256 = Guid "8829D00F-11B8-4213-878B-770E8597AC16"

let mutable wrong = 0

let complain (what: string) =
    wrong <- wrong + 1
    printfn $"error SOURCELINK1: {what}"

let contentAt (path: string) =
    let start = ProcessStartInfo("git", [ "-C"; repository; "show"; $"HEAD:{path}" ], RedirectStandardOutput = true)
    use git = Process.Start start
    use copy = new MemoryStream()
    git.StandardOutput.BaseStream.CopyTo copy
    git.WaitForExit()
    if git.ExitCode = 0 then Some(copy.ToArray()) else None

let custom (reader: MetadataReader) (parent: EntityHandle) kind =
    reader.GetCustomDebugInformation parent
    |> Seq.map reader.GetCustomDebugInformation
    |> Seq.tryFind (fun one -> reader.GetGuid one.Kind = kind)
    |> Option.map (fun one -> reader.GetBlobBytes one.Value)

// "/_/*" → "https://…/*"
let links (reader: MetadataReader) =
    match custom reader (ModuleDefinitionHandle.op_Implicit EntityHandle.ModuleDefinition) sourceLink with
    | None -> []
    | Some bytes ->
        [ for link in JsonDocument.Parse(bytes).RootElement.GetProperty("documents").EnumerateObject() do
              link.Name.TrimEnd '*', link.Value.GetString().TrimEnd '*' ]

let check (reader: MetadataReader) =
    let links = links reader
    if not (links |> List.exists (fun (_, target) -> target.StartsWith address)) then complain $"{symbols} leads to {links}, not to {address}"

    for handle in reader.Documents do
        let document = reader.GetDocument handle
        let name = reader.GetString document.Name

        // The F# compiler contains no file that it writes itself: the attributes of the assembly, and code that stands in no file.
        let isWritten = name.EndsWith "AssemblyAttributes.fs" || name.EndsWith "/unknown"

        if not isWritten && (custom reader (DocumentHandle.op_Implicit handle) embedded).IsNone then
            match links |> List.tryFind (fun (prefix, _) -> name.StartsWith prefix) with
            | None -> complain $"{name} is neither contained in the symbols nor on the web"
            | Some(prefix, _) ->
                match contentAt (name.Substring prefix.Length) with
                | None -> complain $"{name} is not in the commit"
                | Some content ->
                    if reader.GetGuid document.HashAlgorithm <> sha256
                       || not (SHA256.HashData(content).AsSpan().SequenceEqual(reader.GetBlobBytes document.Hash)) then
                        complain $"{name} differs from the commit"

do
    use archive = ZipFile.OpenRead symbols

    for entry in archive.Entries |> Seq.filter (fun entry -> entry.Name.EndsWith ".pdb") do
        use copy = new MemoryStream()
        use stream = entry.Open()
        stream.CopyTo copy
        copy.Position <- 0L
        use provider = MetadataReaderProvider.FromPortablePdbStream copy
        check (provider.GetMetadataReader())

exit (min wrong 1)
