using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A server that owes replies and is silent is asked on a second connection, whose server is the test too.</summary>
public sealed class SilenceProbeTests
{
    private static readonly RedisConfig Config = new()
    {
        ConnectTimeout = TimeSpan.FromHours(2), KeepAliveInterval = Timeout.InfiniteTimeSpan, ReadTimeout = TimeSpan.FromSeconds(2), CommandTimeout = TimeSpan.FromSeconds(20),
        Reconnect = new() { InitialDelay = TimeSpan.FromMilliseconds(100), Jitter = 0 },
    };

    [Fact]
    public async Task A_server_that_answers_on_another_connection_keeps_the_first_one()
    {
        await using var bench = new MultiplexerBench(Config);
        var connection = await bench.Connected();
        var call = bench.Run(Sample.Get("a"));
        await connection.Request();
        for (var i = 0; i < 3; i++)
        {
            var second = bench.Transport.Greeted();
            await bench.Until(() => second.IsCompleted, "it asks on another connection");
            await second;
        }

        Assert.False(call.IsCompleted);
        await connection.Answer("$1\r\na\r\n");
        Assert.Equal("a", MultiplexerTests.Value(await call));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_elsewhere_in_time_loses_the_connection()
    {
        await using var bench = new MultiplexerBench(Config);
        var connection = await bench.Connected();
        var call = bench.Run(Sample.Get("a"));
        await connection.Request();
        var second = bench.Transport.Accept();
        await bench.Until(() => second.IsCompleted, "it asks on another connection");
        Assert.Equal("HELLO", (await (await second).Request()).Name);
        bench.Beats(900);
        Assert.False(call.IsCompleted);
        await bench.Until(() => call.IsCompleted, "the connection ends");
        var error = Assert.IsType<RedisError.Connection>((await call).Error);
        Assert.Equal((ConnectionFault.Lost, Delivery.Unknown), (error.Fault, error.Delivery));
        Assert.Contains("has sent no reply", error.Detail, StringComparison.Ordinal);
    }

    // The path of one connection may be broken while the server is well.
    [Fact]
    public async Task A_connection_ends_at_the_deadline_of_its_oldest_call_whatever_the_server_answers_elsewhere()
    {
        await using var bench = new MultiplexerBench(Config with { CommandTimeout = TimeSpan.FromSeconds(4) });
        var connection = await bench.Connected();
        var oldest = bench.Run(Sample.Get("a"));
        await connection.Request();
        var second = bench.Transport.Greeted();
        await bench.Until(() => second.IsCompleted, "it asks on another connection");
        var later = bench.Run(Sample.Get("b"));
        await bench.Until(() => later.IsCompleted, "the connection ends");
        Assert.IsType<RedisError.Timeout>((await oldest).Error);
        Assert.Equal(ConnectionFault.Lost, Assert.IsType<RedisError.Connection>((await later).Error).Fault);
    }

    // Nothing else would end the wait on a connection whose path is broken.
    [Fact]
    [Trait("Length", "Long")]
    public async Task Calls_without_a_deadline_wait_for_ten_answers_elsewhere()
    {
        await using var bench = new MultiplexerBench(Config with { CommandTimeout = Timeout.InfiniteTimeSpan });
        var connection = await bench.Connected();
        var call = bench.Run(Sample.Get("a"));
        await connection.Request();
        for (var i = 0; i < 10; i++)
        {
            Assert.False(call.IsCompleted, $"after {i} answers");
            var second = bench.Transport.Greeted();
            await bench.Until(() => second.IsCompleted, "it asks on another connection");
            await second;
        }

        await bench.Until(() => call.IsCompleted, "the connection ends");
        Assert.Equal(ConnectionFault.Lost, Assert.IsType<RedisError.Connection>((await call).Error).Fault);
    }

    // Thirty-two connections of a pool that are silent at once do not make thirty-two more.
    [Fact]
    public async Task Sessions_that_are_silent_at_once_share_one_question()
    {
        var (time, transport) = (new FakeTime(), new AcceptingTransport());
        var dials = 0;
        var dialer = new Dialer(Config with { TimeProvider = time }, new FixedLocator(RedisEndpoint.Local), transport, CodecSet.Default, new Clock(time));
        var probe = new SilenceProbe(token =>
        {
            Interlocked.Increment(ref dials);
            return dialer.Dial(token);
        }, 1_000, time);
        var questions = Enumerable.Range(0, 8).Select(_ => probe.Ask()).Distinct().ToArray();
        await transport.Greeted();
        await Eventually.TrueAsync(() => questions[0].IsOver, "the question is over");
        Assert.Equal((1, true, 1), (questions.Length, questions[0].IsAnswered, dials));
        Assert.NotSame(questions[0], probe.Ask());
    }

    [Fact]
    public async Task A_question_ends_with_the_client_and_leaves_no_timer()
    {
        var time = new FakeTime();
        var asked = new TaskCompletionSource<CancellationToken>();
        var probe = new SilenceProbe(async token =>
        {
            asked.TrySetResult(token);
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("not cancelled");
        }, 1_000, time);
        var question = probe.Ask();
        await asked.Task;
        probe.Close();
        await probe.Asking;
        Assert.True(question is { IsOver: true, IsAnswered: false });
        Assert.Equal(0, time.Timers);
    }
}
