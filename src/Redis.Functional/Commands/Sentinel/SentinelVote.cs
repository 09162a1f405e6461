using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>What a sentinel answers another that asks whether a primary is down.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class SentinelVote
{
    internal SentinelVote(bool isDown, Option<string> leader, long leaderEpoch) => (IsDown, Leader, LeaderEpoch) = (isDown, leader, leaderEpoch);

    /// <summary>Whether it does not reach it.</summary>
    public bool IsDown { get; }

    /// <summary>Whom it votes for to lead a failover.</summary>
    /// <remarks>None: it was not asked to vote.</remarks>
    public Option<string> Leader { get; }

    /// <summary>In which epoch.</summary>
    public long LeaderEpoch { get; }

    internal static SentinelVote? Read(RespValue reply) =>
        reply.Items() is [var down, var leader, var epoch, ..] && (down.Number(), epoch.Number()) is ({ } isDown, { } number)
            ? new(isDown != 0, leader.Text() is { } name and not "*" ? Prelude.Some(name) : Option<string>.None, number)
            : null;
}
