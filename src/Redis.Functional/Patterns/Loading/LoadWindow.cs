using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// The commands of a bulk load that are in flight, in the order in which they were begun. A ring of what the calls return: a command in it costs no
/// object but its own. Of one thread at a time.
/// </summary>
internal sealed class LoadWindow<A>(LoadOptions options)
{
    private readonly Entry[] _ring = new Entry[options.Window];
    private int _head;
    private int _tail;
    private long _bytes;

    internal int Count { get; private set; }

    internal bool HasRoom => Count == 0 || (Count < _ring.Length && _bytes < options.WindowBytes);

    internal void Add(Exchange? exchange, ValueTask<RedisResult<A>> outcome)
    {
        ref var entry = ref _ring[_tail];
        entry.Exchange = exchange;
        entry.Outcome = outcome;
        entry.Bytes = exchange?.Length ?? 0;
        _bytes += entry.Bytes;
        _tail = After(_tail);
        Count++;
    }

    /// <summary>The end of the command at a place behind the oldest one; 0 is the oldest one itself.</summary>
    internal Task EndOf(int place)
    {
        ref var entry = ref _ring[(_head + place) % _ring.Length];
        return entry.Ended ??= EndOf(entry.Outcome);
    }

    /// <summary>Whether the oldest command has ended.</summary>
    internal bool HasEnded => Count > 0 && _ring[_head].Outcome.IsCompleted;

    /// <summary>Takes the oldest command out.</summary>
    internal ValueTask<RedisResult<A>> Take()
    {
        ref var entry = ref _ring[_head];
        var outcome = entry.Outcome;
        _bytes -= entry.Bytes;
        entry = default;
        _head = After(_head);
        Count--;
        return outcome;
    }

    /// <summary>Ends all of them: what was not sent is withdrawn.</summary>
    internal void Cancel()
    {
        for (var i = 0; i < Count; i++) _ring[(_head + i) % _ring.Length].Exchange?.Cancel();
    }

    // The outcome itself is taken by Take and nowhere else: an exchange whose outcome was taken serves another call, which must not be cancelled with the load.
    private static Task EndOf(ValueTask<RedisResult<A>> outcome)
    {
        if (outcome.IsCompleted) return Task.CompletedTask;
        var ended = new Signal<Unit>();
        outcome.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => ended.Set(Unit.Default));
        return ended.Task;
    }

    // A division would cost more than all else here.
    private int After(int place) => place + 1 == _ring.Length ? 0 : place + 1;

    private struct Entry
    {
        /// <summary>Null: a program of several steps, which listens to the token of the load.</summary>
        internal Exchange? Exchange;
        internal ValueTask<RedisResult<A>> Outcome;

        /// <summary>Its end, once that was waited for.</summary>
        internal Task? Ended;
        internal int Bytes;
    }
}
