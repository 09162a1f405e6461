namespace Redis.Functional.FSharp.Tests

open System.Linq
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd
open type Redis.Functional.FSharp.ServerCmd

module private Scripting =
    // snippet: script
    let add = RedisScript.create<int64> "return redis.call('INCRBY', KEYS[1], ARGV[1])"

    let addTwice (key: RedisKey) =
        redis {
            let! first = add.Call(key, 5)
            let! second = multi { return! add.Call(key, 1) }
            return first, second
        }
    // end snippet

    // snippet: scan
    let countKeys (client: IRedisClient) =
        Scan.keys (client, pattern = "session:*", count = 500L) |> Scan.fold (fun n _ -> n + 1) 0
    // end snippet

/// Scripts, functions and scans as F# sees them.
type ScriptingTests() =

    [<Fact>]
    member _.``Scripts run in programs, pipelines and transactions``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "n"
            let! outcome = Scripting.addTwice key |> Redis.run client
            Assert.Equal(Ok(5L, 6L), outcome)

            let batch = pipeline { let! a = Scripting.add.Call(key, 1)
                                   and! b = Scripting.add |> RedisScript.call [ key ] [ RedisValue.Of "2" ]
                                   return a, b }

            let! both = batch |> Redis.run client
            Assert.Equal(Ok(7L, 9L), both)
        }

    [<Fact>]
    member _.``Replies become options, lists and what a function makes of them``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            Assert.Equal(None, run (RedisScript.createOptional<string>("return false").Call()))
            Assert.Equal<int list>([ 1; 2 ], run (RedisScript.createList<int>("return {1, 2}").Call()))
            Assert.Equal("3", run ((RedisScript.create<int> "return 3" |> RedisScript.map string).Call()))
            Assert.Equal(4, run ((RedisScript.createWith Codec.Int32 "return 3" |> RedisScript.decode (fun n -> Ok(n + 1))).Call()))
            Assert.IsType<RespValue.Integer>(run ((RedisScript.raw "return 1").Call())) |> ignore
            Assert.True((RedisScript.raw "return 1" |> RedisScript.readOnly).IsReadOnly)
            let missing = RedisFunction.create<int> (string (Shared.key "f")) |> RedisFunction.call [] []
            Assert.Equal(Delivery.Unknown, (missing |> Redis.runSync client |> Shared.error).Delivery)
        }

    [<Fact>]
    member _.``Commands of the group``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let sha1 = run (scriptLoad "return ARGV[1]")
            Assert.Equal<bool list>([ true; false ], run (scriptExists [ sha1; System.String('0', 40) ]))
            Assert.IsType<RespValue.BulkString>(run (evalSha (sha1, arguments = [ RedisValue.Of "x" ]))) |> ignore
            Assert.IsType<RespValue.BulkString>(run (eval ("return KEYS[1]", keys = [ Shared.key "k" ]))) |> ignore
            Assert.Equal(Delivery.Rejected, (scriptKill () |> Redis.runSync client |> Shared.error).Delivery)
        }

    [<Fact>]
    member _.``Scans are streams of results``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let key = Shared.key "h"
            run (hSet (key, [ for n in 1..500 -> RedisValue.Of $"f{n}", RedisValue.Of $"{n}" ])) |> ignore
            let! pairs = Scan.hash (client, key, count = 50L) |> Scan.toList
            Assert.Equal(500, pairs |> Shared.value |> List.distinct |> List.length)
            let! keys = Scan.keys (client, pattern = RedisValue.Of $"{key}*") |> Scan.toList
            Assert.Equal<RedisKey list>([ key ], Shared.value keys |> List.distinct)
            let! counted = Scripting.countKeys client
            Assert.True(Shared.value counted >= 0)
            let! none = Scan.pages(client, fun at -> hScan (Shared.key "none", at)).CountAsync()
            Assert.Equal(1, none)
            let seen = ResizeArray()
            let! all = Scan.items (client, (fun at -> hScanNoValues (key, at))) |> Scan.iter seen.Add
            Assert.True(all.IsOk || (Shared.error all :? RedisError.Server))
            let members, scores = Shared.key "s", Shared.key "z"
            run (raw ("SADD", members.AsValue(), "a", "b")) |> ignore
            run (raw ("ZADD", scores.AsValue(), 1, "a", 2.5, "b")) |> ignore
            let! inSet = Scan.set (client, members) |> Scan.toList
            Assert.Equal<string list>([ "a"; "b" ], Shared.value inSet |> List.map string |> List.sort)
            let! scored = Scan.sortedSet (client, scores) |> Scan.toList
            Assert.Equal<(string * float) list>([ "a", 1.0; "b", 2.5 ], Shared.value scored |> List.map (fun (value, score) -> string value, score))
            let text = Shared.key "text"
            run (set (text, "x"))
            let! wrong = Scan.hash (client, text) |> Scan.toList
            Assert.IsType<RedisError.Server>(Shared.error wrong) |> ignore
        }

    [<Fact>]
    member _.``A token ends a scan with an Error``() : Task =
        task {
            use! client = Shared.connect ()
            let! outcome = Scan.keys client |> Scan.foldWith (CancellationToken true) (fun n _ -> n + 1) 0
            Assert.IsType<RedisError.Client.Cancelled>(Shared.error outcome) |> ignore
        }
