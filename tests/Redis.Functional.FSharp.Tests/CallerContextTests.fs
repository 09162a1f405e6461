namespace Redis.Functional.FSharp.Tests

open System
open System.Collections.Concurrent
open System.Diagnostics
open System.Globalization
open System.Reflection
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit

/// What the functions of a caller saw, and what the caller had set.
type private Observer() =
    static let local = AsyncLocal<string>()
    let seen = ConcurrentQueue<string * CultureInfo * string>()
    let culture = CultureInfo.InvariantCulture.Clone() :?> CultureInfo

    /// Sets the caller's context; disposing it takes the Activity off.
    member _.Enter() =
        let activity = new Activity "the caller's"
        local.Value <- "the caller's"
        CultureInfo.CurrentCulture <- culture
        activity.Start()

    member _.See(value: 'T) : 'T =
        let activity =
            match Activity.Current with
            | null -> "none"
            | current -> current.OperationName

        seen.Enqueue(local.Value, CultureInfo.CurrentCulture, activity)
        value

    member _.Count = seen.Count

    override _.ToString() = String.Join(", ", seen)

    /// Everything seen was the caller's.
    member _.IsCallers = seen |> Seq.forall (fun (text, found, activity) -> text = "the caller's" && Object.ReferenceEquals(found, culture) && activity = "the caller's")

/// Functions of the caller see the caller's AsyncLocals, Activity and culture in every combinator of F#.
type CallerContextTests() =

    let patience = TimeSpan.FromSeconds 30.

    let failing: Redis<int> = Redis.error (RedisError.Client.Missing "nothing")

    let connect () =
        task {
            let! server = SharedServer.GetAsync()
            let! connected = RedisClient.connect server.Url
            return Shared.value connected
        }

    // By the name of what takes the function. The echo comes first, so that the function runs when the caller has waited for a reply.
    let shapes (client: IRedisClient) (it: Observer) : (string * (unit -> Task)) list =
        let said (text: RedisValue) : Command<RedisValue> = Cmd.echo text
        let batch: Pipeline<RedisValue> = said (RedisValue.Of "text")
        let echo: Redis<RedisValue> = batch
        let texts = [ RedisValue.Of "a"; RedisValue.Of "b" ]
        let key = Shared.key "context"
        let run (program: Redis<'A>) : unit -> Task =
            fun () ->
                task {
                    let! _ = Redis.run client program
                    return ()
                }

        let after (program: unit -> Redis<'A>) =
            run (
                redis {
                    let! _ = echo
                    return! program ()
                }
            )

        let script = RedisScript.create<string> "return 'text'"
        let withClient (f: RedisClient -> Task<unit>) : unit -> Task = 
            fun () ->
                task {
                    use! client = connect ()
                    do! f client
                }


        [ "Redis.map", run (echo |> Redis.map it.See)
          "Redis.bind", run (echo |> Redis.bind (fun text -> Redis.ok (it.See text)))
          "Redis.catch", run (failing |> Redis.catch (fun _ -> Redis.ok (it.See 1)))
          "Redis.orElseWith", run (failing |> Redis.orElseWith (fun _ -> Redis.ok (it.See 1)))
          "Redis.tee", run (echo |> Redis.tee (fun text -> it.See text |> ignore))
          "Redis.teeError", run (failing |> Redis.teeError (fun error -> it.See error |> ignore))
          "Redis.mapError", run (failing |> Redis.mapError it.See)
          "Redis.ensure", run (echo |> Redis.ensure (fun _ -> it.See false) (fun _ -> it.See(RedisError.Client.Missing "it")))
          "Redis.retryWhen", run (failing |> Redis.retryWhen (RetrySchedule.Times 2) (fun _ -> it.See true))
          "Redis.defer", after (fun () -> Redis.defer (fun () -> Redis.ok (it.See 1)))
          "Redis.ofTask", after (fun () -> Redis.ofTask (fun _ -> Task.FromResult(it.See 1)))
          "Redis.ofTaskResult", after (fun () -> Redis.ofTaskResult (fun _ -> Task.FromResult(Ok(it.See 1))))
          "Redis.ofAsync", after (fun () -> Redis.ofAsync (async { return it.See 1 }))
          "Redis.traverseParallel", after (fun () -> Redis.traverseParallel (fun text -> Redis.map it.See (said (it.See text))) texts)
          "Redis.traverse", after (fun () -> Redis.traverse (fun text -> Redis.map it.See (said (it.See text))) texts)
          "Redis.loop", run (Redis.loop (fun n -> echo |> Redis.map (fun _ -> if it.See n = 2 then Choice2Of2 n else Choice1Of2(n + 1))) 0)
          "Redis.bracket",
          run (
              Redis.bracket
                  (echo |> Redis.map it.See)
                  (fun text -> Redis.ignore (said (it.See text)))
                  (fun text -> Redis.map it.See (said (it.See text)))
          )
          "RedisClient.withLeaseWith",
          (fun () -> client |> RedisClient.withLeaseWith CancellationToken.None (fun _ -> it.See echo |> Redis.map it.See) :> Task)
          "RedisClient.withLease", (fun () -> client |> RedisClient.withLease (fun _ -> it.See echo |> Redis.map it.See) :> Task)
          "RedisBuilder.Bind", run (
              redis {
                  let! text = echo
                  return it.See text
              }
          )
          "RedisBuilder.Bind",
          run (
              redis {
                  let! _ = echo
                  let! a = Ok(it.See 1)
                  let! b = Task.FromResult a
                  it.See b |> ignore
                  let! c = async { return it.See b }
                  return it.See c
              }
          )
          "RedisBuilder.BindReturn",
          run (
              redis {
                  let! text = echo
                  and! other = echo
                  and! third = echo
                  return it.See(text, other, third)
              }
          )
          "RedisBuilder.Source",
          run (
              redis {
                  let! _ = echo
                  let! a = fun (_: CancellationToken) -> Task.FromResult(it.See 1)
                  let! b = fun (_: CancellationToken) -> Task.FromResult(it.See(Ok a): Result<int, RedisError>)
                  do! fun (_: CancellationToken) -> it.See Task.CompletedTask
                  return it.See b
              }
          )
          "RedisBuilder.Delay", after (fun () -> redis { return it.See 1 })
          "RedisBuilder.While",
          after (fun () ->
              let mutable left = 2

              redis {
                  while it.See(left > 0) do
                      left <- left - 1
                      let! text = echo
                      it.See text |> ignore
              })
          "RedisBuilder.For",
          after (fun () ->
              redis {
                  for n in Seq.init 2 it.See do
                      let! text = echo
                      it.See(text, n) |> ignore
              })
          "RedisBuilder.For",
          after (fun () ->
              redis {
                  for found in Scan.keys client do
                      it.See found |> ignore
              })
          "RedisBuilder.TryFinally",
          after (fun () ->
              redis {
                  try
                      let! text = echo
                      return it.See text
                  finally
                      it.See 1 |> ignore
              })
          "RedisBuilder.TryWith",
          after (fun () ->
              redis {
                  try
                      let! _ = echo
                      return failwith "it fails"
                  with _ ->
                      return it.See 1
              })
          "RedisBuilder.Using",
          after (fun () ->
              redis {
                  use _ =
                      { new IAsyncDisposable with
                          member _.DisposeAsync() = it.See ValueTask.CompletedTask }

                  use _ =
                      { new IDisposable with
                          member _.Dispose() = it.See() }

                  let! text = echo
                  return it.See text
              })
          "PipelineBuilder.BindReturn",
          run (
              pipeline {
                  let! a = batch
                  and! b = batch
                  return it.See(a, b)
              }
          )
          "MultiBuilder.BindReturn",
          run (
              multi {
                  let! a = batch
                  and! b = batch
                  return it.See(a, b)
              }
          )
          "Pipeline.map", run (Pipeline.zip batch batch |> Pipeline.map it.See)
          "Pipeline.map2", run (Pipeline.map2 (fun a b -> it.See(a, b)) batch batch)
          "Pipeline.map3", run (Pipeline.map3 (fun a b c -> it.See(a, b, c)) batch batch batch)
          "Pipeline.traverse", run (Pipeline.traverse (fun text -> Pipeline.map it.See (said (it.See text))) texts)
          "Transaction.map", run (Pipeline.zip batch batch |> Pipeline.multi |> Transaction.map it.See)
          "RedisScript.map", run (script |> RedisScript.map it.See |> RedisScript.call [ key ] [])
          "RedisScript.decode", run (script |> RedisScript.decode (fun text -> Ok(it.See text)) |> RedisScript.call [ key ] [])
          "RedisFunction.map",
          run (
              RedisFunction.create<string> "none" 
              |> RedisFunction.map it.See
              |> RedisFunction.call [ key ] []
              |> Redis.catch (fun _ -> Redis.ok (it.See ""))
          )
          "RedisFunction.decode",
          run (
              RedisFunction.create<string> "none"
              |> RedisFunction.decode (fun text -> Ok(it.See text))
              |> RedisFunction.call [ key ] []
              |> Redis.catch (fun _ -> Redis.ok (it.See ""))
          )
          "Lock.holdWith", run (Lock.holdWith (RedisLock key) (fun held ->
                  it.See held |> ignore
                  echo |> Redis.map it.See))
          "Lock.holdTask", run (Lock.holdTask (RedisLock key) (fun held _ -> Task.FromResult(it.See held)))
          "Scan.items", (fun () -> Scan.items (client, (fun at -> Redis.map it.See (it.See(Cmd.scan (cursor = at))))) |> Scan.toList :> Task)
          "Scan.pages", (fun () -> Scan.pages (client, (fun at -> Redis.map it.See (it.See(Cmd.scan (cursor = at))))) |> Scan.toList :> Task)
          "Scan.fold", (fun () -> Scan.keys client |> Scan.fold (fun _ _ -> it.See()) () :> Task)
          "Scan.foldWith", (fun () -> Scan.keys client |> Scan.foldWith CancellationToken.None (fun _ _ -> it.See()) () :> Task)
          "Scan.iter", (fun () -> Scan.keys client |> Scan.iter (fun found -> it.See found |> ignore) :> Task)
          for name, codec in
              [ "Codec.map", Codec.Utf8 |> Codec.map it.See it.See
                "Codec.tryMap", Codec.Utf8 |> Codec.tryMap (fun text -> Ok(it.See text)) it.See
                "Codec.create", Codec.create (fun text -> RedisValue.Of(it.See text)) (fun value -> Ok(it.See(string value))) ] do
              name,
              run (
                  redis {
                      do! Cmd.set (key, "text", codec)
                      return! Cmd.getAs (key, codec)
                  }
              )
          "Subscription.iterWith",
          withClient (fun client ->
              task {
                  use over = new CancellationTokenSource()
                  let channel = RedisChannel.Literal key

                  let read event =
                      task {
                          it.See event |> ignore
                          over.Cancel()
                      }

                  use subscription = Subscription.subscribe client [ channel ]
                  let! _ = Subscription.waitUntilSubscribed subscription
                  let! _ = Redis.run client (Cmd.publish (RedisValue.Of(string key), RedisValue.Of "message"))
                  do! Subscription.iterWith over.Token read subscription
              }) ]

    // What takes a function and calls it for no caller, or at once.
    let elsewhere =
        set
            [ "Subscription.onMessage" // the handler belongs to the subscription
              "Subscription.iter" // as Subscription.iterWith
              "Subscription.monitor"
              "Subscription.monitorWith"
              "Topology.changes"
              "Topology.changesWith"
              "PipelineBuilder.Bind" // does not compile
              "MultiBuilder.Bind"
              "Batch.forward" // called off the read loop by whoever interprets programs, whose code it is
              "Batch.forwardMap"
              "Batch.mapKeys" // calls it at once
              "RedisClient.connectUsing" // as this one, before it connects
              "RedisClient.createUsing" ]

    [<Fact>]
    member _.``Every combinator calls them in the caller's context``() =
        task {
            use! client = connect ()

            // Scans call a function only where there is a key.
            let! _ = Redis.run client (Cmd.set (Shared.key "context-scanned", "text"))

            for index, (name, _) in shapes client (Observer()) |> List.indexed do
                let it = Observer()
                use _ = it.Enter()

                // Some functions run when their program is made.
                let run = snd (shapes client it |> List.item index)
                let made = it.Count
                let running = run ()
                let! ended = Task.WhenAny(running, Task.Delay patience)
                Assert.True(Object.ReferenceEquals(ended, running), $"{name}: it has not ended")
                do! running
                Assert.True(it.Count > made, $"{name}: it has run")
                Assert.True(it.IsCallers, $"{name}: it saw {it}")
        }

    [<Fact>]
    member _.``No combinator that takes a function is missing``() =
        let takesFunction (found: MethodInfo) =
            found.GetParameters()
            |> Array.exists (fun parameter -> parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() = typedefof<FSharpFunc<_, _>>)

        let everything = BindingFlags.Public ||| BindingFlags.Static ||| BindingFlags.Instance ||| BindingFlags.DeclaredOnly

        let taking =
            set
                [ for holder in typeof<Cmd>.Assembly.GetExportedTypes() do
                      for found in holder.GetMethods everything do
                          // The compiler adds a second form, $W, to members with a constraint on members.
                          if takesFunction found && not (found.Name.EndsWith "$W") then
                              $"{holder.Name}.{found.Name}".Replace("RedisBuilderExtensions.", "") ]

        task {
            use! client = connect ()
            let shown = shapes client (Observer()) |> List.map fst |> set
            let missing = taking - shown - elsewhere
            Assert.True(missing.IsEmpty, String.Join(", ", missing))
            let gone = elsewhere - taking
            Assert.True(gone.IsEmpty, String.Join(", ", gone))
        }
