namespace Redis.Functional.FSharp.Tests

open System
open System.Reflection
open Redis.Functional
open Xunit

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

    [<Fact>]
    member _.``No public parameter is named after an F# keyword``() =
        let keywords = Set [ "when"; "end"; "type"; "match"; "val"; "with"; "begin"; "done"; "to"; "of"; "fun"; "rec"; "module"; "open"; "then" ]

        let offenders =
            [ for t in typeof<RedisKey>.Assembly.GetExportedTypes() do
                  for m in [ yield! Seq.cast<MethodBase> (t.GetMethods()); yield! Seq.cast<MethodBase> (t.GetConstructors()) ] do
                      for p in m.GetParameters() do
                          if keywords.Contains(string p.Name) then
                              $"{t.Name}.{m.Name}: {p.Name}" ]

        Assert.Empty offenders
