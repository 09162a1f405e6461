using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Readme;

/// <summary>The code of docs/guides/errors-and-retries.md.</summary>
public static class Retries
{
    // snippet: match
    public static string Describe(RedisError error) => error.Match(
        server: e => $"The server replied {e.Code}: {e.Detail}",
        connection: e => $"{e.Fault}: {e.Detail}",
        timeout: e => $"No {e.Operation} within {e.Limit}.",
        protocol: e => $"Protocol error: {e.Detail}",
        decode: e => $"Expected {e.Expected}, got {e.Actual}.",
        transaction: e => e.Message,
        client: e => e.Message);
    // end snippet

    // snippet: outcome
    public static async Task<string> Visits(IRedisClient client, CancellationToken token)
    {
        var outcome = await client.Run(Incr("visits"), token);
        if (!outcome.TryGetValue(out var visits, out var error)) return $"unknown: {error.Message}";
        return $"{visits} visits";
    }

    public static async Task<string> Slowly(IRedisClient client, CancellationToken token) => await client.Run(Get<string>("name"), token) switch
    {
        (_, RedisError.Timeout late) => $"nothing within {late.Limit}",
        (_, { IsRetrySafe: true }) => "try again",
        (_, { } error) => error.Message,
        (var name, null) => name.IfNone("nobody"),
    };
    // end snippet

    // snippet: catch
    public static RedisProgram<string> Name(RedisKey user) =>
        (from name in Get<string>(user).Require("the name")
         select name)
        .Catch<RedisError.Client.Missing>(_ => Pure("somebody"))
        .MapError(error => new RedisError.Client.Unsupported($"no name today: {error.Message}"));
    // end snippet

    // snippet: cause
    public static string WhoWasSlow(RedisError.Timeout late) => late.Cause switch
    {
        null => "there was no connection",
        { HasUnreadReplies: true } => "this process: it did not read the reply",
        { TimersLate.TotalMilliseconds: > 200 } => "this process: it was stopped or had no processor",
        { Sent: null } => "the connection: the request was not sent",
        _ => "the server or the network",
    };
    // end snippet

    // snippet: schedule
    // at most five more attempts, after 10, 20, 40 … ms, at most one second, each delay shortened at random by up to half
    public static readonly RetrySchedule Patient =
        RetrySchedule.Exponential(TimeSpan.FromMilliseconds(10)).MaxDelay(TimeSpan.FromSeconds(1)).WithJitter() & RetrySchedule.Times(5);
    // end snippet

    // snippet: retry
    public static RedisProgram<long> Order(RedisKey cart, RedisKey orders) =>
        (from items in LLen(cart).Retry(Patient)                // only reads: runs again after any transient error
         from number in Incr(orders)                            // once this may have run, nothing is run again
         from stored in Set($"order:{number}", items)
         select number).Retry(Patient);
    // end snippet

    // snippet: retryWhen
    // setting the same value twice does no harm: the caller knows this, and allows it
    public static RedisProgram<Unit> Store(RedisKey key, string value) =>
        Set(key, value).RetryWhen(Patient, error => error.IsTransient);
    // end snippet

    // snippet: safe
    public static async Task<bool> MayTryAgain(IRedisClient client, RedisProgram<long> program, CancellationToken token)
    {
        var outcome = await client.Run(program, token);
        return outcome.Match(
            Right: _ => false,
            Left: error => error.IsRetrySafe);      // nothing of the program can have been written
    }
    // end snippet

    // snippet: scopes
    public static RedisProgram<(long, Option<string>)> Both(RedisKey counter, RedisKey text) =>
        ZipParallel(Incr(counter), Get<string>(text).Timeout(TimeSpan.FromMilliseconds(200)))
            .Finally(Incr("asked").FireAndForget());
    // end snippet

    // snippet: database
    public static async Task<Either<RedisError, long>> InDatabase(RedisClient client, RedisProgram<long> program, CancellationToken token) =>
        await client.Node.GetDatabase(3).Run(program, token);
    // end snippet
}
