namespace Redis.Functional.FSharp.Tests

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit

/// A program that is cancelled at its nth step, for every n: counts what it acquires and releases.
type private Stage(cancelAt: int) =
    let source = new CancellationTokenSource()
    let mutable steps = 0
    let mutable acquired = 0
    let mutable released = 0
    member _.Token = source.Token
    member _.Acquired = acquired
    member _.Released = released
    member _.IsCancelled = source.IsCancellationRequested

    member _.Step() =
        steps <- steps + 1
        if steps = cancelAt then source.Cancel()

    member this.Acquire() =
        this.Step()
        acquired <- acquired + 1
        this.Step()

    member this.Release() =
        this.Step()
        released <- released + 1
        this.Step()

    /// Work that takes a turn of the machine, before and after a wait.
    member this.Work() : Redis<unit> =
        redis {
            this.Step()
            do! Redis.ofTask (fun _ -> task { this.Step() })
            this.Step()
        }

    /// A resource that is acquired in the last moment of its program.
    member this.Acquiring(resource: 'R) : Redis<'R> =
        redis {
            do! this.Work()
            return! Redis.ofTask (fun _ -> task { this.Acquire() }) |> Redis.map (fun () -> resource)
        }

/// What was acquired is released exactly once, wherever the caller cancels.
type ReleaseTests() =

    let disposable (stage: Stage) =
        { new IDisposable with
            member _.Dispose() = stage.Release() }

    let asyncDisposable (stage: Stage) =
        { new IAsyncDisposable with
            member _.DisposeAsync() =
                stage.Release()
                ValueTask.CompletedTask }

    let items (stage: Stage) =
        { new IEnumerable<int> with
            member _.GetEnumerator() : IEnumerator<int> =
                stage.Acquire()
                let mutable at = 0

                { new IEnumerator<int> with
                    member _.Current = at
                    member _.Current: obj = at
                    member _.MoveNext() =
                        at <- at + 1
                        at <= 2
                    member _.Reset() = ()
                    member _.Dispose() = stage.Release() }

            member _.GetEnumerator() : System.Collections.IEnumerator = failwith "the other one" }

    let stream (stage: Stage) =
        { new IAsyncEnumerable<Result<int, RedisError>> with
            member _.GetAsyncEnumerator _ =
                stage.Acquire()
                let mutable at = 0

                { new IAsyncEnumerator<Result<int, RedisError>> with
                    member _.Current = Ok at

                    member _.MoveNextAsync() =
                        at <- at + 1
                        ValueTask<bool>(at <= 2)

                    member _.DisposeAsync() =
                        stage.Release()
                        ValueTask.CompletedTask } }

    let shapes: (string * (Stage -> Redis<unit>)) list =
        [ "bracket",
          fun stage ->
              Redis.bracket
                  (stage.Acquiring())
                  (fun () ->
                      redis {
                          stage.Release()
                          return ()
                      })
                  (fun () -> stage.Work())
          "use!, synchronous",
          fun stage ->
              redis {
                  use! _ = stage.Acquiring(disposable stage)
                  do! stage.Work()
              }
          "use!, asynchronous",
          fun stage ->
              redis {
                  use! _ = stage.Acquiring(asyncDisposable stage)
                  do! stage.Work()
              }
          "use behind let!",
          fun stage ->
              redis {
                  let! resource = stage.Acquiring(disposable stage)
                  use _ = resource
                  do! stage.Work()
              }
          "try behind let!",
          fun stage ->
              redis {
                  do! stage.Acquiring()

                  try
                      do! stage.Work()
                  finally
                      stage.Release()
              }
          "for",
          fun stage ->
              redis {
                  do! stage.Work()

                  for _ in items stage do
                      do! stage.Work()
              }
          "for over a stream",
          fun stage ->
              redis {
                  do! stage.Work()

                  for _ in stream stage do
                      do! stage.Work()
              }
          "use! inside timeout and attempt",
          fun stage ->
              redis {
                  use! _ = stage.Acquiring(disposable stage)
                  do! stage.Work()
              }
              |> Redis.timeout (TimeSpan.FromMinutes 1.)
              |> Redis.attempt
              |> Redis.ignore
          "ensuring inside bracket",
          fun stage ->
              Redis.bracket (stage.Acquiring()) (fun () -> redis { stage.Release() }) (fun () -> stage.Work() |> Redis.ensuring (stage.Work())) ]

    static member Names = [| "bracket"; "use!, synchronous"; "use!, asynchronous"; "use behind let!"; "try behind let!"; "for"; "for over a stream"; "use! inside timeout and attempt"; "ensuring inside bracket" |] |> Array.map (fun name -> TheoryDataRow<string> name)

    [<Theory>]
    [<MemberData "Names">]
    member _.``Is released once, cancelled at any step``(name: string) : Task =
        task {
            use! client = Shared.connect ()
            let make = shapes |> List.find (fun (one, _) -> one = name) |> snd
            let mutable cancelAt = 0
            let mutable goesOn = true
            let wrong = List<string>()
            let mutable acquisitions = 0

            while goesOn do
                cancelAt <- cancelAt + 1
                let stage = Stage cancelAt
                let! _ = make stage |> Redis.runWith stage.Token client
                acquisitions <- acquisitions + stage.Acquired
                if stage.Acquired <> stage.Released then wrong.Add $"cancelled at {cancelAt}: acquired {stage.Acquired}, released {stage.Released}"
                goesOn <- stage.IsCancelled

            Assert.Empty wrong
            Assert.InRange(cancelAt, 9, 100)
            Assert.True(acquisitions > 3)
        }
