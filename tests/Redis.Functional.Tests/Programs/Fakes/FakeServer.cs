using System.Collections.Concurrent;
using System.Globalization;

namespace Redis.Functional.Tests.Programs;

/// <summary>What a <see cref="FakeClient"/> may answer with: a few commands over a dictionary, and echoes.</summary>
sealed class FakeServer
{
    readonly ConcurrentDictionary<string, string> _values = new();

    public string this[string key]
    {
        get => _values.GetValueOrDefault(key, "");
        set => _values[key] = value;
    }

    public string Answer(FakeRequest request) => request.Name switch
    {
        "GET" => _values.TryGetValue(request.Argument(0), out var value) ? Bulk(value) : "$-1\r\n",
        "SET" => Set(request.Argument(0), request.Argument(1)),
        "INCR" => Incr(request.Argument(0)),
        "ECHO" => Bulk(request.Argument(0)),
        "LEN" => $":{request.Arguments.Count}\r\n",
        "FAIL" => $"-{request.Argument(0)} told to fail\r\n",
        "RAW" => request.Argument(0),
        _ => "+OK\r\n",
    };

    public static string Bulk(string text) => $"${System.Text.Encoding.UTF8.GetByteCount(text)}\r\n{text}\r\n";

    string Set(string key, string value)
    {
        _values[key] = value;
        return "+OK\r\n";
    }

    string Incr(string key)
    {
        if (!long.TryParse(_values.GetValueOrDefault(key, "0"), CultureInfo.InvariantCulture, out var number))
            return "-ERR value is not an integer or out of range\r\n";
        _values[key] = (number + 1).ToString(CultureInfo.InvariantCulture);
        return $":{number + 1}\r\n";
    }
}
