namespace Redis.Functional;

/// <summary>Finds the keys among a request's arguments, as its <see cref="KeyPositions"/> say.</summary>
internal static class KeysOf
{
    internal static RedisKey[] Request(IRequest request)
    {
        var positions = request.Spec.Keys;
        if (positions.First < 0 || positions.First >= request.ArgumentCount || positions.Step < 1) return [];
        var (first, last) = positions.Word is { } word ? HalfBehind(request, word, positions.First) : Plain(request, positions);
        var keys = new List<RedisKey>();
        if (positions.CountAt > positions.First) keys.Add(request.Argument(positions.First).AsKey());
        for (long i = first; i <= last; i += positions.Step) keys.Add(request.Argument((int)i).AsKey());
        return [.. keys];
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
