namespace Redis.Functional.FSharp.Tests

open System.Reflection
open Redis.Functional
open Xunit
open Redis.Functional.TestKit

/// Values of the core as F# meets them, without any F# code of ours in between.
type ValueTests() =

    static member Named(key: RedisKey) = key

    [<Fact>]
    member _.``A literal converts to a key as a method's argument``() =
        Assert.Equal(RedisKey.op_Implicit "k", ValueTests.Named "k")

    /// An F# complete active pattern ends at seven cases.
    [<Fact>]
    member _.``RedisError has no more kinds than an active pattern has cases``() =
        let kinds =
            typeof<RedisError>.GetNestedTypes(BindingFlags.Public)
            |> Array.filter (fun kind -> kind.BaseType = typeof<RedisError>)

        Assert.InRange(kinds.Length, 1, 7)
