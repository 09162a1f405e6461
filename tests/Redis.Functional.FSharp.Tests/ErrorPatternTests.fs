namespace Redis.Functional.FSharp.Tests

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd

/// Errors as F# matches them.
type ErrorPatternTests() =

    // The compiler calls this match complete; a kind without its case would be a warning, which is an error.
    let kind error =
        match error with
        | Server(code, _) -> $"Server {code}"
        | Connection fault -> $"Connection {fault.Fault}"
        | Timeout late -> $"Timeout {late.Operation}"
        | Protocol broken -> $"Protocol {broken.Detail}"
        | Decode other -> $"Decode {other.Expected}"
        | Transaction _ -> "Transaction"
        | Client refusal -> $"Client {refusal.Message}"

    static member Errors: TheoryData<string, RedisError> =
        let data = TheoryData<string, RedisError>()
        data.Add("Server WRONGTYPE", RedisError.Server("WRONGTYPE", "a list"))
        data.Add("Connection Lost", RedisError.Connection(ConnectionFault.Lost, "gone", Delivery.Unknown))
        data.Add("Timeout reply", RedisError.Timeout("reply", TimeSpan.FromSeconds 1., Delivery.Unknown))
        data.Add("Protocol no RESP", RedisError.Protocol "no RESP")
        data.Add("Decode integer", RedisError.Decode("integer", "map"))
        data.Add("Transaction", RedisError.Transaction.Conflict())
        data.Add("Client the client is closed", RedisError.Client.Closed Delivery.NotSent)
        data

    [<Theory; MemberData(nameof ErrorPatternTests.Errors)>]
    member _.``Every kind has its case``(expected: string, error: RedisError) = Assert.Equal(expected, kind error)

    [<Fact>]
    member _.``Single facts are told from their like``() =
        let conflict: RedisError = RedisError.Transaction.Conflict()
        let aborted: RedisError = RedisError.Transaction.Aborted(LanguageExt.Seq<RedisError>.Empty)
        let cancelled: RedisError = RedisError.Client.Cancelled Delivery.NotSent

        let name error =
            match error with
            | Conflict -> "conflict"
            | Aborted causes -> $"aborted by {causes.Length}"
            | Cancelled -> "cancelled"
            | InvalidArgument what -> what
            | _ -> "another"

        let invalid: RedisError = RedisError.Client.InvalidArgument "no key"
        Assert.Equal<string list>([ "conflict"; "aborted by 0"; "cancelled"; "no key"; "another" ],
            List.map name [ conflict; aborted; cancelled; invalid; RedisError.Protocol "x" ])

    [<Fact>]
    member _.``Errors of the server and of the client arrive as Error``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "text"
            let! _ = set (key, "no number") |> Redis.run client
            let! refused = incr key |> Redis.run client
            Assert.Equal("Server ERR", kind (Shared.error refused))
            let! invalid = set (key, "v", expiry = Expiry.In TimeSpan.Zero) |> Redis.run client
            Assert.Equal("Client SET: a time to live is more than zero, not 0 ms", kind (Shared.error invalid))
            let! cancelled = get key |> Redis.runWith (CancellationToken true) client

            match Shared.error cancelled with
            | Cancelled -> ()
            | other -> Assert.Fail(string other)
        }
