namespace Redis.Functional.Server;

/// <summary>What a server is, as ROLE tells.</summary>
/// <remarks>Since 0.1.</remarks>
public abstract class ServerRole
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
        [var first, ..] when first.Text() is { } word =>
            ReadPrimary(word, reply) ?? ReadReplica(word, reply) ?? ReadSentinel(word, reply) ?? new Other(word, reply),
        _ => null,
    };

    private static ServerRole? ReadPrimary(string word, RespValue reply) =>
        word is "master" or "primary" && reply.Items() is [_, var offset, var replicas, ..]
        && offset.Number() is { } at && replicas.All(ConnectedReplica.Read) is { } connected
            ? new Primary(at, connected)
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
    public sealed class Primary : ServerRole
    {
        internal Primary(long offset, IReadOnlyList<ConnectedReplica> replicas) => (Offset, Replicas) = (offset, replicas);

        /// <summary>How many bytes of replication it has written.</summary>
        public long Offset { get; }

        /// <summary>The replicas that are connected.</summary>
        public IReadOnlyList<ConnectedReplica> Replicas { get; }
    }

    /// <summary>A server that follows another.</summary>
    public sealed class Replica : ServerRole
    {
        internal Replica(string primaryHost, int primaryPort, ReplicationState state, long offset) =>
            (PrimaryHost, PrimaryPort, State, Offset) = (primaryHost, primaryPort, state, offset);

        /// <summary>The host of the one it follows.</summary>
        public string PrimaryHost { get; }

        /// <summary>The port of the one it follows.</summary>
        public int PrimaryPort { get; }

        /// <summary>How far it is with that.</summary>
        public ReplicationState State { get; }

        /// <summary>How many bytes of replication it has; −1: none yet.</summary>
        public long Offset { get; }
    }

    /// <summary>A server that watches others.</summary>
    public sealed class Sentinel : ServerRole
    {
        internal Sentinel(IReadOnlyList<string> primaries) => Primaries = primaries;

        /// <summary>The names of the primaries it watches.</summary>
        public IReadOnlyList<string> Primaries { get; }
    }

    /// <summary>What this library does not know.</summary>
    public sealed class Other : ServerRole
    {
        internal Other(string word, RespValue reply) => (Word, Reply) = (word, reply);

        /// <summary>The server's word for it.</summary>
        public string Word { get; }

        /// <summary>All it said.</summary>
        public RespValue Reply { get; }
    }
}
