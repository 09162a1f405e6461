namespace Redis.Functional.Server;

/// <summary>The role of a server.</summary>
/// <remarks>Since 0.1.</remarks>
public abstract class ServerRole
{
    private ServerRole() { }

    /// <summary>Calls the function of the case that applies and returns its result, which may be null.</summary>
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

    /// <summary>A primary.</summary>
    public sealed class Primary : ServerRole
    {
        internal Primary(long offset, IReadOnlyList<ConnectedReplica> replicas) => (Offset, Replicas) = (offset, replicas);

        /// <summary>The replication offset in bytes.</summary>
        public long Offset { get; }

        /// <summary>The connected replicas.</summary>
        public IReadOnlyList<ConnectedReplica> Replicas { get; }
    }

    /// <summary>A replica.</summary>
    public sealed class Replica : ServerRole
    {
        internal Replica(string primaryHost, int primaryPort, ReplicationState state, long offset) =>
            (PrimaryHost, PrimaryPort, State, Offset) = (primaryHost, primaryPort, state, offset);

        /// <summary>The host of the primary.</summary>
        public string PrimaryHost { get; }

        /// <summary>The port of the primary.</summary>
        public int PrimaryPort { get; }

        /// <summary>The state of the connection to the primary.</summary>
        public ReplicationState State { get; }

        /// <summary>The replication offset in bytes; −1 if there is none yet.</summary>
        public long Offset { get; }
    }

    /// <summary>A sentinel.</summary>
    public sealed class Sentinel : ServerRole
    {
        internal Sentinel(IReadOnlyList<string> primaries) => Primaries = primaries;

        /// <summary>The names of the monitored primaries.</summary>
        public IReadOnlyList<string> Primaries { get; }
    }

    /// <summary>A role that this library does not know.</summary>
    public sealed class Other : ServerRole
    {
        internal Other(string word, RespValue reply) => (Word, Reply) = (word, reply);

        /// <summary>The role in the notation of the server.</summary>
        public string Word { get; }

        /// <summary>The reply of the server.</summary>
        public RespValue Reply { get; }
    }
}
