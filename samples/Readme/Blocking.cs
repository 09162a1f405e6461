using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Readme;

/// <summary>The code of docs/guides/blocking.md.</summary>
public static class Blocking
{
    // snippet: pop
    public static RedisProgram<string> Next(RedisKey queue) =>
        from job in BLPop<string>(queue, TimeSpan.FromSeconds(5))       // None: five seconds without one
        select job.IfNone("nothing to do");
    // end snippet

    // snippet: outcomes
    public static string Describe(Either<RedisError, Option<string>> popped) => popped.Match(
        Right: job => job.IfNone("nothing came in time"),
        Left: error => error.IsRetrySafe ? "nothing was taken" : $"something may have been taken and lost: {error.Message}");
    // end snippet

    // snippet: queue
    static readonly RedisKey Waiting = "{jobs}:waiting";
    static readonly RedisKey Working = "{jobs}:working:1";

    // One job: moved to this worker's own list, done, and only then removed from there.
    static RedisProgram<bool> One(Func<string, CancellationToken, Task<Unit>> work) =>
        from job in BLMove<string>(Waiting, Working, ListSide.Left, ListSide.Right, TimeSpan.FromSeconds(5))
        from done in job.Match(
            Some: text => from _ in FromTask(token => work(text, token)) from removed in LRem(Working, 1, text) select true,
            None: () => Pure(false))
        select done;

    // What a worker that died has left behind goes back first.
    static RedisProgram<Unit> Recover => Loop(0L, count =>
        from moved in LMove(Working, Waiting, ListSide.Right, ListSide.Left)
        select moved.IsSome ? Prelude.Left<long, Unit>(count + 1) : Prelude.Right<long, Unit>(Unit.Default));

    public static async Task Work(IRedisClient client, Func<string, CancellationToken, Task<Unit>> work, CancellationToken token)
    {
        (await client.Run(Recover, token)).IfLeft(error => Console.Error.WriteLine(error.Message));
        while (!token.IsCancellationRequested)
            (await client.Run(One(work), token)).IfLeft(error => Console.Error.WriteLine(error.Message));
    }
    // end snippet

    // snippet: exclusive
    public static RedisProgram<long> Safely(RedisKey key, RedisValue value) => OnLease(
        from _ in Set(key, value)
        from replicas in Wait(1, TimeSpan.FromMilliseconds(200))        // speaks of this connection's writes
        select replicas);
    // end snippet
}
