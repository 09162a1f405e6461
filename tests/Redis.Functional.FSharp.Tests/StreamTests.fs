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
