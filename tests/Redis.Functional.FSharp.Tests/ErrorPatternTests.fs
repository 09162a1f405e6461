namespace Redis.Functional.FSharp.Tests

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
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
        data.Add("Client The client is closed.", RedisError.Client.Closed Delivery.NotSent)
        data

    [<Theory; MemberData(nameof ErrorPatternTests.Errors)>]
    member _.``Every kind has its case``(expected: string, error: RedisError) = Assert.Equal(expected, kind error)

    [<Fact>]
    member _.``Single facts are told from their like``() =
        let conflict: RedisError = RedisError.Transaction.Conflict()
        let aborted: RedisError = RedisError.Transaction.Aborted()
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
    member _.``What is known of the request is matched``() =
        let name (error: RedisError) =
            match error with
            | NotSent -> "not sent"
            | Rejected -> "rejected"
            | Executed -> "executed"
            | Unknown -> "unknown"

        let errors = [ for delivery in Enum.GetValues<Delivery>() -> RedisError.Client.Closed delivery :> RedisError ]
        Assert.Equal<string list>([ "not sent"; "rejected"; "executed"; "unknown" ], List.map name errors)

    [<Fact>]
    member _.``Cases of the client are matched``() =
        let errors: RedisError list =
            [ RedisError.Client.Closed Delivery.NotSent
              RedisError.Client.PoolTimeout(TimeSpan.FromSeconds 2.)
              RedisError.Client.Unsupported "no cluster"
              RedisError.Client.Custom("stock.empty", "nothing is left")
              RedisError.Client.Custom("stock.low", "few are left", 3)
              RedisError.Client.Backpressure "the window is full"
              RedisError.Client.InvalidArgument "no key" ]

        let name error =
            match error with
            | Closed -> "closed"
            | PoolTimeout limit -> $"pool {limit.TotalSeconds}"
            | Unsupported what -> what
            | Custom(code, message, None) -> $"{code}: {message}"
            | Custom(code, message, Some value) -> $"{code}: {message}, {value}"
            | Transient -> "transient"
            | _ -> "another"

        Assert.Equal<string list>(
            [ "closed"; "pool 2"; "no cluster"; "stock.empty: nothing is left"; "stock.low: few are left, 3"; "transient"; "another" ],
            List.map name errors
        )

    [<Fact>]
    member _.``Functions say what the properties say``() =
        let lost: RedisError = RedisError.Connection(ConnectionFault.Lost, "gone", Delivery.NotSent)
        Assert.Equal((lost.Message, true, true), (RedisError.message lost, RedisError.isTransient lost, RedisError.isRetrySafe lost))
        let own = RedisError.ofError "late"
        Assert.Equal((RedisError.Client.Custom("String", "late", "late") :> RedisError, false, false), (own, RedisError.isTransient own, RedisError.isRetrySafe own))

    [<Fact>]
    member _.``Errors of the server and of the client arrive as Error``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "text"
            let! _ = set (key, "no number") |> Redis.run client
            let! refused = incr key |> Redis.run client
            Assert.Equal("Server ERR", kind (Shared.error refused))
            let! invalid = set (key, "v", expiry = Expiry.In TimeSpan.Zero) |> Redis.run client
            Assert.Equal("Client SET: the time to live must be greater than 0, not 0 ms.", kind (Shared.error invalid))
            let! cancelled = get key |> Redis.runWith (CancellationToken true) client

            match Shared.error cancelled with
            | Cancelled -> ()
            | other -> Assert.Fail(string other)
        }

    [<Fact>]
    member _.``An element that was popped and is no text is in the error``() =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "no-text"
            let bytes = [| 0xffuy; 0uy; 0xfeuy |]
            let! pushed = Redis.run client (rPush (key, [ RedisValue.Of bytes ]))
            Assert.Equal(1L, Shared.value pushed)

            let! popped = Redis.run client (lPopAs<string> key)
            let error = Shared.error popped

            match RedisError.tryReply error with
            | Some(:? RespValue.BulkString as reply) -> Assert.Equal<byte>(bytes, reply.Bytes.Bytes.ToArray())
            | other -> Assert.Fail $"%A{other}"

            Assert.Equal(Delivery.Executed, error.Delivery)
            Assert.Equal(None, RedisError.tryReply (RedisError.Client.Missing "nothing"))
        }
