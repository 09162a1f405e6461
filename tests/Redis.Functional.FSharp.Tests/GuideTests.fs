namespace Redis.Functional.FSharp.Tests

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit

module private Guide =
    // snippet: first
    let visits (client: IRedisClient) (user: string) : Task<Result<int64, RedisError>> =
        redis {
            let key = $"visits:{user}"
            let! count = Cmd.incr key
            let! _ = Cmd.expire (key, TimeSpan.FromDays 1.)
            return count
        }
        |> Redis.run client
    // end snippet

    // snippet: steps
    let total (client: IRedisClient) (rate: CancellationToken -> Task<float>) : Redis<float> =
        redis {
            let! fees = Cmd.getAs<float> "fees"
            and! discount = Cmd.getAs<float> "discount"          // one round trip with the first
            let! rate = rate                                                   // a function of the token of the run
            let mutable sum = defaultArg fees 0. - defaultArg discount 0.

            for key in Scan.keys (client, pattern = "order:*") do
                let! price = Cmd.getAs<float> key
                sum <- sum + defaultArg price 0.

            if sum < 0. then
                do! Error(RedisError.Client.Custom("total.negative", $"the total is {sum}") :> RedisError)

            return sum * rate
        }
    // end snippet

    // snippet: sentinel
    let connected () = RedisClient.connect "redis+sentinel://app:secret@s1,s2,s3/orders"

    let configured () =
        let sentinels = [| for host in [ "s1"; "s2"; "s3" ] -> RedisEndpoint.Tcp(host, SentinelConfig.DefaultPort) :> RedisEndpoint |]
        SentinelConfig("orders", sentinels, Node = RedisConfig(WhenDisconnected = WhenDisconnected.Wait), MinOtherSentinels = 1) |> RedisClient.connectWith
    // end snippet

    // snippet: sharded
    let sharded () =
        let at host = RedisConfig(Endpoint = RedisEndpoint.Tcp(host, 6379), WhenDisconnected = WhenDisconnected.Wait)
        ShardedConfig(Shard("s1", at "redis-1"), Shard("s2", at "redis-2"), Shard("s3", at "redis-3", Weight = 2)) |> RedisClient.connectWith

    let memory (client: RedisClient) = ServerCmd.info "memory" |> Redis.onPrimaries |> Redis.run client

    let memoryOneByOne (client: RedisClient) = ServerCmd.info "memory" |> Redis.onEachAtOnce 1 client.Nodes
    // end snippet

    // snippet: placement
    let three () =
        let at host = RedisConfig(Endpoint = RedisEndpoint.Tcp(host, 6379))
        Placement.create [ Shard("s1", at "redis-1"); Shard("s2", at "redis-2"); Shard("s3", at "redis-3", Weight = 2) ]

    let whereIs (user: string) (placement: Placement) = (Placement.shardOf ($"{{{user}}}:name") placement).Name
    // end snippet

    // snippet: cluster
    let clustered () =
        let nodes = [| for host in [ "node-1"; "node-2" ] -> RedisEndpoint.Tcp(host, 6379) :> RedisEndpoint |]
        ClusterConfig(nodes, Node = RedisConfig(WhenDisconnected = WhenDisconnected.Wait)) |> RedisClient.connectWith

    let sizes (client: RedisClient) =
        backgroundTask {
            for node in client.Nodes do
                if node.IsPrimary then
                    match! Redis.run node.Client (ServerCmd.dbSize ()) with
                    | Ok size -> printfn $"{node.Endpoint}: {size} keys"
                    | Error error -> printfn $"{node.Endpoint}: {error.Message}"
        }
    // end snippet

    // snippet: cluster-reads
    let nearby () =
        ClusterConfig([| RedisEndpoint.Tcp("node-1", 6379) :> RedisEndpoint |], Read = ReadFrom.Zone "eu-1a")
        |> RedisClient.connectWith
    // end snippet

    // snippet: replicas
    let title (key: RedisKey) client =
        let reading = client |> RedisClient.reading ReadFrom.ReplicaPreferred
        Redis.run reading (Cmd.get key)

    let stock (key: RedisKey) orders =
        orders
        |> RedisClient.replicaFor "stock"
        |> Result.map (fun client -> Redis.run client (Cmd.get key))
    // end snippet

    // snippet: topology
    let log (client: RedisClient) =
        client
        |> Topology.changes (fun step ->
            task {
                match step with
                | Ok change -> printfn $"{change.After}"
                | Error error -> printfn $"the stream has ended: {RedisError.message error}"
            })
    // end snippet

    // snippet: errors
    let advice (error: RedisError) =
        match error with
        | Custom("total.negative", message, _) -> $"check the discounts: {message}"
        | Transient & RetrySafe -> "try again"
        | Transient -> "try again, if it may be done twice"
        | Server(code, detail) -> $"the server refused: {code} {detail}"
        | other -> RedisError.message other
    // end snippet

    // snippet: values
    let store (order: RedisKey) (count: int) (price: float) : Command<int64> =
        Cmd.hSet (order, [ Cmd.pair ("count", count); Cmd.pair ("total", float count * price) ])
    // end snippet

/// The samples of the guide.
type GuideTests() =

    [<Fact>]
    member _.``The samples do what the guide says``() : Task =
        task {
            use! server = RedisServer.StartAsync()
            let! connected = RedisClient.connect server.Url
            use client: RedisClient = Shared.value connected
            let! first = Guide.visits client "ada"
            let! second = Guide.visits client "ada"
            Assert.Equal((Ok 1L, Ok 2L), (first, second))
            let! atEach = Redis.run client (Cmd.get "visits:ada" |> Redis.onPrimaries)
            let! atAll = Redis.run client (Cmd.ping () |> Redis.onAllNodes)
            let! atNone = Redis.run client (Cmd.ping () |> Redis.onReplicas)
            let! atNamed = Redis.run client (Guide.memoryOneByOne client)
            let! limited = Redis.run client (Redis.zip (Cmd.ping () |> Redis.onPrimariesAtOnce 1) (Redis.zip (Cmd.ping () |> Redis.onAllNodesAtOnce 2) (Cmd.ping () |> Redis.onReplicasAtOnce 1)))
            let! refused = Redis.run client (redis { return! Cmd.ping () |> Redis.onEachAtOnce 0 client.Nodes })
            let! strange = Redis.run client (Cmd.ping () |> Redis.onEach [ Unchecked.defaultof<RedisNode> ])
            Assert.Equal(Ok(1, (1, 0)), limited |> Result.map (fun (one, (all, none)) -> one.Length, (all.Length, none.Length)))
            Assert.Equal(Ok [ "" ], atNamed |> Result.map (List.map _.Id))

            for outcome in [ refused; strange ] do
                match outcome with
                | Error(:? RedisError.Client.InvalidArgument) -> ()
                | other -> Assert.Fail $"{other}"

            let value = Ok(Some(RedisValue.Of "2"))
            Assert.Equal(Ok [ Option.ofObj client.Node.Endpoint, true, value ], atEach |> Result.map (List.map (fun node -> node.Endpoint, node.IsPrimary, node.Outcome)))
            Assert.Equal((Ok 1, Ok 0), (Result.map List.length atAll, Result.map List.length atNone))

            let order name price = Cmd.set ($"order:{name}", (price: float))
            let! _ = Pipeline.sequence [ order "a" 10.; order "b" 2.5; Cmd.set ("fees", "1") ] |> Redis.run client
            let total = Guide.total client (fun _ -> Task.FromResult 2.)
            let! sum = total |> Redis.run client
            Assert.Equal(Ok 27., sum)
            let! _ = Cmd.set ("discount", "20") |> Redis.run client
            let! refused = total |> Redis.run client
            Assert.Equal("check the discounts: the total is -6.5", Guide.advice (Shared.error refused))
            let! stored = Guide.store (RedisKey.Of "stored") 3 1.5 |> Redis.run client
            let! fields = Cmd.hGetAllAs<float> "stored" |> Redis.run client
            Assert.Equal((Ok 2L, Ok [ RedisValue.Of "count", 3.; RedisValue.Of "total", 4.5 ]), (stored, fields))
            let! wrong = Cmd.lPush ("fees", "x") |> Redis.run client
            Assert.StartsWith("the server refused: WRONGTYPE", Guide.advice (Shared.error wrong))
            Assert.Equal("try again", Guide.advice (RedisError.Connection(ConnectionFault.Lost, "gone", Delivery.NotSent)))
            Assert.Equal("try again, if it may be done twice", Guide.advice (RedisError.Connection(ConnectionFault.Lost, "gone", Delivery.Unknown)))
            Assert.Equal("The client is closed.", Guide.advice (RedisError.Client.Closed Delivery.NotSent))
        }
