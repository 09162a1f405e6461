using Xunit;

namespace Redis.Functional.Tests.Programs;

/// <summary>How a method allocates its state before it acquires something.</summary>
public sealed class AsyncStateTests
{
    [Fact]
    public void A_method_that_awaits_it_continues_at_once_on_the_same_thread()
    {
        var running = Threads();
        Assert.True(running.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task What_the_method_awaits_later_still_completes_it()
    {
        var source = new TaskCompletionSource<int>();
        var running = Doubled(source.Task);
        Assert.False(running.IsCompleted);
        source.SetResult(21);
        Assert.Equal(42, await running.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    static async Task Threads()
    {
        var before = Environment.CurrentManagedThreadId;
        await AsyncState.Allocated.ConfigureAwait(false);
        Assert.Equal(before, Environment.CurrentManagedThreadId);
    }

    static async Task<int> Doubled(Task<int> later)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        return 2 * await later.ConfigureAwait(false);
    }
}
