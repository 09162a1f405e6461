namespace Redis.Functional.FSharp

open Redis.Functional

/// Uses counters that stay within bounds: BoundedCounter("seats", 0L, 100L, Start = 100L). Since 0.1.
[<RequireQualifiedAccess>]
module Counter =
    /// Adds to the counter and yields the new value. None: it would have left the bounds, and nothing was changed.
    let add (delta: int64) (counter: BoundedCounter) : Command<int64 option> = counter.Add(delta).Map Interop.toOption

    /// Gets the value.
    let value (counter: BoundedCounter) : Command<int64> = counter.Value()
