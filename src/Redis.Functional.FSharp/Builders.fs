namespace Redis.Functional.FSharp

open System
open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// The builder of redis { }: programs. and! joins pipelines into one round trip, and other programs in parallel.
type RedisBuilder internal () =
    member inline _.Return(value: 'T) : Redis<'T> = RedisProgram.Pure value
    member inline _.ReturnFrom(program: Redis<'T>) : Redis<'T> = program
    member inline _.ReturnFrom(outcome: Result<'T, RedisError>) : Redis<'T> = Redis.ofResult outcome
    member inline _.Zero() : Redis<unit> = RedisProgram.Pure()
    member inline _.Bind(program: Redis<'A>, [<InlineIfLambda>] f: 'A -> Redis<'B>) : Redis<'B> = program.Bind f
    member inline _.Bind(outcome: Result<'A, RedisError>, [<InlineIfLambda>] f: 'A -> Redis<'B>) : Redis<'B> = (Redis.ofResult outcome).Bind f
    member inline _.Bind(task: Task<'A>, [<InlineIfLambda>] f: 'A -> Redis<'B>) : Redis<'B> = (Redis.ofTask (fun _ -> task)).Bind f
    member inline _.Bind(computation: Async<'A>, [<InlineIfLambda>] f: 'A -> Redis<'B>) : Redis<'B> = (Redis.ofAsync computation).Bind f
    member inline _.MergeSources(first: Pipeline<'A>, second: Pipeline<'B>) : Pipeline<'A * 'B> = Pipeline.zip first second
    member inline _.MergeSources(first: Redis<'A>, second: Redis<'B>) : Redis<'A * 'B> = Redis.par first second
    member inline _.Delay([<InlineIfLambda>] f: unit -> Redis<'T>) : Redis<'T> = RedisProgram.Defer(fun () -> f ())
    member inline _.Run(program: Redis<'T>) : Redis<'T> = program
    member inline _.Combine(first: Redis<unit>, second: Redis<'T>) : Redis<'T> = first.Bind(fun () -> second)

    member _.While(guard: unit -> bool, body: Redis<unit>) : Redis<unit> =
        let rec turn () : Redis<unit> = if guard () then body.Bind(fun () -> turn ()) else RedisProgram.Pure()
        RedisProgram.Defer(fun () -> turn ())

    member this.For(items: 'A seq, body: 'A -> Redis<unit>) : Redis<unit> =
        RedisProgram.Defer(fun () ->
            let enumerator = items.GetEnumerator()
            this.TryFinally(this.While(enumerator.MoveNext, RedisProgram.Defer(fun () -> body enumerator.Current)), enumerator.Dispose))

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
            | Callback thrown -> handler thrown
            | _ -> RedisProgram.Fail<'T> error)

    member _.Using(resource: 'R, body: 'R -> Redis<'T>) : Redis<'T> when 'R :> IAsyncDisposable =
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
        member this.Using(resource: 'R, body: 'R -> Redis<'T>) : Redis<'T> when 'R :> IDisposable =
            this.TryFinally(RedisProgram.Defer(fun () -> body resource), resource.Dispose)

/// The builder of pipeline { }: let! … and! … only. There is no Bind, so a step that depends on another's reply does not compile.
type PipelineBuilder internal () =
    member inline _.MergeSources(first: Pipeline<'A>, second: Pipeline<'B>) : Pipeline<'A * 'B> = Pipeline.zip first second
    member inline _.BindReturn(pipeline: Pipeline<'A>, f: 'A -> 'B) : Pipeline<'B> = pipeline.Map f
    member inline _.Return(value: 'T) : Pipeline<'T> = Pipeline.result value
    member inline _.ReturnFrom(pipeline: Pipeline<'T>) : Pipeline<'T> = pipeline

/// The builder of multi { }: a pipeline run as MULTI … EXEC.
type MultiBuilder internal () =
    member inline _.MergeSources(first: Pipeline<'A>, second: Pipeline<'B>) : Pipeline<'A * 'B> = Pipeline.zip first second
    member inline _.BindReturn(pipeline: Pipeline<'A>, f: 'A -> 'B) : Pipeline<'B> = pipeline.Map f
    member inline _.Return(value: 'T) : Pipeline<'T> = Pipeline.result value
    member inline _.ReturnFrom(pipeline: Pipeline<'T>) : Pipeline<'T> = pipeline
    member inline _.Run(pipeline: Pipeline<'T>) : Transaction<'T> = Pipeline.multi pipeline

/// redis { }, pipeline { } and multi { }. Since 0.1.
[<AutoOpen>]
module Builders =
    /// Programs, step by step: let! goes on with a value, and! joins what is independent.
    let redis = RedisBuilder()

    /// Batches: one write, one round trip.
    let pipeline = PipelineBuilder()

    /// Transactions: MULTI … EXEC.
    let multi = MultiBuilder()
