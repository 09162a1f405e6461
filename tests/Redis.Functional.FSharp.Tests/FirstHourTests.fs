namespace Redis.Functional.FSharp.Tests

open System
open System.Reflection
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Redis.Functional.FSharp.Patterns
open Xunit
open Redis.Functional.TestKit
open type Redis.Functional.FSharp.Cmd
open type Redis.Functional.FSharp.ServerCmd

type Order = { Number: int; Title: string }

/// What people write before they have read anything compiles, and does what it says.
type FirstHourTests() =

    // Each line here once was an error, or a warning.
    static let withoutConversions (prefix: string) (a: int) (b: int) =
        redis {
            let id = string a
            do! set (prefix + "difference", a - b)
            do! set ($"{prefix}product", float a * 1.5, Expiry.In(TimeSpan.FromMinutes 1.))
            let! _ = incrBy (prefix + "difference", a + b)
            let! _ = rPush (prefix + "list", a - b, -b, abs b)
            let! _ = rPush (prefix + "list", "text" + id, sprintf "%d" b)
            let! _ = hSet (prefix + "hash", "field" + id, a * b)
            let! _ = hSet (prefix + "hash", [ pair ("x", a - b); pair ("y", DateOnly(2026, 5, 4)) ])
            let! _ = zAdd (prefix + "sorted", "member" + id, float a / 2.)
            let! _ = sAdd (prefix + "set", Option.defaultValue "" (Some id))
            let! difference = getAs<int> (prefix + "difference")
            and! product = getAs<float> (sprintf "%sproduct" prefix)
            and! list = lRangeAs<string> (prefix + "list", 0, b * 5)
            and! fields = hMGetAs<string> (prefix + "hash", [ "field" + id; "x"; "y" ])
            and! score = zScore (prefix + "sorted", "member" + id)
            and! isMember = sIsMember (prefix + "set", id)
            return difference, product, list, fields, score, isMember
        }

    // A literal, a variable and a key of each type, and types that are to be inferred.
    static let manyTypes (key: RedisKey) (value: RedisValue) =
        let store k v = set (k, v)
        let keys = [ "a"; "b" ] |> List.map (fun name -> get name)

        [ set (key, value)
          set (key, "text")
          set ("k", value)
          set ("k", [| 1uy |])
          set ("k", 1)
          set ("k", 2L)
          set ("k", 3.5M)
          set ("k", true)
          set ("k", DateTimeOffset.UnixEpoch)
          set ("k", TimeSpan.FromSeconds 1.)
          set ("k", 1, expiry = Expiry.KeepTtl)
          set (key = "k", value = "v")
          store key value ],
        keys

    [<Fact>]
    member _.``Arithmetic and text put together are arguments``() : Task =
        task {
            use! client = Shared.connect ()
            let! outcome = withoutConversions (SharedServer.Prefix()) 7 2 |> Redis.run client

            Assert.Equal(
                Ok(
                    Some 14,
                    Some 10.5,
                    [ "5"; "-2"; "2"; "text7"; "2" ],
                    [ Some "14"; Some "5"; Some "2026-05-04" ],
                    Some 3.5,
                    true
                ),
                outcome
            )
        }

    [<Fact>]
    member _.``Every form of a key and of a value is an argument``() =
        let sets, gets = manyTypes (RedisKey.Of "k") (RedisValue.Of "v")
        let texts = sets |> List.map (fun command -> command.ToString())
        Assert.Equal(13, texts.Length)
        Assert.All(texts, fun text -> Assert.StartsWith("SET ", text))
        Assert.Equal(2, gets.Length)

    [<Fact>]
    member _.``A task without a value is a step``() : Task =
        task {
            use! client = Shared.connect ()

            let program =
                redis {
                    do! Task.CompletedTask
                    let! n = Task.FromResult 3
                    let! m = async { return 4 }
                    let! known: int = (Ok 5: Result<int, string>)
                    return n + m + known
                }

            let! outcome = Redis.run client program
            Assert.Equal(Ok 12, outcome)
        }

    [<Fact>]
    member _.``A result with an error of one's own ends the program with it``() : Task =
        task {
            use! client = Shared.connect ()

            let program =
                redis {
                    let! (known: int) = (Error "closed": Result<int, string>)
                    return known
                }

            let! outcome = Redis.run client program

            match outcome with
            | Error(Custom(_, _, Some(:? string as reason))) -> Assert.Equal("closed", reason)
            | other -> failwith $"{other}"
        }

    [<Fact>]
    member _.``Pairs from a dictionary, from tuples and from an entry of a stream``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let name = SharedServer.Prefix()
            Assert.Equal(1L, run (hSet (name + "h", dict [ "a", "1" ])))
            Assert.Equal(1L, run (hSet (name + "h", [ "b", "2" ])))
            run (mSet [ name + "k", "1"; name + "l", "2" ])
            let id = run (xAdd (name + "s", [ "a", "1"; "b", "2" ]))
            let entries = run (xRange (name + "s"))
            Assert.Equal<StreamId list>([ id ], entries |> List.map _.Id)
            let fields: (string * string) list = entries |> List.collect StreamEntry.fields |> List.map (fun (field, value) -> string field, string value)
            Assert.Equal<(string * string) list>([ "a", "1"; "b", "2" ], fields)
        }

    [<Fact>]
    member _.``JSON of a record of one's own``() : Task =
        task {
            use! client = Shared.connect ()
            let run program = program |> Redis.runSync client |> Shared.value
            let key = SharedServer.Prefix() + "order"
            let order = { Number = 3; Title = "tea" }
            run (set (key, order, Codec.Json<Order>()))
            Assert.Equal(Some order, run (getAs<Order> (key, Codec.Json<Order>())))
        }

    [<Fact>]
    member _.``Null of any form is an error and nothing is thrown``() : Task =
        task {
            use! client = Shared.connect ()
            let programs: Redis<unit> list =
                [ get (Unchecked.defaultof<string>) |> Redis.ignore
                  set ("k", Unchecked.defaultof<string>) |> Redis.ignore
                  set (Unchecked.defaultof<byte[]>, 1) |> Redis.ignore
                  del (Unchecked.defaultof<string[]>) |> Redis.ignore
                  del (Unchecked.defaultof<RedisKey[]>) |> Redis.ignore
                  lPush ("l", Unchecked.defaultof<string[]>) |> Redis.ignore
                  lPush ("l", [| Unchecked.defaultof<string> |]) |> Redis.ignore
                  getAs<int> (Unchecked.defaultof<string>) |> Redis.ignore
                  Redis.optimistic Unchecked.defaultof<string seq> RetrySchedule.Never (Redis.ok (Transaction.ok ()))
                  Redis.optimistic [ Unchecked.defaultof<string> ] RetrySchedule.Never (Redis.ok (Transaction.ok ())) ]

            for program in programs do
                match! Redis.run client program with
                | Error(InvalidArgument _) -> ()
                | other -> failwith $"{other}"
        }

    [<Fact>]
    member _.``An address with one setting changed``() : Task =
        task {
            let! server = SharedServer.GetAsync()
            let! connected = RedisClient.connectUsing (fun config -> config.With(clientName = "orders")) server.Url
            use! client = Task.FromResult(Shared.value connected)
            let! name = clientGetName () |> Redis.run client
            Assert.Equal(Ok(Some "orders"), name)
            use! other = Task.FromResult(Shared.value (RedisClient.createUsing (fun config -> config.With(clientName = "later", whenDisconnected = WhenDisconnected.Wait)) server.Url))
            let! name = clientGetName () |> Redis.run other
            Assert.Equal(Ok(Some "later"), name)
        }

    [<Fact>]
    member _.``Every setting of a client can be changed in a copy``() =
        let camel (name: string) = string (Char.ToLowerInvariant name[0]) + name.Substring 1
        let settings = typeof<RedisConfig>.GetProperties(BindingFlags.Public ||| BindingFlags.Instance ||| BindingFlags.DeclaredOnly)

        let changes =
            [ for holder in typeof<Cmd>.Assembly.GetExportedTypes() do
                  for found in holder.GetMethods(BindingFlags.Public ||| BindingFlags.Static) do
                      if found.Name = "RedisConfig.With" then
                          yield! found.GetParameters() |> Seq.skip 1 |> Seq.map (fun parameter -> string parameter.Name) ]

        Assert.Equal<string list>(settings |> Seq.filter _.CanWrite |> Seq.map (fun setting -> camel setting.Name) |> Seq.sort |> Seq.toList, List.sort changes)

    [<Fact>]
    member _.``A copy has the given settings and keeps the others``() =
        let before = RedisConfig(ClientName = "a", Database = 3, Pool = PoolOptions(MaxSize = Nullable 4))
        let after = before.With(database = 5, commandTimeout = TimeSpan.FromSeconds 1.)
        Assert.Equal(RedisConfig(ClientName = "a", Database = 5, CommandTimeout = TimeSpan.FromSeconds 1., Pool = before.Pool), after)
        Assert.Equal(3, before.Database)
