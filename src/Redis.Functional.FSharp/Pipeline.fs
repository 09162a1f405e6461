namespace Redis.Functional.FSharp

open Redis.Functional

type private Pipelines = Redis.Functional.Pipeline

/// Creates and joins pipelines: several commands in one round trip. All functions are curried, with the pipeline last. Since 0.1.
[<RequireQualifiedAccess>]
module Pipeline =
    /// Creates a pipeline that sends nothing and yields a value.
    let ok (value: 'T) : Pipeline<'T> = Pipelines.Pure value

    /// Applies a function to the value.
    let map (f: 'A -> 'B) (pipeline: Pipeline<'A>) : Pipeline<'B> = pipeline.Map f

    /// Joins two pipelines into one batch.
    let zip (first: Pipeline<'A>) (second: Pipeline<'B>) : Pipeline<'A * 'B> = first.Zip(second, (fun a b -> a, b))

    /// Joins two pipelines into one batch and combines their values with a function.
    let map2 (f: 'A -> 'B -> 'C) (first: Pipeline<'A>) (second: Pipeline<'B>) : Pipeline<'C> = first.Zip(second, (fun a b -> f a b))

    /// Joins three pipelines into one batch and combines their values with a function.
    let map3 (f: 'A -> 'B -> 'C -> 'D) (first: Pipeline<'A>) (second: Pipeline<'B>) (third: Pipeline<'C>) : Pipeline<'D> =
        PipelineTuples.Zip(struct (first, second, third), (fun a b c -> f a b c))

    /// Drops the value.
    let ignore (pipeline: Pipeline<'A>) : Pipeline<unit> = pipeline.Map ignore

    /// Replaces an absent value with a fallback.
    let defaultValue (value: 'A) (pipeline: Pipeline<'A option>) : Pipeline<'A> = pipeline.Map(Option.defaultValue value)

    /// Fails with a Client.Missing if the value is absent. The commands have been executed.
    let requireSome (name: string) (pipeline: Pipeline<'A option>) : Pipeline<'A> =
        OptionPrograms.Require(pipeline.Map Interop.ofOption, name)

    /// Turns the error of this part into a value, which does not affect the rest of a larger batch.
    let attempt (pipeline: Pipeline<'A>) : Pipeline<Result<'A, RedisError>> = pipeline.AttemptWith Interop.toResult

    /// Creates one pipeline with an element for each item. Without items it sends nothing and yields an empty list.
    let traverse (f: 'A -> #Pipeline<'B>) (items: 'A seq) : Pipeline<'B list> =
        Pipelines.Traverse(items, (fun item -> f item :> Pipeline<'B>)).Map Interop.toList

    /// Joins pipelines into one. Without pipelines, running it is an InvalidArgument.
    let sequence (pipelines: #Pipeline<'A> seq) : Pipeline<'A list> =
        Pipelines.Sequence(pipelines |> Seq.map (fun one -> one :> Pipeline<'A>)).Map Interop.toList

    /// Checks whether no command writes. O(1).
    let isReadOnly (pipeline: Pipeline<'A>) : bool = pipeline.IsReadOnly

    /// Gets the keys of all commands, in order, including repeated ones. O(arguments).
    let keys (pipeline: Pipeline<'A>) : RedisKey list = List.ofSeq pipeline.Keys

    /// Gets the hash slots of the keys, each once, in the order of the keys: 0 to 16,383. O(bytes of the keys).
    let slots (pipeline: Pipeline<'A>) : int list = List.ofSeq pipeline.Slots

    /// Creates a transaction (MULTI, EXEC) from the pipeline.
    let multi (pipeline: Pipeline<'A>) : Transaction<'A> = RedisProgram.Multi pipeline

    /// Sends the pipeline without waiting for replies.
    let fireAndForget (pipeline: Pipeline<'A>) : Redis<unit> = RedisProgram.FireAndForget(pipeline).Map Interop.toUnit
