using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A shared connection whose server is the test, by a clock that goes when it is told.</summary>
sealed class MultiplexerBench : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Those of the policies of the tests, and the least after a refusal that does not pass by itself.
    static readonly TimeSpan[] Pauses = [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500), TimeSpan.FromHours(1)];

    public MultiplexerBench(RedisConfig config, bool waitsForFirst = false, ILocator? locator = null) =>
        Client = new(config with { TimeProvider = Time }, locator ?? new FixedLocator(config.Endpoint), Transport, new() { Time = Time, Random = static () => 0, Instrument = Dropped }, waitsForFirst);

    public FakeTime Time { get; } = new();

    /// <summary>Has the failures of fire-and-forget requests.</summary>
    public DropList Dropped { get; } = new();

    public AcceptingTransport Transport { get; } = new();

    public Multiplexer Client { get; }

    public Task<RedisResult<A>> Run<A>(RedisProgram<A> program) => Client.RunResult(program).AsTask().WaitAsync(Patience);

    public async Task<PipeConnection> Connected()
    {
        var ready = Client.Ready(CancellationToken.None).AsTask();
        var connection = await Transport.Greeted();
        Assert.True((await ready.WaitAsync(Patience)).IsOk);
        return connection;
    }

    /// <summary>The connection was lost, and lets the pause pass.</summary>
    public async Task<PipeConnection> Reconnected()
    {
        var connection = Transport.Greeted();
        await Until(() => connection.IsCompleted, "it connects again");
        return await connection;
    }

    /// <summary>The first dial has failed, and the next has not begun.</summary>
    public async Task Pausing()
    {
        Client.Start();
        (await Transport.Accept()).Close();
        await Eventually.TrueAsync(() => Time.Asked.Any(Pauses.Contains), "it waits for the next attempt");
    }

    public void Beats(int milliseconds)
    {
        for (var passed = 0; passed < milliseconds; passed += Heartbeat.Period) Time.Advance(TimeSpan.FromMilliseconds(Heartbeat.Period));
    }

    /// <summary>Lets time pass beat by beat, with a moment for the thread pool in between.</summary>
    public async Task Until(Func<bool> condition, string what)
    {
        for (var passed = 0; !condition(); passed += Heartbeat.Period)
        {
            Assert.True(passed < 600_000, what);
            Time.Advance(TimeSpan.FromMilliseconds(Heartbeat.Period));
            await Task.Delay(1);
        }
    }

    /// <summary>Brings the client into a state, and answers the calls that wait in it.</summary>
    public async Task<Task<RedisResult<Option<string>>>[]> Reach(string state)
    {
        switch (state)
        {
            case "not started":
                return [Run(Sample.Get("a"))];
            case "dialling":
                Transport.Holds = true;
                Client.Start();
                await Transport.Accept();
                return [Run(Sample.Get("a"))];
            case "in the handshake":
                Client.Start();
                await (await Transport.Accept()).Request();
                return [Run(Sample.Get("a"))];
            case "between two attempts":
                await Pausing();
                return [Run(Sample.Get("a"))];
            case "given up":
                Client.Start();
                (await Transport.Accept()).Close();
                await Eventually.TrueAsync(() => Client.IsClosed, "it gives up");
                return [];
            case "closed":
                await Client.DisposeAsync();
                return [];
            default:
                var connection = await Connected();
                if (state == "idle") return [];
                var sent = Run(Sample.Get("a"));
                await connection.Request();
                return state == "waiting for room" ? [sent, Run(Sample.Get("b"))] : [sent];
        }
    }

    public ValueTask DisposeAsync()
    {
        _ = Client.DisposeAsync().AsTask();
        return default;
    }
}
