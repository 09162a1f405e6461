namespace Redis.Functional;

/// <summary>
/// Exchanges for use again: a magazine per thread over one bounded stack, so that most calls take no lock. Owned by all threads;
/// whole magazines move under the stack's lock. Pays for 150 bytes and a collection's work per call (benchmark W2-512). Named by the value's type,
/// and not by the exchange's: for values of a struct the static fields are then found without a look-up.
/// </summary>
internal static class ExchangePool<A>
{
    private const int MagazineSize = 64;
    private const int MaxMagazines = 256;

    [ThreadStatic]
    private static Magazine? s_local;

    private static readonly Stack<Magazine> Full = new();
    private static readonly Lock FullGate = new();

    private static Lock Gate => LockOrder.Next(FullGate, LockRank.ExchangePool);

    internal static CommandExchange<A>? Take()
    {
        var local = s_local;
        if (local is { Count: > 0 }) return local.Pop();
        lock (Gate)
        {
            if (Full.Count == 0) return null;
            s_local = local = Full.Pop();
        }

        return local.Pop();
    }

    internal static void Return(CommandExchange<A> item)
    {
        var local = s_local ??= new Magazine();
        if (local.Count == MagazineSize)
        {
            lock (Gate)
            {
                if (Full.Count < MaxMagazines) Full.Push(local);
            }

            s_local = local = new Magazine();
        }

        local.Push(item);
    }

    private sealed class Magazine
    {
        private readonly CommandExchange<A>?[] _items = new CommandExchange<A>?[MagazineSize];

        internal int Count { get; private set; }

        internal CommandExchange<A> Pop()
        {
            var item = _items[--Count]!;
            _items[Count] = null;
            return item;
        }

        internal void Push(CommandExchange<A> item) => _items[Count++] = item;
    }
}
