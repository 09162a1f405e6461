using System.Globalization;
using System.Text;

namespace Redis.Functional.Simulation;

/// <summary>Strings and lists, their expiry and their versions for WATCH.</summary>
sealed class Keyspace(World world, Executed executed)
{
    readonly Dictionary<string, byte[]> _strings = [];
    readonly Dictionary<string, long> _expiry = [];
    readonly Dictionary<string, long> _versions = [];

    /// <summary>Lists. Whoever changes one says so by <see cref="Touch"/>.</summary>
    public Dictionary<string, List<byte[]>> Lists { get; } = [];

    /// <summary>Called with a key that a client has changed, and with the value that it took from a list.</summary>
    public Action<string, string?>? Changed { get; set; }

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
        Executed.Count(executed.Stored, Encoding.Latin1.GetString(value));
        Touch(key);
    }

    public long Add(string key, long by)
    {
        var number = long.Parse(Text(key) ?? "0", CultureInfo.InvariantCulture) + by;
        _strings[key] = Encoding.Latin1.GetBytes(number.ToString(CultureInfo.InvariantCulture));
        Executed.Count(executed.Added, key);
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

    public void Touch(string key, string? popped = null)
    {
        Renew(key);
        Changed?.Invoke(key, popped);
    }

    /// <summary>What a replica must know of a key.</summary>
    public Entry Read(string key) => new(_strings.GetValueOrDefault(key), _expiry.TryGetValue(key, out var at) ? at : null, Lists.TryGetValue(key, out var list) ? [.. list] : null);

    /// <summary>Takes over a key from a primary.</summary>
    public void Write(string key, Entry entry)
    {
        if (entry.Text is null) _strings.Remove(key);
        else _strings[key] = entry.Text;
        if (entry.Expiry is null) _expiry.Remove(key);
        else _expiry[key] = entry.Expiry.Value;
        if (entry.List is null) Lists.Remove(key);
        else Lists[key] = [.. entry.List];
        Renew(key);
    }

    /// <summary>Takes over everything from a primary.</summary>
    public void WriteAll(Keyspace primary)
    {
        foreach (var key in _versions.Keys.Concat(primary._versions.Keys).Distinct().ToArray()) Write(key, primary.Read(key));
    }

    void Renew(string key) => _versions[key] = _versions.GetValueOrDefault(key) + 1;

    void Expire(string key)
    {
        if (_expiry.TryGetValue(key, out var at) && at <= world.Now) Drop(key);
    }

    void Drop(string key)
    {
        _expiry.Remove(key);
        if (_strings.Remove(key)) Touch(key);
    }

    /// <summary>A key as it was at one moment.</summary>
    public sealed record Entry(byte[]? Text, long? Expiry, byte[][]? List);
}
