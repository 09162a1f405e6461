using System.Collections.Concurrent;

namespace Redis.Functional.Tests.Programs;

/// <summary>Keeps the failures of fire-and-forget requests.</summary>
sealed class DropList : Instrument
{
    public ConcurrentQueue<RedisError> Errors { get; } = [];

    internal override bool IsOn => false;

    internal override Probe? Begin(Exchange exchange) => null;

    private protected override void OnDropped(RedisError error) => Errors.Enqueue(error);
}
