namespace Redis.Functional.FSharp.Tests

open System
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd

/// A pooled client, and leases.
type PoolTests() =

    let connect options : Task<RedisClient> =
        task {
            let! server = SharedServer.GetAsync()
            let config = RedisConfig.Parse server.Url |> Interop.ofEither |> Shared.value
            let! connected = RedisClient.pooled options config
            return Shared.value connected
        }

    [<Fact>]
    member _.``Programs run on a pool as on any client``() : Task =
        task {
            use! client = connect (PoolOptions(MaxSize = 2, MinSize = 2))
            let key = Shared.key "n"
            let! outcomes = Task.WhenAll [ for _ in 1..20 -> incr key |> Redis.run client ]
            Assert.Equal<int64 list>([ 1L .. 20L ], outcomes |> Array.map Shared.value |> Array.sort |> List.ofArray)
            Assert.Equal((2L, 0L), (client.Node.PoolStatistics.Created, client.Node.PoolStatistics.Closed))
        }

    [<Fact>]
    member _.``A lease is given back whatever happens``() : Task =
        task {
            use! client = connect (PoolOptions(MaxSize = 1))
            let key = Shared.key "n"

            let! both =
                client
                |> RedisClient.withLease (fun lease ->
                    redis {
                        let! one = incr key
                        let! none = getAs<int64> (Shared.key "none")
                        return one, none
                    })

            let! thrown = client |> RedisClient.withLease (fun _ -> invalidOp "mine": Redis<int>)
            Assert.Equal(Ok(1L, None), both)

            match thrown with
            | Error(Client(:? RedisError.Client.CallbackFailed)) -> ()
            | other -> failwith $"%A{other}"

            match RedisClient.tryLease client with
            | Some lease ->
                Assert.True((RedisClient.tryLease client).IsNone)
                do! lease.DisposeAsync()
            | None -> failwith "the connection was not given back"

            Assert.Equal(PoolStatistics(0, 1, 0, 1L, 0L), client.Node.PoolStatistics)
        }

    [<Fact>]
    member _.``More than the pool may have are refused``() : Task =
        task {
            let! refused = RedisClient.pooled (PoolOptions(MaxSize = 2, MinSize = 3)) (RedisConfig())
            Assert.IsType<RedisError.Client.InvalidConfig>(Shared.error refused) |> ignore
        }
