namespace Redis.Functional.FSharp.Tests

open System.Buffers
open System.IO
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit

/// Large values in pooled memory, buffers and streams, on the shared server.
type LargeValueTests() =

    [<Fact>]
    member _.``A stream is stored and read again in every form``() : Task =
        task {
            use! client = Shared.connect ()
            let key = Shared.key "large"
            let bytes = Array.init 300_000 byte
            // snippet: large-values
            let copyOf (source: Stream) (destination: Stream) = redis {
                do! key |> LargeValues.setFrom source source.Length
                let! copied = key |> LargeValues.getToStream destination
                let! found = key |> LargeValues.getPooled
                use memory = Option.get found
                return copied, memory.Memory.Length }
            // end snippet
            use source = new MemoryStream(bytes)
            use destination = new MemoryStream()
            let! outcome = copyOf source destination |> Redis.run client
            Assert.Equal(Ok(Some 300_000L, 300_000), outcome)
            Assert.Equal<byte array>(bytes, destination.ToArray())
            let buffer = ArrayBufferWriter<byte>()
            let! written = key |> LargeValues.getTo buffer |> Redis.run client
            Assert.Equal(Ok(Some 300_000L), written)
            let! missing = Shared.key "missing" |> LargeValues.getTo buffer |> Redis.run client
            Assert.Equal(Ok None, missing)
            let! expiring = key |> LargeValues.setFromWith (Expiry.In(System.TimeSpan.FromMinutes 1.)) (new MemoryStream(bytes)) 10L |> Redis.run client
            Assert.Equal(Ok(), expiring)
        }
