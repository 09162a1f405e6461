using Xunit;

namespace Redis.Functional.Tests.Programs;

/// <summary>A value that several tasks wait for.</summary>
public sealed class SignalTests
{
    [Fact]
    public async Task All_who_wait_get_the_value()
    {
        var signal = new Signal<int>();
        var waiting = new[] { signal.Task, signal.Task };
        signal.Set(7);
        Assert.Equal(new[] { 7, 7 }, await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_first_value_stays()
    {
        var signal = new Signal<int>();
        signal.Set(1);
        signal.Set(2);
        Assert.Equal(1, await signal.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }
}
