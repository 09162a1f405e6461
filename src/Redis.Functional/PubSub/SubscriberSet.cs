namespace Redis.Functional;

/// <summary>
/// The subscribers of a name. Adding and removing take the same time however many there are; <see cref="Members"/> is an array that later changes leave as it
/// is, copied when it is first read after a change. Under the hub's lock.
/// </summary>
internal sealed class SubscriberSet
{
    // Most names have one subscriber, or a few, for which an array is smaller than a set and as fast.
    private const int Few = 8;
    private Subscriber[]? _array = [];
    private HashSet<Subscriber>? _many;

    /// <summary>The number of subscribers.</summary>
    internal int Count => _many?.Count ?? _array!.Length;

    /// <summary>The subscribers, in no particular order.</summary>
    internal Subscriber[] Members => _array ??= [.. _many!];

    /// <returns>False: it was among them already.</returns>
    internal bool Add(Subscriber subscriber)
    {
        if (_many is null)
        {
            if (System.Array.IndexOf(_array!, subscriber) >= 0) return false;
            if (_array!.Length < Few)
            {
                _array = [.. _array, subscriber];
                return true;
            }

            _many = [.. _array];
        }

        if (!_many.Add(subscriber)) return false;
        _array = null;
        return true;
    }

    /// <returns>False: it was not among them.</returns>
    internal bool Remove(Subscriber subscriber)
    {
        if (_many is null) return RemoveFromFew(_array!, subscriber);
        if (!_many.Remove(subscriber)) return false;
        _array = null;
        if (_many.Count == 0) Clear();
        return true;
    }

    internal void Clear()
    {
        _array = [];
        _many = null;
    }

    private bool RemoveFromFew(Subscriber[] few, Subscriber subscriber)
    {
        if (System.Array.IndexOf(few, subscriber) < 0) return false;
        _array = System.Array.FindAll(few, other => other != subscriber);
        return true;
    }
}
