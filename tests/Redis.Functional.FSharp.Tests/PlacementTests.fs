namespace Redis.Functional.FSharp.Tests

open System
open System.IO
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit

/// Which shard has which key, from F#. The expected shards are those of the C# tests.
type PlacementTests() =

    let vectors =
        let file = "tests/Redis.Functional.Tests/Topologies/Sharding/placement.tsv"

        let rec find (folder: DirectoryInfo | null) =
            match folder with
            | null -> failwith "these tests run inside a working copy"
            | here when File.Exists(Path.Combine(here.FullName, file)) -> Path.Combine(here.FullName, file)
            | here -> find here.Parent

        [ for line in File.ReadAllLines(find (DirectoryInfo AppContext.BaseDirectory)) -> line.Split '\t' ]

    let ok = function
        | Ok value -> value
        | Error (error: RedisError) -> failwith error.Message

    let placed names = Placement.create [ for name, weight in names -> Shard(name, RedisConfig(), Weight = weight) ] |> ok

    [<Fact>]
    member _.``A thousand keys are where the file says``() =
        let equal = placed [ for i in 1..5 -> $"s{i}", 1 ]
        let weighted = placed [ "東京", 3; "Köln", 1; "new york", 2 ]
        Assert.Equal(1000, vectors.Length)

        for line in vectors do
            Assert.Equal<string * string>((line[1], line[2]), ((Placement.shardOf (RedisKey.Of line[0]) equal).Name, (Placement.shardOf (RedisKey.Of line[0]) weighted).Name))

    [<Fact>]
    member _.``Moves go to the shard that comes``() =
        let moves = Placement.moves (placed [ for i in 1..4 -> $"s{i}", 1 ]) (placed [ for i in 1..5 -> $"s{i}", 1 ])
        Assert.Equal(3194, moves.Length)
        Assert.All(moves, fun move -> Assert.Equal("s5", move.To.Name))

    [<Fact>]
    member _.``No shards are refused``() =
        match Placement.create [] with
        | Error(:? RedisError.Client.InvalidConfig as error) -> Assert.Contains("There are no shards", error.Message)
        | other -> Assert.Fail $"{other}"
