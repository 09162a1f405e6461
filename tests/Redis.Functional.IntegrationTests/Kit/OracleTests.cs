using System.Net.Sockets;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>The meters see what they are there to see. They measure the whole process, so nothing runs beside them.</summary>
[Collection(nameof(OracleTests))]
[CollectionDefinition(nameof(OracleTests), DisableParallelization = true)]
public sealed class OracleTests
{
    [Fact]
    public async Task Leak_meter_sees_a_socket_and_its_end()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        var meter = new LeakMeter();

        using (new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
        {
            Assert.Equal(OperatingSystem.IsLinux() ? 1 : 0, meter.Grown().Sockets);
        }

        Assert.Equal(0, (await meter.SettledAsync()).Sockets);
    }

    [Fact]
    public async Task Leak_meter_sees_held_memory_and_timers()
    {
        var meter = new LeakMeter();
        // a megabyte more than is asked for: other tests give memory back meanwhile
        var held = new byte[9 << 20];
        // And more timers, of which other tests end some.
        var timers = Enumerable.Range(0, 400).Select(static _ => new Timer(static _ => { }, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan)).ToArray();

        var grown = meter.Grown();

        Assert.InRange(grown.Bytes, 8 << 20, long.MaxValue);
        Assert.True(grown.Timers >= timers.Length / 2, $"{grown}");
        GC.KeepAlive(held);
        foreach (var timer in timers) await timer.DisposeAsync();
    }

    [Fact]
    public void Exception_guard_tells_who_threw()
    {
        using var guard = new ExceptionGuard(typeof(OracleTests).Assembly);

        Try(() => throw new FormatException("own"));
        Try(() => int.Parse("x"));

        Assert.StartsWith("FormatException in ", Assert.Single(guard.Thrown), StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(guard.Received).Value);
        Assert.Empty(guard.Unobserved);
    }

    [Fact]
    public async Task Exception_guard_reports_an_exception_once_however_far_it_travels()
    {
        using var guard = new ExceptionGuard(typeof(OracleTests).Assembly);

        await Assert.ThrowsAsync<FormatException>(OuterAsync);

        Assert.Single(guard.Thrown);
    }

    [Fact]
    public async Task Exception_guard_sees_the_task_nobody_looked_at()
    {
        using var guard = new ExceptionGuard();

        await Task.Factory.StartNew(Abandon, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        await Eventually.TrueAsync(() => guard.Unobserved.Count == 1, "the abandoned task was collected");
    }

    private static void Abandon() => _ = Task.FromException(new FormatException("abandoned"));

    private static async Task OuterAsync() => await InnerAsync();

    private static async Task InnerAsync()
    {
        await Task.Yield();
        throw new FormatException("deep");
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (FormatException)
        {
            // expected: the guard saw it
        }
    }
}
