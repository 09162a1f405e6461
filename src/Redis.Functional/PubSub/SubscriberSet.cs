namespace Redis.Functional;

/// <summary>
/// The subscribers of a name. Adding and removing take the same time however many there are; <see cref="Members"/> is an array that later changes leave as it
/// is, copied when it is first read after a change. Under the hub's lock.
/// </summary>
internal sealed class SubscriberSet
{
    // Most names have one subscriber, or a few, for which an array is smaller than a table and as fast.
    private const int Few = 8;
    private Subscriber[]? _array = [];
    private List<Subscriber>? _many;
    private Dictionary<Subscriber, int>? _places;

    /// <summary>The number of subscribers.</summary>
    internal int Count => _many?.Count ?? _array!.Length;

    /// <summary>The subscribers, in no particular order.</summary>
    internal Subscriber[] Members => _array ??= [.. _many!];

    /// <returns>False: it was among them already.</returns>
    internal bool Add(Subscriber subscriber)
    {
        if (_many is null || _places is null)
        {
            var few = _array!;
            if (System.Array.IndexOf(few, subscriber) >= 0) return false;
            if (few.Length < Few)
            {
                _array = [.. few, subscriber];
                return true;
            }

            BecomeMany(few);
        }

        if (_places!.ContainsKey(subscriber)) return false;

        // Memory that runs out leaves both as they were.
        _many!.EnsureCapacity(_many.Count + 1);
        _places.Add(subscriber, _many.Count);
        _many.Add(subscriber);
        _array = null;
        return true;
    }

    /// <returns>False: it was not among them.</returns>
    internal bool Remove(Subscriber subscriber)
    {
        if (_many is null || _places is null) return RemoveFromFew(_array!, subscriber);
        if (!_places.TryGetValue(subscriber, out var place)) return false;
        var last = _many[^1];
        _many[place] = last;
        _places[last] = place;
        _places.Remove(subscriber);
        _many.RemoveAt(_many.Count - 1);
        _array = null;
        if (_many.Count == 0) Clear();
        return true;
    }

    internal void Clear()
    {
        _array = [];
        _many = null;
        _places = null;
    }

    private bool RemoveFromFew(Subscriber[] few, Subscriber subscriber)
    {
        if (System.Array.IndexOf(few, subscriber) < 0) return false;
        _array = System.Array.FindAll(few, other => other != subscriber);
        return true;
    }

    private void BecomeMany(Subscriber[] few)
    {
        var places = new Dictionary<Subscriber, int>(2 * Few);
        for (var i = 0; i < few.Length; i++) places.Add(few[i], i);
        _many = [.. few];
        _places = places;
    }
}
