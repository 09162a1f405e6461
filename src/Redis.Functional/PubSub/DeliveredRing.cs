namespace Redis.Functional;

/// <summary>A queue over one array that doubles. Owned by the buffer that made it.</summary>
internal sealed class DeliveredRing
{
    private Delivered[] _items = new Delivered[4];
    private int _first;

    internal int Count { get; private set; }

    internal ref readonly Delivered First => ref _items[_first];

    internal void Add(in Delivered item)
    {
        if (Count == _items.Length) Grow();
        _items[Place(Count)] = item;
        Count++;
    }

    internal void ReplaceFirst(in Delivered item) => _items[_first] = item;

    internal void RemoveFirst()
    {
        _items[_first] = default;
        _first = Place(1);
        Count--;
    }

    /// <summary>Takes the oldest message out, from behind the occurrences before it, of which there are few. There must be a message.</summary>
    internal Delivered RemoveFirstMessage()
    {
        var at = 0;
        while (_items[Place(at)].Occurrence is not null) at++;
        var message = _items[Place(at)];
        for (; at > 0; at--) _items[Place(at)] = _items[Place(at - 1)];
        RemoveFirst();
        return message;
    }

    /// <summary>
    /// Moves the newest before the loss whose length is not known, if there is one: after it there are only the events of the lost names since, and what a
    /// refusal or a wish took away.
    /// </summary>
    internal void MoveLastBeforeLoss()
    {
        var open = Count - 2;
        while (open >= 0 && _items[Place(open)].Occurrence is not Occurrence.Loss { Length: null }) open--;
        if (open < 0) return;
        var last = _items[Place(Count - 1)];
        for (var at = Count - 1; at > open; at--) _items[Place(at)] = _items[Place(at - 1)];
        _items[Place(open)] = last;
    }

    private int Place(int index) => (_first + index) & (_items.Length - 1);

    private void Grow()
    {
        var items = new Delivered[_items.Length * 2];
        for (var i = 0; i < Count; i++) items[i] = _items[Place(i)];
        (_items, _first) = (items, 0);
    }
}
