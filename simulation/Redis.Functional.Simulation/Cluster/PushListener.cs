using System.Globalization;

namespace Redis.Functional.Simulation;

/// <summary>
/// Listens to the connections of a node. A listener to invalidations sees all that the server sends on a connection, in order, and nothing else; a listener to
/// sessions sees no push at all. Every session that begins ends. While the listener is not added it is told nothing.
/// </summary>
sealed class PushListener(World world, Multiplexer multiplexer, ListenerKind kind) : ISessionListener
{
    readonly List<Session> _open = [];
    bool _isAdded;
    Session? _latest;
    int _last;

    public ListenerKind Kind => kind;

    public void Add()
    {
        (_isAdded, _latest) = (true, null);
        Expect(multiplexer.Watch(this), "could not be added");
    }

    public void Remove()
    {
        multiplexer.Unwatch(this);
        _isAdded = false;
        _open.Clear();
    }

    /// <summary>After the client has closed.</summary>
    public void CheckEnd() => Expect(_open.Count == 0, "was not told of the end of a session");

    public void Opened(Session session)
    {
        Expect(_isAdded, "is told of a session and is not added");
        if (!_open.Contains(session)) _open.Add(session);
    }

    public void Lost(Session session, RedisError reason) => _open.Remove(session);

    public void Failed(RedisError error) => Expect(_isAdded, "is told of a dial and is not added");

    public void GaveUp(RedisError error) => Expect(false, $"is told that no other dial follows: {error}");

    public bool Take(Session session, in ReplyFrame frame)
    {
        Expect(_isAdded, "gets a push and is not added");
        Expect(_open.Contains(session), "gets a push of a session that it was not told of");
        if (kind != ListenerKind.Invalidations || !TryRead(frame, out var number))
        {
            Expect(false, $"gets {frame.Describe()}");
            return true;
        }

        // The first one is what the server had counted before.
        Expect(_latest != session || number == _last + 1, $"gets invalidation {number} after {_last}");
        (_latest, _last) = (session, number);
        return true;
    }

    public bool Faulted(Session session) => false;

    static bool TryRead(in ReplyFrame frame, out int number)
    {
        number = 0;
        var reader = frame.Reader();
        return reader.TryReadAggregate(out _) && reader.TryReadBytes(out var word) && word.SequenceEqual("invalidate"u8)
            && reader.TryReadAggregate(out var count) && count == 1 && reader.TryReadBytes(out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    void Expect(bool holds, string otherwise)
    {
        if (!holds) world.Violate($"a listener to {kind} {otherwise}");
    }
}
