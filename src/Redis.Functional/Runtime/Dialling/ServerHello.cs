using System.Text;

namespace Redis.Functional;

/// <summary>
/// What a server says about itself in its reply to HELLO, kept as long as the connection. What it does not say is empty, or has the default of its kind:
/// a server without HELLO says nothing.
/// </summary>
internal sealed class ServerHello
{
    // The place of a replica's link in its reply to ROLE.
    private const int LinkAt = 3;

    /// <summary>Of a server that has not been asked, or does not know HELLO.</summary>
    internal static ServerHello None { get; } = new();

    /// <summary>The product, as in <c>redis</c> or <c>valkey</c>.</summary>
    internal string Server { get; private set; } = "";

    /// <summary>The version, as in <c>8.0.2</c>.</summary>
    internal string Version { get; private set; } = "";

    /// <summary>The version of the protocol that the connection speaks from now on; 0 when the reply does not say it.</summary>
    internal int Protocol { get; private set; }

    /// <summary><c>standalone</c>, <c>sentinel</c> or <c>cluster</c>.</summary>
    internal string Mode { get; private set; } = "";

    /// <summary>The role in replication.</summary>
    internal PeerRole Role { get; private set; }

    /// <summary>True when it has said that it is a replica without a link to its primary, as when it has no data yet, or old data.</summary>
    internal bool IsCutOff { get; private set; }

    /// <summary>The number by which it knows the connection; 0 when it does not say.</summary>
    internal long ClientId { get; private set; }

    /// <summary>The availability zone, which Valkey says where one is configured.</summary>
    internal string Zone { get; private set; } = "";

    /// <summary>The same with a role that the server was asked for.</summary>
    internal ServerHello WithRole(PeerRole role, bool isCutOff)
    {
        var known = (ServerHello)MemberwiseClone();
        (known.Role, known.IsCutOff) = (role, isCutOff);
        return known;
    }

    /// <summary>Reads the reply to ROLE. False when it is not one.</summary>
    internal static bool TryReadRole(scoped ref RespReader reader, out PeerRole role, out bool isCutOff)
    {
        (role, isCutOff) = (PeerRole.Unknown, false);
        if (reader.Peek() != RespType.Array || !reader.TryReadAggregate(out var count) || count == 0 || !reader.TryReadBytes(out var name)) return false;
        role = RoleOf(name);
        if (role != PeerRole.Replica) return role != PeerRole.Unknown || name.SequenceEqual("sentinel"u8);

        // Behind the address of its primary.
        isCutOff = count >= LinkAt + 1 && reader.Skip() && reader.Skip() && reader.TryReadBytes(out var link) && !link.SequenceEqual("connected"u8);
        return true;
    }

    /// <summary>Reads the reply to HELLO. False when it is not one: no map, or none that has a protocol or a role.</summary>
    internal static bool TryRead(scoped ref RespReader reader, out ServerHello hello)
    {
        hello = new();
        if (reader.Peek() is not (RespType.Map or RespType.Array) || !reader.TryReadAggregate(out var count)) return false;
        var isHello = false;
        for (var i = 0; i + 1 < count; i += 2)
        {
            if (!reader.TryReadBytes(out var name))
            {
                // A field of a kind that is not known yet.
                if (!reader.Skip() || !reader.Skip()) return false;
                continue;
            }

            isHello |= name.SequenceEqual("proto"u8) || name.SequenceEqual("role"u8);
            if (!hello.TryTake(name, ref reader)) return false;
        }

        return isHello;
    }

    /// <summary>The role that a server calls by a name.</summary>
    internal static PeerRole RoleOf(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("master"u8) || name.SequenceEqual("primary"u8) ? PeerRole.Primary
        : name.SequenceEqual("slave"u8) || name.SequenceEqual("replica"u8) ? PeerRole.Replica
        : PeerRole.Unknown;

    // False when the reply cannot be read on, or when what the client goes by is not what it must be.
    private bool TryTake(ReadOnlySpan<byte> name, scoped ref RespReader reader)
    {
        if (name.SequenceEqual("proto"u8))
        {
            if (!reader.TryReadInt64(out var version) || version is < 1 or > 99) return false;
            Protocol = (int)version;
            return true;
        }

        if (name.SequenceEqual("id"u8) && reader.TryReadInt64(out var id))
        {
            ClientId = id;
            return true;
        }

        var isRole = name.SequenceEqual("role"u8);
        if (!reader.TryReadBytes(out var text)) return !isRole && reader.Skip();
        if (isRole) Role = RoleOf(text);
        else if (name.SequenceEqual("server"u8)) Server = Encoding.UTF8.GetString(text);
        else if (name.SequenceEqual("version"u8)) Version = Encoding.UTF8.GetString(text);
        else if (name.SequenceEqual("mode"u8)) Mode = Encoding.UTF8.GetString(text);
        else if (name.SequenceEqual("availability_zone"u8)) Zone = Encoding.UTF8.GetString(text);
        return true;
    }
}
