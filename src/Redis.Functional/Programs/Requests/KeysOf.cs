namespace Redis.Functional;

/// <summary>
/// The keys among a request's arguments, as its <see cref="KeyPositions"/> say: perhaps one by itself, then every <c>step</c>-th of a range. Made
/// for one request, allocates nothing.
/// </summary>
internal readonly struct KeysOf
{
    private readonly IRequest _request;
    private readonly int _single = -1;
    private readonly int _first;
    private readonly int _step = 1;

    internal KeysOf(IRequest request)
    {
        _request = request;
        var positions = request.Spec.Keys;
        if (positions.First < 0 || positions.First >= request.ArgumentCount || positions.Step < 1) return;
        (_first, var last) = positions.Word is { } word ? HalfBehind(request, word, positions.First) : Plain(request, positions);
        _step = positions.Step;
        if (positions.CountAt > positions.First) _single = positions.First;
        Count = (_single < 0 ? 0 : 1) + (last < _first ? 0 : ((last - _first) / _step) + 1);
    }

    /// <summary>How many there are.</summary>
    internal int Count { get; }

    /// <summary>One of them.</summary>
    internal RedisKey this[int index] => _request.Argument(Position(index)).AsKey();

    /// <summary>Which argument one of them is.</summary>
    internal int Position(int index) => _single < 0 ? _first + (index * _step) : index == 0 ? _single : _first + ((index - 1) * _step);

    /// <summary>Whether a request has a key.</summary>
    internal static bool Any(IRequest request) => new KeysOf(request).Count > 0;

    /// <summary>All of them, in order.</summary>
    internal static RedisKey[] Request(IRequest request)
    {
        var found = new KeysOf(request);
        if (found.Count == 0) return [];
        var keys = new RedisKey[found.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = found[i];
        return keys;
    }

    private static (int First, int Last) HalfBehind(IRequest request, string word, int soughtAt)
    {
        for (var at = soughtAt; at < request.ArgumentCount; at++)
            if (System.Text.Ascii.EqualsIgnoreCase(request.Argument(at).Span, word)) return (at + 1, at + ((request.ArgumentCount - at - 1) / 2));
        return (0, -1);
    }

    private static (int First, int Last) Plain(IRequest request, KeyPositions positions)
    {
        var end = request.ArgumentCount - 1;
        var counter = positions.CountAt;
        if (counter < 0) return (positions.First, positions.Last < 0 ? end + 1 + positions.Last : Math.Min(positions.Last, end));
        return counter <= end && System.Buffers.Text.Utf8Parser.TryParse(request.Argument(counter).Span, out int count, out _)
            ? (counter + 1, (int)Math.Clamp(counter + 1 + (((long)count - 1) * positions.Step), counter, end))
            : (0, -1);
    }
}
