namespace Redis.Functional;

/// <summary>
/// A queue whose elements are read by position. Positions stay the same while elements are added and removed, so that it may change in the middle of a walk
/// over it. Owned by its user.
/// </summary>
internal sealed class PositionedQueue<T>
{
    // Its length is a power of two.
    private T[] _items = new T[4];

    /// <summary>The position of the oldest element.</summary>
    internal long First { get; private set; }

    /// <summary>The position that the next element will have.</summary>
    internal long End { get; private set; }

    internal bool IsEmpty => First == End;

    /// <summary>How many elements there are; without a lock, about how many.</summary>
    internal long Count => End - First;

    internal ref T this[long position] => ref _items[position & (_items.Length - 1)];

    /// <summary>
    /// Before an element is added: where there is no room for it, removes those that are not kept, so that others take their positions, and makes more room
    /// only when most are kept. Not in the middle of a walk.
    /// </summary>
    internal void MakeRoom(Predicate<T> isKept)
    {
        if (Count < _items.Length) return;
        var end = First;
        for (var position = First; position < End; position++)
            if (isKept(this[position]))
                this[end++] = this[position];
        for (var position = end; position < End; position++) this[position] = default!;
        End = end;
        if (Count > _items.Length / 2) Grow();
    }

    /// <summary>Adds an element. When there is no memory for it, nothing has changed.</summary>
    internal void Add(T item)
    {
        if (End - First == _items.Length) Grow();
        this[End] = item;
        End++;
    }

    internal void RemoveFirst()
    {
        this[First] = default!;
        First++;
    }

    private void Grow()
    {
        var items = new T[_items.Length * 2];
        for (var position = First; position < End; position++) items[position & (items.Length - 1)] = this[position];
        _items = items;
    }
}
