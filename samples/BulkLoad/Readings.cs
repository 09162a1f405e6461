using System.Globalization;
using LanguageExt;
using Redis.Functional;
using static Redis.Functional.Commands;

namespace BulkLoad;

/// <summary>The readings of many sensors, loaded into the server with a line of progress.</summary>
public static class Readings
{
    // snippet: commands
    // Made as they are needed, as the lines of a file or the rows of a query would be.
    public static IAsyncEnumerable<Command<Unit>> Commands(long count) =>
        AsyncEnumerable.Range(0, (int)count).Select(i => Set($"reading:{i:D8}", (i * 7919L % 1_000).ToString("D16", CultureInfo.InvariantCulture)));
    // end snippet

    // snippet: load
    public static async Task<Either<RedisError, LoadProgress>> Load(IRedisClient client, long count, Action<string> show, CancellationToken token)
    {
        var options = new LoadOptions { Total = count, StopAfterFailures = 100 };
        var last = Prelude.Left<RedisError, LoadProgress>(new RedisError.Client.Missing("a report"));
        await foreach (var report in client.Load(Commands(count), options, token))
        {
            last = report;
            report.Match(
                Right: progress =>
                {
                    foreach (var failure in progress.Failures) show($"{failure.Index} ({failure.Error.Delivery}): {failure.Error.Message}\n");
                    show($"\r{Line(progress)}");
                },
                Left: error => show($"\nStopped: {error.Message}\n"));
        }

        return last;
    }
    // end snippet

    // snippet: line
    static string Line(LoadProgress progress) =>
        $"{progress.Done:N0} done, {progress.Failed:N0} failed, {progress.PerSecond:N0} per second, {progress.Remaining:N0} remaining, {progress.TimeLeft:mm\\:ss} left  ";
    // end snippet
}
