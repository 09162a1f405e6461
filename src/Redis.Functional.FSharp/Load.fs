namespace Redis.Functional.FSharp

open System
open System.Collections.Generic
open System.Linq
open System.Threading
open Redis.Functional

/// A report of a bulk load. Since 0.1.
[<NoComparison>]
type LoadReport =
    {
        /// The number of commands that succeeded so far.
        Done: int64
        /// The number of commands that failed so far.
        Failed: int64
        /// The number of commands that were sent and have not been answered yet.
        InFlight: int
        /// The number of commands that ended per second since the report before.
        PerSecond: float
        /// The time since the load began.
        Elapsed: TimeSpan
        /// The number of expected commands that have not ended yet. None: LoadOptions.Total is not given.
        Remaining: int64 option
        /// The time that the remaining commands take at the average rate so far. None: it is not known.
        TimeLeft: TimeSpan option
        /// The failures since the report before. Every failure is in one report.
        Failures: LoadFailure list
        /// Whether this is the last report, of a sequence that was loaded to its end.
        IsComplete: bool
    }

/// Bulk loads: long sequences of commands, with progress and in constant memory. Since 0.1.
[<AbstractClass; Sealed>]
type Load =
    static member private report(progress: LoadProgress) : LoadReport =
        {
            Done = progress.Done
            Failed = progress.Failed
            InFlight = progress.InFlight
            PerSecond = progress.PerSecond
            Elapsed = progress.Elapsed
            Remaining = Option.ofNullable progress.Remaining
            TimeLeft = Option.ofNullable progress.TimeLeft
            Failures = Interop.toList progress.Failures
            IsComplete = progress.IsComplete
        }

    /// Runs the commands of a sequence, many at a time, and streams reports of the progress. Scan.fold and Scan.iter read the stream. Failed
    /// commands are in the reports, and the load goes on. The last report has IsComplete. A load that does not reach the end of the sequence ends with a
    /// report and an Error: Cancelled, the exception of the sequence as CallbackFailed, or the failure that reached the limit of the options.
    static member start(client: IRedisClient, commands: IAsyncEnumerable<#Redis<'A>>, ?options: LoadOptions) : IAsyncEnumerable<Result<LoadReport, RedisError>> =
        // A sequence of commands is one of programs at run time, for which F# has no conversion.
        RedisLoad
            .Load(client, unbox<IAsyncEnumerable<Redis<'A>>> (box commands), Option.toObj options, CancellationToken.None)
            .Select(fun item -> Interop.ofEither item |> Result.map Load.report)
