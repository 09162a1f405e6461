using System.Collections.Concurrent;
using System.Diagnostics;

namespace Redis.Functional.Tests.Programs;

/// <summary>Keeps the failures of fire-and-forget requests.</summary>
sealed class DropList : Instrument
{
    public ConcurrentQueue<RedisError> Errors { get; } = [];

    internal override bool IsOn => false;

    internal override Probe? Begin(Exchange exchange, int attempt) => null;

    internal override Probe? Measure(Exchange exchange) => null;

    internal override Activity? BeginLoad() => null;

    internal override void EndLoad(Activity load, long commands, RedisError? error) { }

    internal override long BeginUse() => 0;

    internal override void ConnectionTaken(string pool, long since) { }

    internal override void ConnectionGranted(string pool, long waited) { }

    internal override void ConnectionGivenBack(string pool, long since) { }

    internal override void ConnectionTimedOut(string pool) { }

    internal override void Retried() { }

    internal override void ConnectionMade(string pool, long took) { }

    internal override void ConnectionEnded(string pool, RedisError reason) { }

    internal override void MessageReceived() { }

    internal override void MessageDropped() { }

    internal override void GapBegan() { }

    private protected override void OnDropped(RedisError error) => Errors.Enqueue(error);
}
