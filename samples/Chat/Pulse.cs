using System.Runtime.CompilerServices;
using Redis.Functional;

namespace Chat;

/// <summary>Whether Redis answers: asked once a second, for all browsers.</summary>
sealed class Pulse(RedisClient client)
{
    volatile State _now = new(Answers: true);

    /// <summary>What a browser must be told: false when Redis answers no more, true when it does again.</summary>
    public async IAsyncEnumerable<bool> Changes([EnumeratorCancellation] CancellationToken token)
    {
        var told = true;
        while (true)
        {
            var now = _now;
            if (now.Answers != told) yield return told = now.Answers;
            await now.Over.Task.WaitAsync(token);
        }
    }

    /// <summary>Asks until the token is cancelled.</summary>
    public async Task Beat(CancellationToken token)
    {
        while (!token.IsCancellationRequested)
        {
            var before = _now;
            var answer = await client.Run(Commands.Ping(), token);
            if (answer.IsRight != before.Answers && !token.IsCancellationRequested)
            {
                _now = new State(answer.IsRight);
                before.Over.SetResult();
            }

            await Task.Delay(TimeSpan.FromSeconds(1), token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    sealed record State(bool Answers)
    {
        public TaskCompletionSource Over { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
