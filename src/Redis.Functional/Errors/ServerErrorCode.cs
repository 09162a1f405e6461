using System.Collections.Frozen;

namespace Redis.Functional;

/// <summary>What the first word of an error reply says about the request.</summary>
internal static class ServerErrorCode
{
    // The server sends these before it does anything. ERR is the general refusal: bad syntax, a value out of range,
    // an unknown command. A code not listed (a module's, IOERR of MIGRATE) may come after an effect.
    private static readonly FrozenSet<string> RejectedCodes = new[]
    {
        "ERR", "WRONGTYPE", "NOSCRIPT", "NOAUTH", "NOPERM", "WRONGPASS", "NOPROTO", "MOVED", "ASK", "TRYAGAIN", "CROSSSLOT",
        "CLUSTERDOWN", "MASTERDOWN", "READONLY", "REDIRECT", "OOM", "LOADING", "BUSY", "MISCONF", "NOREPLICAS", "EXECABORT", "BUSYKEY",
        "BUSYGROUP", "NOGROUP", "UNBLOCKED", "INPROG", "NOTBUSY", "UNKILLABLE", "DENIED", "NOGOODSLAVE",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> TransientCodes = new[]
    {
        "LOADING", "BUSY", "TRYAGAIN", "CLUSTERDOWN", "MASTERDOWN", "READONLY", "REDIRECT", "MOVED", "ASK", "NOREPLICAS", "INPROG",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Rejected for codes sent before anything is done, else Unknown. O(1).</summary>
    internal static Delivery DeliveryOf(string? code) =>
        code is not null && RejectedCodes.Contains(code) ? Delivery.Rejected : Delivery.Unknown;

    /// <summary>True for the codes of the servers themselves, which no argument can be.</summary>
    internal static bool IsKnown(string code) => RejectedCodes.Contains(code);

    /// <summary>True for the codes that name the node to ask instead.</summary>
    internal static bool IsRedirect(string code) => code is "MOVED" or "ASK" or "REDIRECT";

    /// <summary>True for codes that go away by themselves: LOADING, TRYAGAIN, CLUSTERDOWN … O(1).</summary>
    internal static bool IsTransient(string? code) => code is not null && TransientCodes.Contains(code);
}
