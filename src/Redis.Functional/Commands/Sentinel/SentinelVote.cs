using LanguageExt;

namespace Redis.Functional;

/// <summary>What a sentinel answers another that asks whether a primary is down. Since 0.1.</summary>
/// <param name="IsDown">Whether it does not reach it.</param>
/// <param name="Leader">Whom it votes for to lead a failover. None: it was not asked to vote.</param>
/// <param name="LeaderEpoch">In which epoch.</param>
public sealed record SentinelVote(bool IsDown, Option<string> Leader, long LeaderEpoch)
{
    internal static SentinelVote? Read(RespValue reply) =>
        reply.Items() is [var down, var leader, var epoch, ..] && (down.Number(), epoch.Number()) is ({ } isDown, { } number)
            ? new(isDown != 0, leader.Text() is { } name and not "*" ? Prelude.Some(name) : Option<string>.None, number)
            : null;
}
