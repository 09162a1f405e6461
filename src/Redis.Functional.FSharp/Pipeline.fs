namespace Redis.Functional.FSharp

open Redis.Functional

type private Pipelines = Redis.Functional.Pipeline

/// Pipelines: many commands, one round trip. All curried, the pipeline last. Since 0.1.
[<RequireQualifiedAccess>]
module Pipeline =
    /// A pipeline that sends nothing and has this value.
    let ok (value: 'T) : Pipeline<'T> = Pipelines.Pure value

    /// Passes the value through a function.
    let map (f: 'A -> 'B) (pipeline: Pipeline<'A>) : Pipeline<'B> = pipeline.Map f

    /// Both in one batch.
    let zip (first: Pipeline<'A>) (second: Pipeline<'B>) : Pipeline<'A * 'B> = first.Zip(second, (fun a b -> a, b))

    /// Both in one batch, their values put together.
    let map2 (f: 'A -> 'B -> 'C) (first: Pipeline<'A>) (second: Pipeline<'B>) : Pipeline<'C> = first.Zip(second, (fun a b -> f a b))

    /// Three in one batch, their values put together.
    let map3 (f: 'A -> 'B -> 'C -> 'D) (first: Pipeline<'A>) (second: Pipeline<'B>) (third: Pipeline<'C>) : Pipeline<'D> =
        PipelineTuples.Zip(struct (first, second, third), (fun a b c -> f a b c))

    /// Drops the value.
    let ignore (pipeline: Pipeline<'A>) : Pipeline<unit> = pipeline.Map ignore

    /// The same pipeline, with this value where there is none.
    let defaultValue (value: 'A) (pipeline: Pipeline<'A option>) : Pipeline<'A> = pipeline.Map(Option.defaultValue value)

    /// The same pipeline; without a value, a Client.Missing that names what is missing. Its commands have run.
    let requireSome (name: string) (pipeline: Pipeline<'A option>) : Pipeline<'A> =
        OptionPrograms.Require(pipeline.Map Interop.ofOption, name)

    /// Keeps the error of this part as a value: the rest of a larger batch is not concerned.
    let attempt (pipeline: Pipeline<'A>) : Pipeline<Result<'A, RedisError>> = pipeline.AttemptWith Interop.toResult

    /// One pipeline with an element for each item; without items it sends nothing and has an empty list.
    let traverse (f: 'A -> #Pipeline<'B>) (items: 'A seq) : Pipeline<'B list> =
        Pipelines.Traverse(items, (fun item -> f item :> Pipeline<'B>)).Map Interop.toList

    /// One pipeline of many; running one of none is an InvalidArgument.
    let sequence (pipelines: #Pipeline<'A> seq) : Pipeline<'A list> =
        Pipelines.Sequence(pipelines |> Seq.map (fun one -> one :> Pipeline<'A>)).Map Interop.toList

    /// True when no command of it writes. O(1).
    let isReadOnly (pipeline: Pipeline<'A>) : bool = pipeline.IsReadOnly

    /// The keys of all its commands, in order, as often as they occur. O(arguments).
    let keys (pipeline: Pipeline<'A>) : RedisKey list = List.ofSeq pipeline.Keys

    /// The hash slots of its keys, each once, in the order of the keys: 0 to 16,383. O(bytes of the keys).
    let slots (pipeline: Pipeline<'A>) : int list = List.ofSeq pipeline.Slots

    /// Run as MULTI … EXEC.
    let multi (pipeline: Pipeline<'A>) : Transaction<'A> = RedisProgram.Multi pipeline

    /// Sends it and waits for no reply.
    let fireAndForget (pipeline: Pipeline<'A>) : Redis<unit> = RedisProgram.FireAndForget(pipeline).Map Interop.toUnit
