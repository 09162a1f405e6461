namespace Redis.Functional.FSharp.Tests

open System
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd

/// Streams, positions and bits in F#: lists, options, tuples.
type StreamTests() =

    [<Fact>]
    member _.``A group reads, acknowledges and claims``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let key = Shared.key "s"
            let field = [ RedisValue.Of "f", RedisValue.Of "v" ]
            Assert.Equal(None, run (xAddNoMkStream (key, field)))
            run (xGroupCreate (key, "g", StreamPosition.Start, makeStream = true))
            let first = run (xAdd (key, field, id = NewEntryId.Of(StreamId(1UL, 0UL))))
            let second = run (xAdd (key, "f", "w"))
            let entries = run (xReadGroup (key, "g", "c"))
            Assert.Equal<StreamId list>([ first; second ], [ for entry in entries -> entry.Id ])
            Assert.Equal(1L, run (xAck (key, "g", first)))
            let page = run (xAutoClaim (key, "g", "d", TimeSpan.Zero))
            Assert.Equal<StreamId list>([ second ], [ for entry in page.Items -> entry.Id ])
            Assert.Equal(1L, run(xPending (key, "g")).Count)
            let waited = run (xReadBlock (key, TimeSpan.FromSeconds 1., StreamPosition.After first))
            Assert.Equal<StreamId list>([ second ], [ for entry in waited -> entry.Id ])
        }

    [<Fact>]
    member _.``Replies are read as lists, tuples and options``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let key = Shared.key "s"
            let fields = [ RedisValue.Of "f", RedisValue.Of "v"; RedisValue.Of "g", RedisValue.Of "w" ]
            run (xGroupCreate (key, "g", StreamPosition.Start, makeStream = true))
            let empty = run (xInfoStream key)
            Assert.Equal((None, None), (StreamInfo.first empty, StreamInfo.last empty))
            let none = run (xPending (key, "g"))
            Assert.Equal((None, None, []), (PendingSummary.lowest none, PendingSummary.highest none, PendingSummary.consumers none))
            let id = run (xAdd (key, fields))
            let entry = run (xReadGroup (key, "g", "c")) |> List.exactlyOne
            Assert.Equal<(RedisValue * RedisValue) list>(fields, StreamEntry.fields entry)
            Assert.Equal((Some(RedisValue.Of "w"), None), (StreamEntry.tryField "g" entry, StreamEntry.tryField "h" entry))
            let info = run (xInfoStream key)
            Assert.Equal((Some id, Some id), (StreamInfo.first info |> Option.map _.Id, StreamInfo.last info |> Option.map _.Id))
            Assert.True((StreamInfo.counters info).IsSome)
            let pending = run (xPending (key, "g"))
            Assert.Equal((Some id, Some id, [ RedisValue.Of "c", 1L ]), (PendingSummary.lowest pending, PendingSummary.highest pending, PendingSummary.consumers pending))
            let members = Shared.key "m"
            Assert.Equal(1L, run (sAdd (members, "a")))
            Assert.Equal<RedisValue list>([ RedisValue.Of "a" ], ScanPage.items (run (sScan members)))
        }

    [<Fact>]
    member _.``Positions and bits``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let places, bits = Shared.key "g", Shared.key "b"
            Assert.Equal(1L, run (geoAdd (places, [ RedisValue.Of "m", GeoPosition(15., 37.) ])))
            let around = GeoArea.Circle(GeoOrigin.At(15., 37.), 1., GeoUnit.Kilometers)
            Assert.Equal<RedisValue list>([ RedisValue.Of "m" ], run (geoSearch (places, around)))
            Assert.Equal(None, run (geoDist (places, "m", "none")))
            let u8 = BitFieldType.Unsigned 8
            let full = BitFieldOperation.Set(u8, BitFieldOffset.Bit 0L, 255L)
            let more = BitFieldOperation.IncrBy(u8, BitFieldOffset.Bit 0L, 1L, BitFieldOverflow.Fail)
            Assert.Equal<int64 option list>([ Some 0L; None ], run (bitField (bits, full, more)))
            Assert.Equal<int64 list>([ 255L ], run (bitFieldRo (bits, [ u8, BitFieldOffset.Bit 0L ])))
            Assert.Equal(None, run (bitPos (bits, false, range = BitRange.Bits(0L, 7L))))
        }
