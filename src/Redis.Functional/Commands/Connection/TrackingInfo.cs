namespace Redis.Functional.Server;

/// <summary>What the server tracks for a connection.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class TrackingInfo
{
    internal TrackingInfo(IReadOnlyList<string> flags, long redirect, IReadOnlyList<string> prefixes) =>
        (Flags, Redirect, Prefixes) = (flags, redirect, prefixes);

    /// <summary>How: <c>on</c>, <c>off</c>, <c>bcast</c>, <c>optin</c> …</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The connection that is told; 0: this one, −1: tracking is off.</summary>
    public long Redirect { get; }

    /// <summary>The prefixes of keys that are watched.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    internal static TrackingInfo? Read(RespValue reply) =>
        reply.Field("flags") is { } flags && reply.Field("redirect").Number() is { } redirect
            ? new(flags.Texts(), redirect, reply.Field("prefixes").Texts())
            : null;
}
