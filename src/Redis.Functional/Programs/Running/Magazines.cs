namespace Redis.Functional;

/// <summary>
/// Objects for use again: a magazine per thread over one bounded stack, so that most calls take no lock. Owned by all threads;
/// whole magazines move under the stack's lock. Pays for 150 bytes and a collection's work per call (benchmark W2-512).
/// </summary>
internal sealed class Magazines<T>
    where T : class
{
    private const int MaxMagazines = 256;
    private readonly Stack<Magazine> _full = new();
    private readonly Lock _gate = new();

    private Lock Gate => LockOrder.Next(_gate, LockRank.ExchangePool);

    internal T? Take(ref Magazine? local)
    {
        if (local is { Count: > 0 }) return local.Pop();
        lock (Gate)
        {
            if (_full.Count == 0) return null;
            local = _full.Pop();
        }

        return local.Pop();
    }

    internal void Return(T item, ref Magazine? local)
    {
        local ??= new Magazine();
        if (local.Count == Magazine.Size)
        {
            lock (Gate)
            {
                if (_full.Count < MaxMagazines) _full.Push(local);
            }

            local = new Magazine();
        }

        local.Push(item);
    }

    internal sealed class Magazine
    {
        internal const int Size = 64;
        private readonly T?[] _items = new T?[Size];

        internal int Count { get; private set; }

        internal T Pop()
        {
            var item = _items[--Count]!;
            _items[Count] = null;
            return item;
        }

        internal void Push(T item) => _items[Count++] = item;
    }
}
