using LanguageExt;

namespace Redis.Functional;

/// <summary>Limits a wait by the heartbeat, which goes on while the thread pool is blocked: a timer's callback would wait for the pool.</summary>
internal sealed class BeatLimit : IBeat
{
    private readonly Signal<Unit> _over = new();
    private readonly Clock _clock;
    private readonly long _until;

    private BeatLimit(Clock clock, TimeSpan limit) => (_clock, _until) = (clock, Clock.After(clock.Now, Clock.Limit(limit)));

    /// <summary>Waits until the task has ended, the time is over, or the token is cancelled. Does not fail.</summary>
    internal static async Task Wait(Task task, TimeSpan limit, Clock clock, CancellationToken token)
    {
        if (task.IsCompleted || token.IsCancellationRequested) return;
        await AsyncState.Allocated.ConfigureAwait(false);
        var wait = new BeatLimit(clock, limit);
        var cancel = token.UnsafeRegister(static wait => ((BeatLimit)wait!)._over.Set(Unit.Default), wait);
        await using var _ = cancel.ConfigureAwait(false);
        try
        {
            clock.Heartbeat.Add(wait);
            await Task.WhenAny(task, wait._over.Task).ConfigureAwait(false);
        }
        finally
        {
            clock.Heartbeat.Remove(wait);
        }
    }

    void IBeat.Beat()
    {
        if (_clock.Now >= _until) _over.Set(Unit.Default);
    }

    void IBeat.Fault(Exception exception) => _over.Set(Unit.Default);
}
