namespace Redis.Functional.FSharp

open Redis.Functional

/// Creates and joins transactions (MULTI, EXEC). All functions are curried, with the transaction last. Since 0.1.
[<RequireQualifiedAccess>]
module Transaction =
    /// Creates a transaction that sends nothing and yields a value.
    let ok (value: 'T) : Transaction<'T> = RedisProgram.Multi(Pipeline.ok value)

    /// Creates a transaction (MULTI, EXEC) from a pipeline.
    let ofPipeline (pipeline: Pipeline<'A>) : Transaction<'A> = Pipeline.multi pipeline

    /// Checks whether no command writes. O(1).
    let isReadOnly (transaction: Transaction<'A>) : bool = transaction.IsReadOnly

    /// Gets the keys of all commands, in order, including repeated ones. O(arguments).
    let keys (transaction: Transaction<'A>) : RedisKey list = List.ofSeq transaction.Keys

    /// Gets the hash slots of the keys, each once, in the order of the keys. In a cluster, a transaction must use one slot. O(bytes of the keys).
    let slots (transaction: Transaction<'A>) : int list = List.ofSeq transaction.Slots

    /// Applies a function to the value.
    let map (f: 'A -> 'B) (transaction: Transaction<'A>) : Transaction<'B> = transaction.Map f

    /// Drops the value.
    let ignore (transaction: Transaction<'A>) : Transaction<unit> = transaction.Map ignore

    /// Joins two transactions into one.
    let zip (first: Transaction<'A>) (second: Transaction<'B>) : Transaction<'A * 'B> =
        first.Zip(second).Map(fun (struct (a, b)) -> a, b)
