namespace Redis.Functional.FSharp

open Redis.Functional

/// Counters within bounds: BoundedCounter("seats", 0L, 100L, Start = 100L). Since 0.1.
[<RequireQualifiedAccess>]
module Counter =
    /// The new count. None: it would have left the bounds, and nothing was changed.
    let add (delta: int64) (counter: BoundedCounter) : Command<int64 option> = counter.Add(delta).Map Interop.toOption

    /// The count.
    let value (counter: BoundedCounter) : Command<int64> = counter.Value()
