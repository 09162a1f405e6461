namespace Redis.Functional.Simulation;

/// <summary>
/// Which of several servers answers for which keys. The slots are dealt out in eight shards. A shard moves from one server to another in two steps, as in a
/// cluster: for a while its owner sends some requests on (ASK), then the other one owns it (MOVED). Servers that are asked for another's keys say whose they
/// are. The data is the same everywhere: what is tested is who is asked, and how often.
/// </summary>
sealed class Shards(SimulationRandom random, bool needsAsking = false)
{
    public const int Count = 8;
    const int SlotsOfEach = KeySlot.Count / Count;
    const int TriesAgainOneIn = 8;
    readonly int[] _owners = new int[Count];
    readonly int?[] _targets = new int?[Count];
    readonly List<int[]> _history = [];

    /// <summary>How often something has been assigned.</summary>
    public int Epoch => _history.Count;

    public static string HostOf(int server) => $"node-{server}";

    /// <summary>The server that a redirect names.</summary>
    public static int ServerOf(string address) => int.Parse(address.Split(':')[0]["node-".Length..], System.Globalization.CultureInfo.InvariantCulture);

    public static int ShardOf(RedisKey key) => ShardOfSlot(KeySlot.Of(key));

    public static int ShardOfSlot(int slot) => slot / SlotsOfEach;

    /// <summary>A key of a shard.</summary>
    public static string KeyOf(int shard, string prefix = "key") => Enumerable.Range(0, int.MaxValue).Select(number => $"{prefix}-{number}").First(key => ShardOf(key) == shard);

    /// <summary>The slots of a shard.</summary>
    public static (int First, int Last) SlotsOf(int shard) => (shard * SlotsOfEach, ((shard + 1) * SlotsOfEach) - 1);

    public int OwnerOf(int shard) => _owners[shard];

    /// <summary>Who owned each shard at an epoch.</summary>
    public IReadOnlyList<int> OwnersAt(int epoch) => epoch == 0 ? _owners : _history[epoch - 1];

    public void Assign(int shard, int server)
    {
        (_owners[shard], _targets[shard]) = (server, null);
        _history.Add([.. _owners]);
    }

    /// <summary>The first step of a move.</summary>
    public void Migrate(int shard, int target)
    {
        if (_owners[shard] != target) _targets[shard] = target;
    }

    /// <summary>Why a server does not answer for a key; null when it does. Of a shard channel the owner does, until the slot has moved.</summary>
    public string? RefusalOf(int server, string key, bool isAsking, bool isOfChannel = false)
    {
        var slot = KeySlot.Of(key);
        var (owner, target) = (_owners[ShardOfSlot(slot)], _targets[ShardOfSlot(slot)]);
        if (server == target && !isOfChannel && (isAsking || !needsAsking)) return null;
        if (server != owner) return $"MOVED {slot} {HostOf(owner)}:6379";
        if (target is null || isOfChannel) return null;
        if (random.OneIn(TriesAgainOneIn)) return "TRYAGAIN Multiple keys request during rehashing of slot";
        return random.OneIn(2) ? $"ASK {slot} {HostOf(target.Value)}:6379" : null;
    }
}
