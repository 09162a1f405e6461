using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Patterns;

/// <summary>What a bulk load has in flight.</summary>
public sealed class LoadWindowTests
{
    readonly FakeClient _client = new(new FakeServer().Answer);

    // An exchange whose outcome was taken serves another call at once, which a cancelled load would cancel instead of its own.
    [Fact]
    public async Task A_command_that_is_waited_for_keeps_its_outcome_until_it_is_taken()
    {
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var window = new LoadWindow<string>(new() { Window = 4 });
        var exchange = Begun("value");
        window.Add(exchange, exchange.AsResult);
        var ended = window.EndOf(0);
        Assert.False(window.HasEnded);
        release.SetResult();
        await ended.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.True(window.HasEnded);
        window.Cancel();
        Assert.Equal(RedisResult.Ok("value"), await exchange.AsResult);
    }

    [Fact]
    public async Task Outcomes_are_taken_in_the_order_in_which_the_commands_were_begun()
    {
        var window = new LoadWindow<string>(new() { Window = 4 });
        List<RedisResult<string>> taken = [];
        for (var i = 0; i < 10; i++)
        {
            var exchange = Begun($"{i}");
            window.Add(exchange, exchange.AsResult);
            if (window.HasRoom) continue;
            await window.EndOf(window.Count - 1);
            await window.EndOf(0);
            taken.Add(await window.Take());
        }

        while (window.Count > 0)
        {
            await window.EndOf(0);
            taken.Add(await window.Take());
        }

        Assert.Equal(Enumerable.Range(0, 10).Select(static i => RedisResult.Ok($"{i}")), taken);
    }

    [Fact]
    public async Task What_was_not_sent_is_withdrawn()
    {
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var window = new LoadWindow<string>(new() { Window = 4 });
        var exchange = Begun("value");
        window.Add(exchange, exchange.AsResult);
        window.Cancel();
        await window.EndOf(0).WaitAsync(TimeSpan.FromSeconds(30));
        var outcome = await window.Take();
        release.SetResult();

        Assert.IsType<RedisError.Client.Cancelled>(outcome.Error);
    }

    Exchange<string> Begun(string text)
    {
        var exchange = Sample.Echo(text).NewExchange(_client.Environment)!;
        exchange.Begin(_client, CancellationToken.None);
        return exchange;
    }
}
