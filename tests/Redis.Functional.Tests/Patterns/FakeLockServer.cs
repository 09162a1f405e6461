using System.Globalization;
using Redis.Functional.Tests.Programs;

namespace Redis.Functional.Tests.Patterns;

/// <summary>
/// A server that knows the locks' scripts by what they do, on a clock of the test's. It says how often each was run. A condition of a script holds only where
/// the script that was sent has it.
/// </summary>
sealed class FakeLockServer
{
    const string OfHolder = "if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end";
    const string IfFree = "if holder then return {0, redis.call('PTTL', KEYS[1]), holder} end";
    const string IfLonger = "if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then";

    readonly Lock _gate = new();
    readonly Dictionary<string, (string Token, TimeSpan Until)> _locks = [];
    readonly Dictionary<string, long> _fences = [];

    public FakeLockServer(FakeTime? time = null)
    {
        Time = time ?? new FakeTime();
        Client = new FakeClient(Answer, Time);
    }

    public FakeTime Time { get; }

    public FakeClient Client { get; }

    public int Tries { get; private set; }

    public int Extensions { get; private set; }

    public int Releases { get; private set; }

    public int Raises { get; private set; }

    /// <summary>An answer in place of the next ones, by the name of the script: acquire, raise, extend, release.</summary>
    public Func<string, string?> Instead { get; set; } = static _ => null;

    public TimeSpan Now => TimeSpan.FromTicks(Time.GetTimestamp());

    /// <summary>The token under the key; null when nobody has it.</summary>
    public string? Holder(string key)
    {
        lock (_gate) return Live(key)?.Token;
    }

    /// <summary>How long the server still keeps it.</summary>
    public TimeSpan Left(string key)
    {
        lock (_gate) return Live(key) is { } held ? held.Until - Now : TimeSpan.Zero;
    }

    /// <summary>How many holders the server has counted.</summary>
    public long Count(string key)
    {
        lock (_gate) return _fences.GetValueOrDefault(Fence(key));
    }

    public void SetCount(string key, long count)
    {
        lock (_gate) _fences[Fence(key)] = count;
    }

    public void Put(string key, string token, TimeSpan ttl)
    {
        lock (_gate) _locks[key] = (token, Now + ttl);
    }

    public void Forget(string key)
    {
        lock (_gate) _locks.Remove(key);
    }

    string Answer(FakeRequest request)
    {
        if (request.Name == "EVALSHA") return "-NOSCRIPT No matching script. Please use EVAL.\r\n";
        if (request.Name != "EVAL") return "+OK\r\n";
        lock (_gate)
        {
            var text = request.Argument(0);
            return text.Contains("'INCRBY'", StringComparison.Ordinal) ? Raise(request)
                : text.Contains("'INCR'", StringComparison.Ordinal) ? Acquire(request, request.Argument(3), 4)
                : text.Contains("'SET'", StringComparison.Ordinal) ? Acquire(request, null, 3)
                : text.Contains("PEXPIRE", StringComparison.Ordinal) ? Extend(request)
                : Release(request);
        }
    }

    string Acquire(FakeRequest request, string? fence, int arguments)
    {
        Tries++;
        if (Instead("acquire") is { } instead) return instead;
        var (key, token) = (request.Argument(2), request.Argument(arguments));
        if (Says(request, IfFree) && Live(key) is { } held) return $"*3\r\n:0\r\n:{(long)(held.Until - Now).TotalMilliseconds}\r\n{FakeServer.Bulk(held.Token)}";
        if (fence is not null) _fences[fence] = _fences.GetValueOrDefault(fence) + 1;
        _locks[key] = (token, Now + Milliseconds(request.Argument(arguments + 1)));
        return $"*2\r\n:1\r\n:{(fence is null ? 0 : _fences[fence])}\r\n";
    }

    string Raise(FakeRequest request)
    {
        Raises++;
        if (Instead("raise") is { } instead) return instead;
        var (key, fence, token) = (request.Argument(2), request.Argument(3), request.Argument(4));
        if (Says(request, OfHolder) && Live(key)?.Token != token) return ":0\r\n";
        _fences[fence] = Math.Max(_fences.GetValueOrDefault(fence), long.Parse(request.Argument(5), CultureInfo.InvariantCulture));
        return ":1\r\n";
    }

    string Extend(FakeRequest request)
    {
        Extensions++;
        if (Instead("extend") is { } instead) return instead;
        var (key, token, ttl) = (request.Argument(2), request.Argument(3), Milliseconds(request.Argument(4)));
        if (Live(key) is not { } held || (Says(request, OfHolder) && held.Token != token)) return ":0\r\n";
        if (held.Until < Now + ttl || !Says(request, IfLonger)) _locks[key] = held with { Until = Now + ttl };
        return ":1\r\n";
    }

    string Release(FakeRequest request)
    {
        Releases++;
        if (Instead("release") is { } instead) return instead;
        var (key, token) = (request.Argument(2), request.Argument(3));
        return Live(key) is { } held && (held.Token == token || !Says(request, OfHolder)) && _locks.Remove(key) ? ":1\r\n" : ":0\r\n";
    }

    static bool Says(FakeRequest request, string condition) => request.Argument(0).Contains(condition, StringComparison.Ordinal);

    (string Token, TimeSpan Until)? Live(string key) => _locks.TryGetValue(key, out var held) && held.Until > Now ? held : null;

    static string Fence(string key) => $"{{{key}}}:fence";

    static TimeSpan Milliseconds(string text) => TimeSpan.FromMilliseconds(long.Parse(text, CultureInfo.InvariantCulture));
}
