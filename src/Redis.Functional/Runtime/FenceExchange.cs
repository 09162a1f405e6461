using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Sent when a lease ends: its reply comes after all that the lease is owed, and shows that the next user finds nothing of the last.
/// UNWATCH where a WATCH may be on, else a PING; in a MULTI that was left open, either is answered QUEUED.
/// </summary>
internal sealed class FenceExchange(bool unwatches) : PingExchange((unwatches ? UnwatchSpec : PongSpec).Of())
{
    private static readonly CommandSpec<Unit> UnwatchSpec = new("UNWATCH", CommandFlags.ReadOnly | CommandFlags.Session, KeyPositions.None, Decode.Ok);
    private static readonly CommandSpec<Unit> PongSpec = new("PING", CommandFlags.ReadOnly, KeyPositions.None, Pong);

    /// <summary>False when something of the last user is left, or may be.</summary>
    internal bool IsClean { get; private set; } = true;

    /// <summary>True when the reply has come.</summary>
    internal bool IsAnswered { get; private set; }

    internal override bool Accept(in ReplyFrame frame)
    {
        var reader = frame.Reader();
        IsClean = Command.Read(ref reader, CodecSet.Default).IsRight;
        IsAnswered = true;
        return true;
    }

    // The user may be forbidden to PING, which is an answer too.
    private static RedisResult<Unit> Pong(scoped ref RespReader reader, CodecSet codecs)
    {
        var described = reader.Describe();
        if (reader.TryReadError(out _, out _)) return new(Unit.Default);
        return reader.TryReadValue(out var text) && text == "PONG" ? new(Unit.Default) : new(new RedisError.Decode("PONG", described));
    }
}
