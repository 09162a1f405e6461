using System.Diagnostics;
using System.Globalization;

namespace Redis.Functional.ClientProcess;

/// <summary>A lock that runs out while the thread pool is blocked: says how long after its moment each sign of the loss is there.</summary>
internal static class Losses
{
    private static readonly RedisLock Lost = new("lost") { Ttl = TimeSpan.FromSeconds(2) };
    private static readonly TimeSpan Blocked = TimeSpan.FromSeconds(4);

    public static async Task<int> Run(string url, bool isPooled)
    {
        var connected = await Connection.Open(url, isPooled, callers: 1);
        return await connected.Match(
            Right: async client =>
            {
                await using (client)
                {
                    var acquired = await Lost.Acquire(client);
                    return await acquired.Match(Right: Watch, Left: Failed);
                }
            },
            Left: Failed);
    }

    private static async Task<int> Watch(HeldLock held)
    {
        Console.WriteLine("calling now");
        var (remaining, start) = (held.Remaining, Stopwatch.GetTimestamp());
        var (cancelled, called) = (double.PositiveInfinity, new TaskCompletionSource<double>());
        await using var callback = held.LostToken.Register(() => called.TrySetResult(Late()));
        var watch = new Thread(() =>
        {
            while (!held.LostToken.IsCancellationRequested) Thread.Sleep(1);
            cancelled = Late();
        });
        Starvation.Begin(Blocked);
        watch.Start();

        // Goes on where the lock's end is told, on whatever thread.
        var state = await held.Completion.ConfigureAwait(false);
        var completed = Late();
        watch.Join();
        var told = await called.Task;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"losses: {cancelled:0} ms, {told:0} ms, {completed:0} ms: {state}"));
        return 0;

        double Late() => (Stopwatch.GetElapsedTime(start) - remaining).TotalMilliseconds;
    }

    private static Task<int> Failed(RedisError error)
    {
        Console.Error.WriteLine(error);
        return Task.FromResult(1);
    }
}
