using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.PropertyTests.Programs;

/// <summary>All that can be seen of a run: its outcome, and what the server was sent in how many round trips. Two programs that show the same are the same.</summary>
sealed record Observed(string Outcome, string Sent, int RoundTrips)
{
    public static async Task<Observed> Of<A>(Func<Names, RedisProgram<A>> program, Faults? faults = null)
    {
        var client = Client(new FakeServer(), faults);
        var outcome = await client.RunResult(program(new Names()), TestContext.Current.CancellationToken);
        return new(outcome.TryGetValue(out var value) ? $"{value}" : $"{outcome.Error.GetType().Name} {outcome.Error.Message} {outcome.Error.Delivery}", string.Join("; ", client.Sent), client.RoundTrips);
    }

    public static FakeClient Client(FakeServer server, Faults? faults)
    {
        var client = new FakeClient(server.Answer);
        if (faults is not null) (client.NotSent, client.ReplyLost) = (faults.NotSent, faults.ReplyLost);
        return client;
    }

    /// <summary>Both sides of a law show the same.</summary>
    public static async Task Same<A>(Func<Names, RedisProgram<A>> left, Func<Names, RedisProgram<A>> right, Faults? faults = null) =>
        Assert.Equal(await Of(left, faults), await Of(right, faults));
}
