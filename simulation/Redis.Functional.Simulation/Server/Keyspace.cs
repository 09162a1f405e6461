using System.Globalization;
using System.Text;

namespace Redis.Functional.Simulation;

/// <summary>Strings and lists, their expiry and their versions for WATCH; and a ledger of what was written how often.</summary>
sealed class Keyspace(World world)
{
    readonly Dictionary<string, byte[]> _strings = [];
    readonly Dictionary<string, long> _expiry = [];
    readonly Dictionary<string, long> _versions = [];

    public Dictionary<string, List<byte[]>> Lists { get; } = [];

    /// <summary>How often each value was stored by SET.</summary>
    public Dictionary<string, int> Stored { get; } = [];

    public long Version(string key)
    {
        Expire(key);
        return _versions.GetValueOrDefault(key);
    }

    public byte[]? Get(string key)
    {
        Expire(key);
        return _strings.GetValueOrDefault(key);
    }

    public string? Text(string key) => Get(key) is { } value ? Encoding.Latin1.GetString(value) : null;

    public void Set(string key, byte[] value, TimeSpan? ttl = null)
    {
        _strings[key] = value;
        _expiry.Remove(key);
        if (ttl is { } span) _expiry[key] = world.Now + span.Ticks;
        var text = Encoding.Latin1.GetString(value);
        Stored[text] = Stored.GetValueOrDefault(text) + 1;
        Touch(key);
    }

    public long Add(string key, long by)
    {
        var number = long.Parse(Text(key) ?? "0", CultureInfo.InvariantCulture) + by;
        _strings[key] = Encoding.Latin1.GetBytes(number.ToString(CultureInfo.InvariantCulture));
        Touch(key);
        return number;
    }

    public bool Delete(string key)
    {
        Expire(key);
        _expiry.Remove(key);
        if (!_strings.Remove(key)) return false;
        Touch(key);
        return true;
    }

    /// <summary>Milliseconds; -1 without an expiry, -2 without a key.</summary>
    public long TimeToLive(string key) =>
        Get(key) is null ? -2 : _expiry.TryGetValue(key, out var at) ? (at - world.Now) / TimeSpan.TicksPerMillisecond : -1;

    public void ExpireIn(string key, TimeSpan ttl) => _expiry[key] = world.Now + ttl.Ticks;

    public void Touch(string key) => _versions[key] = _versions.GetValueOrDefault(key) + 1;

    void Expire(string key)
    {
        if (_expiry.TryGetValue(key, out var at) && at <= world.Now) Drop(key);
    }

    void Drop(string key)
    {
        _expiry.Remove(key);
        if (_strings.Remove(key)) Touch(key);
    }
}
