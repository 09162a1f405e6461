namespace Redis.Functional;

/// <summary>
/// Asks a server that owes replies on one connection whether it answers on another: one that holds writes back (CLIENT PAUSE, a failover by hand) does,
/// one that is gone does not. All sessions of a dialler share it, so that there is one such connection at a time.
/// </summary>
internal sealed class SilenceProbe(Func<CancellationToken, ValueTask<RedisResult<Session>>> dial, long limit, TimeProvider time)
{
    private readonly CancellationTokenSource _closing = new();
    private Task _asking = Task.CompletedTask;
    private Question? _question;

    /// <summary>The latest question's connection, which does not fail.</summary>
    internal Task Asking => _asking;

    /// <summary>The question that is under way, or a new one. On the heartbeat.</summary>
    internal Question Ask()
    {
        if (_question is { IsOver: false } underWay) return underWay;
        var question = _question = new Question();
        _asking = Detached.Start((this, question), static asked => asked.Item1.Run(asked.question));
        return question;
    }

    /// <summary>Ends a question that is under way, which <see cref="Asking"/> waits for. Allocates nothing.</summary>
    internal void Close() => Cancellation.Cancel(_closing);

    // A new connection is ready when its handshake has been answered, a PING included.
    private async Task Run(Question question)
    {
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            using var over = new CancellationTokenSource(TimeSpan.FromMilliseconds(limit), time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, _closing.Token);
            var dialled = await dial(either.Token).ConfigureAwait(false);
            if (!dialled.TryGetValue(out var session)) return;
            question.IsAnswered = true;
            session.End(FallbackErrors.ClosedNotSent);
        }
        catch (Exception)
        {
            // As good as no answer: the silent connection ends, and the next one says what is wrong.
        }
        finally
        {
            question.IsOver = true;
        }
    }

    /// <summary>One question and its result.</summary>
    internal sealed class Question
    {
        private bool _isOver;

        /// <summary>True when the server has answered, or has not in time.</summary>
        internal bool IsOver
        {
            get => Volatile.Read(ref _isOver);
            set => Volatile.Write(ref _isOver, value);
        }

        /// <summary>Whether the server has answered; set before <see cref="IsOver"/>.</summary>
        internal bool IsAnswered { get; set; }
    }
}
