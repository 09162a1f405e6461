using LanguageExt;

namespace Redis.Functional;

/// <summary>What a server is, as ROLE tells. Since 0.1.</summary>
public abstract record ServerRole
{
    private ServerRole() { }

    /// <summary>One function per case; each may return null.</summary>
    public B Match<B>(Func<Primary, B> primary, Func<Replica, B> replica, Func<Sentinel, B> sentinel, Func<Other, B> other) => this switch
    {
        Primary found => primary(found),
        Replica found => replica(found),
        Sentinel found => sentinel(found),
        _ => other((Other)this),
    };

    internal static ServerRole? Read(RespValue reply) => reply.Items() switch
    {
        [var first, ..] when first.Text() is { } word => ReadPrimary(word, reply) ?? ReadReplica(word, reply) ?? ReadSentinel(word, reply) ?? new Other(word, reply),
        _ => null,
    };

    private static ServerRole? ReadPrimary(string word, RespValue reply) =>
        word is "master" or "primary" && reply.Items() is [_, var offset, var replicas, ..]
        && offset.Number() is { } at && replicas.All(ConnectedReplica.Read) is { } connected
            ? new Primary(at, SeqOf.Array(connected))
            : null;

    private static ServerRole? ReadReplica(string word, RespValue reply) =>
        word is "slave" or "replica" && reply.Items() is [_, var host, var port, var state, var offset, ..]
        && host.Text() is { } name && port.Number() is { } number && offset.Number() is { } at
            ? new Replica(name, (int)Math.Clamp(number, 0, 65_535), StateOf(state.Text()), at)
            : null;

    private static ServerRole? ReadSentinel(string word, RespValue reply) =>
        word == "sentinel" && reply.Items() is [_, var names, ..] ? new Sentinel(names.Texts()) : null;

    private static ReplicationState StateOf(string? word) => word switch
    {
        "connect" => ReplicationState.Connect,
        "connecting" => ReplicationState.Connecting,
        "handshake" => ReplicationState.Handshake,
        "sync" => ReplicationState.Sync,
        "connected" => ReplicationState.Connected,
        _ => ReplicationState.Other,
    };

    /// <summary>A server that takes writes.</summary>
    /// <param name="Offset">How many bytes of replication it has written.</param>
    /// <param name="Replicas">The replicas that are connected.</param>
    public sealed record Primary(long Offset, Seq<ConnectedReplica> Replicas) : ServerRole;

    /// <summary>A server that follows another.</summary>
    /// <param name="PrimaryHost">The host of the one it follows.</param>
    /// <param name="PrimaryPort">The port of the one it follows.</param>
    /// <param name="State">How far it is with that.</param>
    /// <param name="Offset">How many bytes of replication it has; −1: none yet.</param>
    public sealed record Replica(string PrimaryHost, int PrimaryPort, ReplicationState State, long Offset) : ServerRole;

    /// <summary>A server that watches others.</summary>
    /// <param name="Primaries">The names of the primaries it watches.</param>
    public sealed record Sentinel(Seq<string> Primaries) : ServerRole;

    /// <summary>What this library does not know.</summary>
    /// <param name="Word">The server's word for it.</param>
    /// <param name="Reply">All it said.</param>
    public sealed record Other(string Word, RespValue Reply) : ServerRole;
}
