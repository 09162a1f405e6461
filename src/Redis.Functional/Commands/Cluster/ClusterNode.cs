using System.Globalization;
using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A node of a cluster in the view of another node.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterNode
{
    internal ClusterNode(
        string id,
        string host,
        int port,
        int busPort,
        Option<string> hostname,
        IReadOnlyList<string> flags,
        Option<string> primaryId,
        long configEpoch,
        bool isConnected,
        IReadOnlyList<SlotRange> slots,
        IReadOnlyList<(int Slot, string NodeId)> migrating,
        IReadOnlyList<(int Slot, string NodeId)> importing)
    {
        Id = id;
        Host = host;
        Port = port;
        BusPort = busPort;
        Hostname = hostname;
        Flags = flags;
        PrimaryId = primaryId;
        ConfigEpoch = configEpoch;
        IsConnected = isConnected;
        Slots = slots;
        Migrating = migrating;
        Importing = importing;
    }

    /// <summary>The ID of the node, 40 characters.</summary>
    public string Id { get; }

    /// <summary>The address; empty if it is not known yet.</summary>
    public string Host { get; }

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>The port of the cluster bus.</summary>
    public int BusPort { get; }

    /// <summary>The hostname that the node announces.</summary>
    /// <remarks>None: it announces none.</remarks>
    public Option<string> Hostname { get; }

    /// <summary>The flags: <c>myself</c>, <c>master</c>, <c>slave</c>, <c>fail?</c>, <c>fail</c>, <c>handshake</c>, <c>noaddr</c> and others.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The ID of the primary that the node replicates.</summary>
    /// <remarks>None: it is a primary, or replicates none.</remarks>
    public Option<string> PrimaryId { get; }

    /// <summary>The configuration epoch.</summary>
    public long ConfigEpoch { get; }

    /// <summary>Whether the node that replied is connected to it.</summary>
    public bool IsConnected { get; }

    /// <summary>The slots that are assigned to the node.</summary>
    public IReadOnlyList<SlotRange> Slots { get; }

    /// <summary>Slots that are migrating to other nodes.</summary>
    public IReadOnlyList<(int Slot, string NodeId)> Migrating { get; }

    /// <summary>Slots that are being imported from other nodes.</summary>
    public IReadOnlyList<(int Slot, string NodeId)> Importing { get; }

    private const int Fixed = 8;

    /// <summary>Whether it is the node that replied.</summary>
    public bool IsMyself => Flags.Contains("myself");

    /// <summary>Whether it is a primary.</summary>
    public bool IsPrimary => Flags.Contains("master") || Flags.Contains("primary");

    /// <summary>Whether most primaries report it as unreachable.</summary>
    public bool HasFailed => Flags.Contains("fail");

    /// <summary>Returns the ID, the address and the flags.</summary>
    public override string ToString() => $"node {Id} at {Host}:{Port} ({string.Join(',', Flags)})";

    internal static ClusterNode? Read(RespValue line) => line.Text() is { } text ? Parse(text) : null;

    /// <summary>Parses the lines that describe nodes.</summary>
    internal static Seq<ClusterNode> ParseAll(string text) =>
        SeqOf.Array([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).OfType<ClusterNode>()]);

    private static ClusterNode? Parse(string line)
    {
        var words = line.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < Fixed) return null;
        var (place, hostname) = Hostnamed(words[1]);
        var (host, port, bus) = Place(place);
        var slots = words[Fixed..];
        return new(
            words[0],
            host,
            port,
            bus,
            hostname,
            words[2].Split(','),
            words[3] == "-" ? Option<string>.None : Prelude.Some(words[3]),
            long.TryParse(words[6], NumberStyles.None, CultureInfo.InvariantCulture, out var epoch) ? epoch : 0,
            words[7] == "connected",
            [.. slots.Select(SlotRange.Parse).OfType<SlotRange>()],
            Moving(slots, "->-"),
            Moving(slots, "-<-"));
    }

    // ip:port@bus,hostname,name=value…
    private static (string Place, Option<string> Hostname) Hostnamed(string word)
    {
        var parts = word.Split(',');
        return (parts[0], parts.Length > 1 && parts[1].Length > 0 ? Prelude.Some(parts[1]) : Option<string>.None);
    }

    private static (string Host, int Port, int Bus) Place(string place)
    {
        var at = place.Split('@');
        var colon = at[0].LastIndexOf(':');
        return colon < 0 ? (at[0], 0, 0) : (at[0][..colon], Port(at[0][(colon + 1)..]), at.Length > 1 ? Port(at[1]) : 0);

        static int Port(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0;
    }

    // [93->-id] goes, [77-<-id] comes
    private static (int Slot, string NodeId)[] Moving(string[] words, string arrow) => [
        .. from word in words
           where word.StartsWith('[') && word.EndsWith(']')
           let parts = word[1..^1].Split(arrow)
           where parts.Length == 2 && SlotRange.Parse(parts[0]) is not null
           select (SlotRange.Parse(parts[0])!.Value.First, parts[1]),
    ];
}
