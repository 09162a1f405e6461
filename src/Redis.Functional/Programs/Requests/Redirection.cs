using System.Globalization;

namespace Redis.Functional;

/// <summary>Where a node says that a slot is, instead of serving it.</summary>
/// <param name="IsAsk">For this one request only: the slot is about to move.</param>
/// <param name="Slot">The slot; <see cref="RouteFacts.NoSlot"/>: it names none.</param>
/// <param name="Host">The host as announced; null: that of the node which said it.</param>
/// <param name="Port">The port; 0: that of the node which said it.</param>
internal readonly record struct Redirection(bool IsAsk, int Slot, string? Host, int Port)
{
    /// <summary>In place of the host of a node that is to be told by its name and has none.</summary>
    internal const string Nameless = "?";

    /// <summary>Reads MOVED, ASK and Valkey's REDIRECT. Null: the error is none of these, or is malformed.</summary>
    internal static Redirection? Of(RedisError error) => error is RedisError.Server { Code: var code, Detail: var text } ? Of(code, text) : null;

    /// <summary>Reads it from the parts of an error reply.</summary>
    internal static Redirection? Of(string code, string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (code == "REDIRECT") return space < 0 ? To(isAsk: false, RouteFacts.NoSlot, text) : null;
        if (code is not ("MOVED" or "ASK") || space < 0) return null;
        return int.TryParse(text.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var slot) && slot < KeySlot.Count
            ? To(code == "ASK", slot, text[(space + 1)..])
            : null;
    }

    // The last colon stands before the port: an IPv6 address may come without brackets.
    private static Redirection? To(bool isAsk, int slot, string address)
    {
        var colon = address.LastIndexOf(':');
        if (colon < 0 || !int.TryParse(address.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65_535) return null;
        var host = address[..colon];
        if (host is ['[', .. var inner, ']']) host = inner;
        if (host.AsSpan().ContainsAny(' ', '[', ']')) return null;
        return new(isAsk, slot, host.Length == 0 ? null : host, port);
    }

    /// <summary>The address that it names, as announced; null: the node did not know it.</summary>
    /// <param name="asked">Where the node was dialled that said it.</param>
    internal (string Host, int Port)? Announced(RedisEndpoint asked)
    {
        var self = asked as RedisEndpoint.Tcp;
        var (host, port) = (Host ?? self?.Host, Port == 0 ? self?.Port ?? 0 : Port);
        return host is null or Nameless || port == 0 ? null : (host, port);
    }
}
