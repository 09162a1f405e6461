using System.Text;

namespace Redis.Functional.Simulation;

/// <summary>A hash of everything that happened, in order; with a log, also the lines of it.</summary>
sealed class Trace(bool keepsLog)
{
    const ulong Prime = 1099511628211;
    const int RandomPart = 16;
    static readonly Dictionary<nint, ulong> Names = [];
    readonly List<string>? _lines = keepsLog ? [] : null;

    static ReadOnlySpan<byte> NonceHead => "$4\r\nECHO\r\n$32\r\n"u8;
    static ReadOnlySpan<byte> OtherNonceHead => "$4\r\nPING\r\n$32\r\n"u8;

    public ulong Hash { get; private set; } = 14695981039346656037;

    public IReadOnlyList<string> Lines => _lines ?? [];

    public bool KeepsLog => _lines is not null;

    public void Mark(ulong a, ulong b = 0)
    {
        var hash = (Hash ^ a) * Prime;
        hash = (hash ^ b) * Prime;
        Hash = hash ^ (hash >> 29);
    }

    public void Mark(Type type, ulong b) => Mark(NameOf(type), b);

    public void Bytes(int connection, char direction, ReadOnlySpan<byte> bytes, long now)
    {
        var hash = (ulong)direction;
        if (direction == '>') hash = HashOfRequests(bytes);
        Mark(hash, ((ulong)connection << 32) + (ulong)bytes.Length);
        if (KeepsLog) Log(now, $"#{connection} {direction} {Encoding.Latin1.GetString(bytes).Replace("\r\n", "|")}");
    }

    /// <summary>Adds a line to the log, if there is one.</summary>
    public void Log(long now, string line) => _lines?.Add($"{TimeSpan.FromTicks(now).TotalMilliseconds,10:F3} {line}");

    // The nonces of connections are random in every run: all but their first half counts. Replies follow from requests, and are not hashed.
    static ulong HashOfRequests(ReadOnlySpan<byte> bytes)
    {
        var hash = Prime;
        while (!bytes.IsEmpty)
        {
            var (one, other) = (bytes.IndexOf(NonceHead), bytes.IndexOf(OtherNonceHead));
            var nonce = one < 0 ? other : other < 0 ? one : Math.Min(one, other);
            var fixedPart = nonce < 0 ? bytes : bytes[..nonce];
            foreach (var part in fixedPart) hash = (hash ^ part) * Prime;
            bytes = nonce < 0 ? default : bytes[Math.Min(bytes.Length, nonce + NonceHead.Length + RandomPart)..];
        }

        return hash;
    }

    // Hash codes of strings and types differ from process to process.
    static ulong NameOf(Type type)
    {
        var handle = type.TypeHandle.Value;
        if (Names.TryGetValue(handle, out var hash)) return hash;
        hash = 14695981039346656037;
        foreach (var letter in type.FullName ?? type.Name) hash = (hash ^ letter) * Prime;
        return Names[handle] = hash;
    }
}
