namespace Redis.Functional.Benchmarks;

/// <summary>What the loops of the peers share, whatever client they drive.</summary>
internal static class PeerLoop
{
    /// <summary>Ends the measurement of a client that did not answer what was stored.</summary>
    public static void Expect(bool good)
    {
        if (!good) throw new InvalidOperationException("Unexpected reply.");
    }

    /// <summary>One caller: a call, its reply, the next. Answers the number of calls.</summary>
    public static async Task<long> RepeatAsync(Window window, Func<Task<bool>> call)
    {
        var done = 0L;
        for (; window.IsOpen; done++) Expect(await call());
        return done;
    }
}
