namespace Redis.Functional.FSharp

open System
open System.Collections.Generic
open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// The builder of redis { }: programs. and! joins pipelines into one round trip, and other programs in parallel. let!, do!, return! and and! take
/// commands, pipelines, transactions and programs, and also Result, Task, ValueTask, Async and functions of a CancellationToken.
type RedisBuilder internal () =
    // First, so that and! of commands stays one batch.
    member inline _.Source(pipeline: Pipeline<'A>) : Pipeline<'A> = pipeline
    member inline _.Source(program: Redis<'A>) : Redis<'A> = program
    member inline _.Source(outcome: Result<'A, RedisError>) : Redis<'A> = Redis.ofResult outcome
    member inline _.Source(task: Task<Result<'A, RedisError>>) : Redis<'A> = Redis.ofTaskResult (fun _ -> task)
    member inline _.Source(f: CancellationToken -> Task<Result<'A, RedisError>>) : Redis<'A> = Redis.ofTaskResult f

    member inline _.Source(computation: Async<Result<'A, RedisError>>) : Redis<'A> =
        Redis.ofTaskResult (fun token -> Async.StartAsTask(computation, cancellationToken = token))

    member inline _.Return(value: 'T) : Redis<'T> = RedisProgram.Pure value
    member inline _.ReturnFrom(program: Redis<'T>) : Redis<'T> = program
    member inline _.Zero() : Redis<unit> = RedisProgram.Pure()
    member inline _.Bind(program: Redis<'A>, [<InlineIfLambda>] f: 'A -> Redis<'B>) : Redis<'B> = program.Bind f
    member inline _.BindReturn(program: Redis<'A>, [<InlineIfLambda>] f: 'A -> 'B) : Redis<'B> = program.Map f
    member inline _.MergeSources(first: Pipeline<'A>, second: Pipeline<'B>) : Pipeline<'A * 'B> = Pipeline.zip first second
    member inline _.MergeSources(first: Redis<'A>, second: Redis<'B>) : Redis<'A * 'B> = Redis.zipParallel first second
    member inline _.Delay([<InlineIfLambda>] f: unit -> Redis<'T>) : Redis<'T> = RedisProgram.Defer(fun () -> f ())
    member inline _.Run(program: Redis<'T>) : Redis<'T> = program
    member inline _.Combine(first: Redis<unit>, second: Redis<'T>) : Redis<'T> = first.Bind(fun () -> second)

    member _.MergeSources3(first: Pipeline<'A>, second: Pipeline<'B>, third: Pipeline<'C>) : Pipeline<'A * 'B * 'C> =
        PipelineTuples.Zip(struct (first, second, third), (fun a b c -> a, b, c))

    member _.MergeSources3(first: Redis<'A>, second: Redis<'B>, third: Redis<'C>) : Redis<'A * 'B * 'C> =
        RedisProgram.ZipParallel(first, RedisProgram.ZipParallel(second, third)).Map(fun (struct (a, struct (b, c))) -> a, b, c)

    member _.MergeSources4(first: Pipeline<'A>, second: Pipeline<'B>, third: Pipeline<'C>, fourth: Pipeline<'D>) : Pipeline<'A * 'B * 'C * 'D> =
        PipelineTuples.Zip(struct (first, second, third, fourth), (fun a b c d -> a, b, c, d))

    member _.MergeSources4(first: Redis<'A>, second: Redis<'B>, third: Redis<'C>, fourth: Redis<'D>) : Redis<'A * 'B * 'C * 'D> =
        RedisProgram
            .ZipParallel(RedisProgram.ZipParallel(first, second), RedisProgram.ZipParallel(third, fourth))
            .Map(fun (struct (struct (a, b), struct (c, d))) -> a, b, c, d)

    member _.MergeSources5
        (first: Pipeline<'A>, second: Pipeline<'B>, third: Pipeline<'C>, fourth: Pipeline<'D>, fifth: Pipeline<'E>)
        : Pipeline<'A * 'B * 'C * 'D * 'E> =
        PipelineTuples.Zip(struct (first, second, third, fourth, fifth), (fun a b c d e -> a, b, c, d, e))

    member this.MergeSources5
        (first: Redis<'A>, second: Redis<'B>, third: Redis<'C>, fourth: Redis<'D>, fifth: Redis<'E>)
        : Redis<'A * 'B * 'C * 'D * 'E> =
        RedisProgram
            .ZipParallel(RedisProgram.ZipParallel(first, second), this.MergeSources3(third, fourth, fifth))
            .Map(fun (struct (struct (a, b), (c, d, e))) -> a, b, c, d, e)

    member _.While(guard: unit -> bool, body: Redis<unit>) : Redis<unit> =
        let rec turn () : Redis<unit> = if guard () then body.Bind(fun () -> turn ()) else RedisProgram.Pure()
        RedisProgram.Defer(fun () -> turn ())

    member this.For(items: 'A seq, body: 'A -> Redis<unit>) : Redis<unit> =
        RedisProgram.Defer(fun () ->
            let enumerator = items.GetEnumerator()
            this.TryFinally(this.While(enumerator.MoveNext, RedisProgram.Defer(fun () -> body enumerator.Current)), enumerator.Dispose))

    // The first Error of the stream is the outcome of the loop.
    member this.For(items: IAsyncEnumerable<Result<'A, RedisError>>, body: 'A -> Redis<unit>) : Redis<unit> =
        let each (enumerator: IAsyncEnumerator<Result<'A, RedisError>>) : Redis<unit> =
            let next = Redis.ofTask (fun _ -> enumerator.MoveNextAsync().AsTask())

            let rec turn () : Redis<unit> =
                next.Bind(fun more ->
                    if more then
                        (Redis.ofResult enumerator.Current).Bind(fun item -> (body item).Bind(fun () -> turn ()))
                    else
                        RedisProgram.Pure())

            turn ()

        (Redis.ofTask (fun token -> Task.FromResult(items.GetAsyncEnumerator token))).Bind(fun enumerator -> this.Using(enumerator, each))

    // Entered even when the run was cancelled a moment before: what the block guards has been acquired by then.
    member _.TryFinally<'T>(body: Redis<'T>, compensation: unit -> unit) : Redis<'T> =
        GuardedProgram<'T>(
            body,
            RedisProgram.Defer(fun () ->
                compensation ()
                RedisProgram.Done)
        )

    member _.TryWith(body: Redis<'T>, handler: exn -> Redis<'T>) : Redis<'T> =
        body.Catch(fun (error: RedisError) ->
            match error with
            | :? RedisError.Client.CallbackFailed as failed -> handler failed.Exception
            | _ -> RedisProgram.Fail<'T> error)

    member _.Using<'R, 'T when 'R :> IAsyncDisposable>(resource: 'R, body: 'R -> Redis<'T>) : Redis<'T> =
        GuardedProgram<'T>(
            RedisProgram.Defer(fun () -> body resource),
            RedisProgram.FromTask(fun (_: CancellationToken) ->
                backgroundTask {
                    do! resource.DisposeAsync()
                    return LanguageExt.Unit.Default
                })
        )

/// The overloads that yield to those of the builder itself.
[<AutoOpen>]
module RedisBuilderExtensions =
    type RedisBuilder with
        member inline _.Source(task: Task<'A>) : Redis<'A> = Redis.ofTask (fun _ -> task)
        member inline _.Source(task: Task) : Redis<unit> = Redis.ofTask (fun _ -> backgroundTask { do! task })
        member inline _.Source(task: ValueTask<'A>) : Redis<'A> = Redis.ofTask (fun _ -> task.AsTask())
        member inline _.Source(task: ValueTask) : Redis<unit> = Redis.ofTask (fun _ -> backgroundTask { do! task })
        member inline _.Source(computation: Async<'A>) : Redis<'A> = Redis.ofAsync computation
        member inline _.Source(f: CancellationToken -> Task<'A>) : Redis<'A> = Redis.ofTask f
        member inline _.Source(f: CancellationToken -> Task) : Redis<unit> = Redis.ofTask (fun token -> backgroundTask { do! f token })

        /// An error of another type becomes a Custom error, which keeps it.
        member inline _.Source(outcome: Result<'A, 'E>) : Redis<'A> = Redis.ofResult (Result.mapError RedisError.ofError outcome)

        // What a for loop goes through.
        member inline _.Source(items: 'A seq) : 'A seq = items
        member inline _.Source(items: IAsyncEnumerable<'A>) : IAsyncEnumerable<'A> = items

        member this.Using(resource: 'R, body: 'R -> Redis<'T>) : Redis<'T> when 'R :> IDisposable =
            this.TryFinally(RedisProgram.Defer(fun () -> body resource), resource.Dispose)

/// The builder of pipeline { }: let! … and! … only. Bind exists for the compiler's message alone: a step that depends on another's reply does not compile.
type PipelineBuilder internal () =
    [<CompilerMessage("A pipeline sends all its commands at once, so a step cannot use another step's reply. Join steps with and!, or use redis { }.",
                      7001,
                      IsError = true)>]
    member _.Bind(_: Pipeline<'A>, _: 'A -> Pipeline<'B>) : Pipeline<'B> = Unchecked.defaultof<Pipeline<'B>>

    member inline _.MergeSources(first: Pipeline<'A>, second: Pipeline<'B>) : Pipeline<'A * 'B> = Pipeline.zip first second
    member inline _.BindReturn(pipeline: Pipeline<'A>, f: 'A -> 'B) : Pipeline<'B> = pipeline.Map f
    member inline _.Return(value: 'T) : Pipeline<'T> = Pipeline.ok value
    member inline _.ReturnFrom(pipeline: Pipeline<'T>) : Pipeline<'T> = pipeline

/// The builder of multi { }: a pipeline run as MULTI … EXEC.
type MultiBuilder internal () =
    [<CompilerMessage("A transaction sends all its commands at once, so a step cannot use another step's reply. Join steps with and!, or read first, as with Redis.optimistic.",
                      7001,
                      IsError = true)>]
    member _.Bind(_: Pipeline<'A>, _: 'A -> Pipeline<'B>) : Pipeline<'B> = Unchecked.defaultof<Pipeline<'B>>

    member inline _.MergeSources(first: Pipeline<'A>, second: Pipeline<'B>) : Pipeline<'A * 'B> = Pipeline.zip first second
    member inline _.BindReturn(pipeline: Pipeline<'A>, f: 'A -> 'B) : Pipeline<'B> = pipeline.Map f
    member inline _.Return(value: 'T) : Pipeline<'T> = Pipeline.ok value
    member inline _.ReturnFrom(pipeline: Pipeline<'T>) : Pipeline<'T> = pipeline
    member inline _.Run(pipeline: Pipeline<'T>) : Transaction<'T> = Pipeline.multi pipeline

/// The computation expressions redis { }, pipeline { } and multi { }. Since 0.1.
[<AutoOpen>]
module Builders =
    /// Builds programs step by step: let! continues with a value, and! joins independent parts.
    let redis = RedisBuilder()

    /// Builds batches: one write, one round trip.
    let pipeline = PipelineBuilder()

    /// Builds transactions: MULTI … EXEC.
    let multi = MultiBuilder()
