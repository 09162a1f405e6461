using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Jobs;

/// <summary>
/// Jobs in a stream, worked off by a consumer group. Each is done at least once. A job whose worker has died is given to another after <see cref="TakeOverAfter"/>, and one that has
/// failed <see cref="MaxAttempts"/> times goes to a stream of dead letters.
/// </summary>
sealed record JobQueue(RedisKey Stream, Func<StreamEntry, RedisProgram<Unit>> Handle)
{
    static readonly RedisValue Group = "workers";

    public int MaxAttempts { get; init; } = 3;

    public TimeSpan TakeOverAfter { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>In the same slot of a cluster as the jobs, so that a job moves in one transaction.</summary>
    public RedisKey DeadLetters => $"{Stream}:dead";

    // snippet: prepare
    /// <summary>Creates the group unless it is there.</summary>
    public RedisProgram<Unit> Prepare =>
        XGroupCreate(Stream, Group, StreamPosition.Start, makeStream: true)
            .Catch((RedisError.Server error) => error.Code == "BUSYGROUP" ? Done : Fail<Unit>(error));
    // end snippet

    /// <summary>Puts a job into the queue.</summary>
    public Command<StreamId> Add(string job) => XAdd(Stream, ("job", job));

    // snippet: work
    /// <summary>Takes up to ten jobs and does them; waits for up to 100 ms when there are none. How many there were.</summary>
    public RedisProgram<int> Work(string worker) =>
        from jobs in XReadGroupBlock(Stream, Group, worker, TimeSpan.FromMilliseconds(100), count: 10)
        from done in Traverse(jobs, Try)
        select done.Count;

    // A job that fails stays pending, and comes again. It is removed only when it is done.
    RedisProgram<Unit> Try(StreamEntry job) => Handle(job).Attempt().Bind(outcome =>
        outcome.TryGetError(out _) ? Done : XAck(Stream, Group, job.Id).Ignore());
    // end snippet

    // snippet: rescue
    /// <summary>Looks after the jobs of workers that are gone, and after those that have failed. How many there were.</summary>
    public RedisProgram<int> Rescue(string worker) =>
        from waiting in XPendingEntries(Stream, Group, count: 10, idle: TakeOverAfter)
        from taken in Traverse(waiting, job => job.Deliveries >= MaxAttempts ? Bury(worker, job) : Retry(worker, job))
        select taken.Count;

    // XCLAIM answers the job to one worker only, however many ask for it.
    RedisProgram<Unit> Retry(string worker, PendingEntry job) =>
        from claimed in XClaim(Stream, Group, worker, TakeOverAfter, job.Id)
        from done in Traverse(claimed, Try)
        select Unit.Default;

    RedisProgram<Unit> Bury(string worker, PendingEntry job) =>
        from claimed in XClaim(Stream, Group, worker, TakeOverAfter, job.Id)
        from moved in Traverse(claimed, entry => Multi(XAdd(DeadLetters, entry.Fields).Zip(XAck(Stream, Group, entry.Id))))
        select Unit.Default;
    // end snippet

    /// <summary>Works until nothing is left, neither new nor pending.</summary>
    public RedisProgram<Unit> WorkOff(string worker) =>
        from worked in Work(worker)
        from rescued in worked > 0 ? Pure(0) : Rescue(worker)
        from pending in XPending(Stream, Group)
        from rest in worked + rescued == 0 && pending.Count == 0 ? Done : WorkOff(worker)
        select rest;
}
