namespace Redis.Functional.FSharp.Tests

open System
open System.Diagnostics
open System.IO
open System.Threading.Tasks
open Xunit
open Redis.Functional.TestKit

/// The sample script, as dotnet fsi runs it on what was built.
type ScriptTests() =

    let rec root (folder: string) =
        if File.Exists(Path.Combine(folder, "Redis.Functional.sln")) then folder else root (Path.GetFullPath(Path.Combine(folder, "..")))

    let script = Path.Combine(root AppContext.BaseDirectory, "samples", "quickstart.fsx")

    let runScript (url: string | null) : Task<int * string * string> =
        task {
            let host = Environment.GetEnvironmentVariable "DOTNET_HOST_PATH" |> Option.ofObj |> Option.defaultValue "dotnet"
            let start = ProcessStartInfo(host, [ "fsi"; script ], RedirectStandardOutput = true, RedirectStandardError = true)
            if isNull url then start.Environment.Remove "REDIS_URL" |> ignore else start.Environment["REDIS_URL"] <- url
            use started = new Process(StartInfo = start)
            Assert.True(started.Start())
            let output = started.StandardOutput.ReadToEndAsync()
            let errors = started.StandardError.ReadToEndAsync()
            do! started.WaitForExitAsync(TestContext.Current.CancellationToken)
            let! output = output
            let! errors = errors
            return started.ExitCode, output, errors
        }

    [<Fact>]
    member _.``The script prints the outcome of every step``() : Task =
        task {
            let! server = SharedServer.GetAsync()
            let! code, output, errors = runScript server.Url
            Assert.Equal(("", 0), (errors, code))
            Assert.Contains("Some \"Ada\"", output)
            Assert.Contains("Hello Ada, this is visit 1", output)
            Assert.Contains("7 are left", output)
            Assert.Contains("Error: the server refused: ERR value is not an integer", output)
        }

    [<Fact>]
    member _.``Without an address the script starts a server and says which``() : Task =
        task {
            let! code, output, errors = runScript null
            Assert.Equal(("", 0), (errors, code))
            Assert.Matches("Started (Redis|Valkey|Garnet) [0-9.]+ for this tour", output)
            Assert.Contains("7 are left", output)
        }

    [<Fact>]
    member _.``Without a server at its address the script says what to do``() : Task =
        task {
            let! code, _, errors = runScript "redis://127.0.0.1:1"
            Assert.Equal(1, code)
            Assert.Contains("Start a server with redis-server, or set REDIS_URL", errors)
        }
