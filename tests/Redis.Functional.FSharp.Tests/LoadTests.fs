namespace Redis.Functional.FSharp.Tests

open System.Linq
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit

module private Loads =
    // snippet: load
    let load (client: IRedisClient) (rows: (RedisKey * string) seq) : Task<Result<LoadReport option, RedisError>> =
        let commands = rows.ToAsyncEnumerable().Select(fun (key, value) -> Cmd.set (key, value))
        Load.start (client, commands, LoadOptions(Window = 1_000)) |> Scan.fold (fun _ report -> Some report) None
    // end snippet

/// Bulk loads as F# sees them.
type LoadTests() =

    [<Fact>]
    member _.``A load reports as a record``() : Task =
        task {
            use! client = Shared.connect ()
            let rows = [ for i in 1..2_500 -> Shared.key $"{i}", $"{i}" ]
            let! outcome = Loads.load client rows
            let report = (Shared.value outcome).Value
            Assert.Equal((2_500L, 0L, 0, true), (report.Done, report.Failed, report.InFlight, report.IsComplete))
            Assert.Equal((None, None), (report.Remaining, report.TimeLeft))
            Assert.Empty report.Failures
        }

    [<Fact>]
    member _.``Failures are a list and what remains is an option``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "text"
            let commands = [ Cmd.append (key, "a"); Cmd.incr key; Cmd.append (key, "b") ].ToAsyncEnumerable()
            let! outcome = Load.start (client, commands, LoadOptions(Total = 10L)) |> Scan.toList
            let reports = Shared.value outcome
            let last = List.last reports
            Assert.Equal((2L, 1L, Some 7L, true), (last.Done, last.Failed, last.Remaining, last.IsComplete))

            match reports |> List.collect _.Failures with
            | [ failure ] ->
                Assert.Equal(1L, failure.Index)

                match failure.Error with
                | Server("ERR", _) -> ()
                | error -> Assert.Fail $"{error}"
            | failures -> Assert.Fail $"{failures}"
        }

    [<Fact>]
    member _.``A wrong option and a null sequence are errors``() : Task =
        task {
            use! client = Shared.connect ()
            let! wrong = Load.start (client, [ Cmd.incr (Shared.key "n") ].ToAsyncEnumerable(), LoadOptions(Window = 0)) |> Scan.toList
            Assert.True wrong.IsError
            let! missing = Load.start (client, Unchecked.defaultof<System.Collections.Generic.IAsyncEnumerable<Command<int64>>>) |> Scan.toList
            Assert.True missing.IsError
        }
