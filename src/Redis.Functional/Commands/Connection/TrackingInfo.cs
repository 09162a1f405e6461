namespace Redis.Functional.Server;

/// <summary>The tracking state of a connection.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class TrackingInfo
{
    internal TrackingInfo(IReadOnlyList<string> flags, long redirect, IReadOnlyList<string> prefixes) =>
        (Flags, Redirect, Prefixes) = (flags, redirect, prefixes);

    /// <summary>The mode: <c>on</c>, <c>off</c>, <c>bcast</c>, <c>optin</c> and others.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The ID of the connection that receives invalidation messages; 0 if it is the same connection; −1 if tracking is off.</summary>
    public long Redirect { get; }

    /// <summary>The prefixes of the tracked keys.</summary>
    public IReadOnlyList<string> Prefixes { get; }

    internal static TrackingInfo? Read(RespValue reply) =>
        reply.Field("flags") is { } flags && reply.Field("redirect").Number() is { } redirect
            ? new(flags.Texts(), redirect, reply.Field("prefixes").Texts())
            : null;
}
