using System.Net;
using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Runtime;
using Xunit;

namespace Redis.Functional.Tests.Transport;

/// <summary>A name resolver or credential provider that ignores its token and fails after the dial has been given up: its exception is observed.</summary>
public sealed class CallersFunctionTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_resolver_that_fails_after_the_dial_was_cancelled_is_observed()
    {
        using var guard = new ExceptionGuard();
        await FailLate<RedisResult<Seq<IPAddress>>>("a late resolver", static (resolve, token) =>
            new SocketTransport(new RedisConfig(), (_, _) => resolve()).Connect(new RedisEndpoint.Tcp("late", 1), token).AsTask());
        await Task.Yield();
        Assert.DoesNotContain(guard.Unobserved, static exception => exception.Contains("a late resolver", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_credential_provider_that_fails_after_the_dial_was_cancelled_is_observed()
    {
        using var guard = new ExceptionGuard();
        await FailLate<RedisResult<RedisCredentials>>("a late provider", static (ask, token) =>
        {
            var config = new RedisConfig { Credentials = CredentialProvider.Ask(_ => ask().AsTask()) };
            return new Dialer(config, new FixedLocator(config.Endpoint), new AcceptingTransport(), CodecSet.Default, new Clock(TimeProvider.System)).Dial(token).AsTask();
        });
        await Task.Yield();
        Assert.DoesNotContain(guard.Unobserved, static exception => exception.Contains("a late provider", StringComparison.Ordinal));
    }

    // In a method of its own: nothing keeps the failed task when it has returned, and the test goes on from another stack.
    static async Task FailLate<A>(string message, Func<Func<ValueTask<A>>, CancellationToken, Task> dial)
    {
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<A>();
        using var cancel = new CancellationTokenSource();
        var dialling = dial(
            () =>
            {
                asked.SetResult();
                return new(answer.Task);
            },
            cancel.Token);
        await asked.Task.WaitAsync(Patience);
        await cancel.CancelAsync();
        await dialling.WaitAsync(Patience);
        answer.SetException(new FormatException(message));
    }
}
