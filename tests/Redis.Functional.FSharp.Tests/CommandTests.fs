namespace Redis.Functional.FSharp.Tests

open System
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd
open type Redis.Functional.FSharp.ServerCmd

/// What the commands yield in F#: options, lists, tuples, unit.
type CommandTests() =

    [<Fact>]
    member _.``Strings``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let a, b, none = Shared.key "a", Shared.key "b", Shared.key "none"
            run (set (a, "1"))
            run (set (b, 2, Codec.Int32))
            Assert.Equal(Some(RedisValue.Of "1"), run (get a))
            Assert.Equal(Some 2, run (getAs<int> b))
            Assert.Equal(None, run (get none))
            Assert.Equal<int option list>([ Some 1; None; Some 2 ], run (mGetAs<int> (a, none, b)))
            run (mSet [ a, RedisValue.op_Implicit 5; b, RedisValue.op_Implicit 6 ])
            Assert.Equal<RedisValue option list>([ Some(RedisValue.Of "5") ], run (mGet [ a ]))
            Assert.True(run (set (none, "x", SetWhen.NotExists, expiry = Expiry.In(TimeSpan.FromHours 1.))))
            Assert.Equal(Some(RedisValue.Of "x"), run (getEx (none, expiry = ExpiryUpdate.Persist)))
            Assert.Equal(TimeToLive.NoExpiry, run (ttl none))
            Assert.Equal(3L, run (del (a, b, none)))
        }

    [<Fact>]
    member _.``Commands that no server has run have the shapes of F#``() =
        let streams = [ RedisKey.Of "s", StreamPosition.Start ]
        let read: Command<StreamBatch list> = xRead (streams, StreamLimits(Count = Nullable 5L))
        Assert.Equal("XREAD (5 arguments)", string read)
        Assert.Equal("XREAD (5 arguments)", string (xRead (streams, count = 5L)))
        let group = [ RedisKey.Of "s", GroupPosition.New ]
        let grouped: Command<StreamBatch list> = xReadGroup (group, "g", "c", StreamLimits(Bytes = Nullable 5L))
        Assert.Equal("XREADGROUP (8 arguments)", string grouped)
        let found: Command<(int64 * RedisValue) list> = arScan ("a", 0L, 9L)
        Assert.Equal("ARSCAN (3 arguments)", string found)
        let element: Command<RedisValue option> = arGet ("a", 0L)
        Assert.Equal("ARGET (2 arguments)", string element)
        let moved: BlockingCommand<(RedisValue * float) list> = bZMove ("a", "b", SortedSetSide.Min, TimeSpan.FromSeconds 1.)
        Assert.Equal("BZMOVE", moved.Name)
        let expired: Command<MemberExpiryOutcome list> = sExpire ("s", TimeSpan.FromSeconds 1., [ "a"; "b" ])
        Assert.Equal("SEXPIRE (6 arguments)", string expired)
        let imported: RedisProgram<unit> = hImport ([ value "f" ], [ RedisKey.Of "k", [ value "v" ] ])
        Assert.NotNull imported

    [<Fact>]
    member _.``Values of arithmetic and of lists are converted``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let key, stream = Shared.key "h", Shared.key "x"
            let a, b = 7L, 2L
            Assert.Equal(4L, run (hSet (key, [ pair ("a", a - b); pair ("b", 1.5 * 2.); pair (RedisValue.Of "c", true); pair ("d", "text"B) ])))
            let texts: string option list = run (hMGet (key, [ "a"; "b"; "c"; "d" ])) |> List.map (Option.map string)
            Assert.Equal<string option list>([ Some "5"; Some "3"; Some "1"; Some "text" ], texts)
            let _ = run (xAdd (stream, [ pair ("n", a * b) ]))
            Assert.Equal(1L, run (rPush (Shared.key "l", value (a + b))))
        }

    [<Fact>]
    member _.``Hashes``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let key = Shared.key "h"
            Assert.Equal(1L, run (hSet (key, [ "c", "text" ])))
            Assert.Equal(1L, run (hSet (key, dict [ "d", "text" ])))
            Assert.Equal(2L, run (hDel (key, [ "c"; "d" ])))
            Assert.True(run (hSet (key, "a", 1)))
            Assert.Equal(1L, run (hSet (key, [ RedisValue.Of "a", RedisValue.Of "1"; RedisValue.Of "b", RedisValue.Of "2" ])))
            Assert.Equal<(RedisValue * int) list>([ RedisValue.Of "a", 1; RedisValue.Of "b", 2 ], run (hGetAllAs<int> key) |> List.sortBy snd)
            Assert.Equal<RedisValue option list>([ Some(RedisValue.Of "1"); None ], run (hMGet (key, "a", "z")))
            let page = run (hScan (key, pattern = "b*"))
            Assert.Equal<(RedisValue * RedisValue) list>([ RedisValue.Of "b", RedisValue.Of "2" ], ScanPage.items page)
            Assert.Equal(2L, run (hDel (key, [ "a"; "b" ])))
        }

    [<Fact>]
    member _.``Values are read as a type``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let text, list, hash, sorted = Shared.key "t", Shared.key "l", Shared.key "h", Shared.key "z"
            run (set (text, "7"))
            Assert.Equal(Some 7, run ((get text).As<int>()))
            Assert.Equal(Some "7", run ((get text).As(Codec.Utf8)))
            Assert.Equal(None, run ((get list).As<int>()))
            Assert.Equal<int option list>([ Some 7; None ], run ((mGet (text, list)).As<int>()))
            run (rPush (list, [ "1"; "2"; "3" ])) |> ignore
            Assert.Equal<int list>([ 1; 2; 3 ], run ((lRange (list, 0L, -1L)).As<int>()))
            Assert.Equal(Some(list, 1), run ((bLPop ([ list ], TimeSpan.FromSeconds 1.)).As<int>()))
            Assert.Equal(Some 2, run ((bLPop (list, TimeSpan.FromSeconds 1.)).As<int>()))
            run (hSet (hash, "f", 5)) |> ignore
            Assert.Equal<(RedisValue * int) list>([ RedisValue.Of "f", 5 ], run ((hGetAll hash).As<int>()))
            run (zAdd (sorted, [ RedisValue.Of "4", 1.5; RedisValue.Of "5", 2.5; RedisValue.Of "x", 3.5 ])) |> ignore
            Assert.Equal<(int * float) list>([ 4, 1.5; 5, 2.5 ], run ((zRangeWithScores (sorted, 0L, 1L)).As<int>()))
            Assert.Equal(Some(4, 1.5), run ((zPopMin sorted).As<int>()))
            Assert.Equal(Some(5, 2.5), run ((bZPopMin (sorted, TimeSpan.FromSeconds 1.)).As<int>()))

            match (zPopMin sorted).As<int>() |> Redis.runSync client with
            | Error(:? RedisError.Decode as error) -> Assert.Equal("ZPOPMIN", error.Context.Command)
            | other -> Assert.Fail(string other)
        }

    [<Fact>]
    member _.``Connections and raw commands``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            Assert.Equal("PONG", run (ping ()))
            let id = run (clientId ())
            Assert.Equal<int64 list>([ id ], run (clientList [ id ]) |> List.map _.Id)
            let key = Shared.key "k"
            run (set (key, "v"))

            match run (raw ("GET", key.AsValue())) with
            | :? RespValue.BulkString as bulk -> Assert.Equal(RedisValue.Of "v", bulk.Bytes)
            | other -> Assert.Fail(string other)
        }
