using LanguageExt;

namespace Redis.Functional;

/// <summary>What the server tracks for a connection. Since 0.1.</summary>
/// <param name="Flags">How: <c>on</c>, <c>off</c>, <c>bcast</c>, <c>optin</c> …</param>
/// <param name="Redirect">The connection that is told; 0: this one, −1: tracking is off.</param>
/// <param name="Prefixes">The prefixes of keys that are watched.</param>
public sealed record TrackingInfo(Seq<string> Flags, long Redirect, Seq<string> Prefixes)
{
    internal static TrackingInfo? Read(RespValue reply) =>
        reply.Field("flags") is { } flags && reply.Field("redirect").Number() is { } redirect
            ? new(flags.Texts(), redirect, reply.Field("prefixes").Texts())
            : null;
}
