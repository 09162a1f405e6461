using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The reply of a sentinel to the question whether a primary is down.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelVote
{
    internal SentinelVote(bool isDown, Option<string> leader, long leaderEpoch) => (IsDown, Leader, LeaderEpoch) = (isDown, leader, leaderEpoch);

    /// <summary>Whether the sentinel cannot reach the primary.</summary>
    public bool IsDown { get; }

    /// <summary>The ID of the sentinel for which it votes as the leader of a failover.</summary>
    /// <remarks>None: no vote was requested.</remarks>
    public Option<string> Leader { get; }

    /// <summary>The epoch of the vote.</summary>
    public long LeaderEpoch { get; }

    internal static SentinelVote? Read(RespValue reply) =>
        reply.Items() is [var down, var leader, var epoch, ..] && (down.Number(), epoch.Number()) is ({ } isDown, { } number)
            ? new(isDown != 0, leader.Text() is { } name and not "*" ? Prelude.Some(name) : Option<string>.None, number)
            : null;
}
