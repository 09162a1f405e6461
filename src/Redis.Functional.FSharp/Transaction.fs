namespace Redis.Functional.FSharp

open Redis.Functional

/// Transactions: pipelines run as MULTI … EXEC. All curried, the transaction last. Since 0.1.
[<RequireQualifiedAccess>]
module Transaction =
    /// A transaction that sends nothing and has this value.
    let ok (value: 'T) : Transaction<'T> = RedisProgram.Multi(Pipeline.ok value)

    /// A pipeline run as MULTI … EXEC.
    let ofPipeline (pipeline: Pipeline<'A>) : Transaction<'A> = Pipeline.multi pipeline

    /// True when no command of it writes. O(1).
    let isReadOnly (transaction: Transaction<'A>) : bool = transaction.IsReadOnly

    /// The keys of all its commands, in order, as often as they occur. O(arguments).
    let keys (transaction: Transaction<'A>) : RedisKey list = List.ofSeq transaction.Keys

    /// The hash slots of its keys, each once, in the order of the keys: a cluster takes a transaction of one slot. O(bytes of the keys).
    let slots (transaction: Transaction<'A>) : int list = List.ofSeq transaction.Slots

    /// Passes the value through a function.
    let map (f: 'A -> 'B) (transaction: Transaction<'A>) : Transaction<'B> = transaction.Map f

    /// Drops the value.
    let ignore (transaction: Transaction<'A>) : Transaction<unit> = transaction.Map ignore

    /// Both as one transaction.
    let zip (first: Transaction<'A>) (second: Transaction<'B>) : Transaction<'A * 'B> =
        first.Zip(second).Map(fun (struct (a, b)) -> a, b)
