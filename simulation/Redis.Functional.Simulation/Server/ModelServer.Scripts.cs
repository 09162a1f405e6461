using System.Globalization;
using System.Security.Cryptography;

namespace Redis.Functional.Simulation;

/// <summary>Scripts are known by their text: each that a scenario runs has a model here.</summary>
sealed partial class ModelServer
{
    readonly Dictionary<string, string> _scripts = [];

    /// <summary>Grants of locks: key, token, and until when the server keeps them.</summary>
    public List<LockGrant> Grants { get; } = [];

    void AddScriptCommands()
    {
        _commands["EVAL"] = (connection, request) =>
        {
            var text = Text(request[1]);
            _scripts[Convert.ToHexStringLower(SHA1.HashData(request[1]))] = text;
            RunScript(connection, text, request);
        };
        _commands["EVAL_RO"] = _commands["EVAL"];
        _commands["FCALL"] = (connection, request) => connection.Out.Number(Keys.Add(Text(request[3]), 1));
        _commands["FCALL_RO"] = (connection, request) => connection.Out.Bulk(Keys.Text(Text(request[3])) ?? "0");
        _commands["SCRIPT"] = (connection, request) =>
        {
            connection.Out.Array(request.Length - 2);
            foreach (var digest in request[2..]) connection.Out.Number(_scripts.ContainsKey(Text(digest)) ? 1 : 0);
        };
        _commands["EVALSHA_RO"] = _commands["EVALSHA"] = (connection, request) =>
        {
            if (NetworkFaults.Falls(_random, Oddities.ForgetsScripts)) _scripts.Clear();
            if (_scripts.TryGetValue(Text(request[1]), out var text)) RunScript(connection, text, request);
            else connection.Out.Error("NOSCRIPT No matching script. Please use EVAL.");
        };
    }

    void RunScript(ServerConnection connection, string text, byte[][] request)
    {
        var keys = int.Parse(Text(request[2]), CultureInfo.InvariantCulture);
        var key = keys > 0 ? Text(request[3]) : "";
        var arguments = request[(3 + keys)..];
        if (text == EchoScript) connection.Out.Bulks(arguments);
        else if (text == AddScript) connection.Out.Number(Keys.Add(key, 1));
        else if (text.Contains("redis.call('INCR', KEYS[2])", StringComparison.Ordinal)) AcquireLock(connection, key, Text(request[4]), arguments);
        else if (text.Contains("'PEXPIRE', KEYS[1]", StringComparison.Ordinal)) ExtendLock(connection, key, arguments);
        else if (text.Contains("redis.call('DEL', KEYS[1])", StringComparison.Ordinal)) ReleaseLock(connection, key, arguments);
        else _world.Violate($"the model knows no script {text}");
    }

    /// <summary>Adds one to a counter; the scenarios' own script.</summary>
    public const string AddScript = "return redis.call('INCR', KEYS[1])";

    /// <summary>The digest of <see cref="AddScript"/>.</summary>
    public const string AddDigest = "61636018f4e6b5817b89791bbed242f93fa089e3";

    /// <summary>Answers its arguments; the scenarios' own script.</summary>
    public const string EchoScript = "return ARGV";

    void AcquireLock(ServerConnection connection, string key, string fence, byte[][] arguments)
    {
        if (Keys.Get(key) is { } holder)
        {
            connection.Out.Array(3);
            connection.Out.Number(0);
            connection.Out.Number(Keys.TimeToLive(key));
            connection.Out.Bulk(holder);
            return;
        }

        var ttl = Milliseconds(arguments[1]);
        Keys.Set(key, arguments[0], ttl);
        Grants.Add(new(key, Text(arguments[0])));
        connection.Out.Array(2);
        connection.Out.Number(1);
        connection.Out.Number(Keys.Add(fence, 1));
    }

    void ExtendLock(ServerConnection connection, string key, byte[][] arguments)
    {
        var isHeld = Keys.Text(key) == Text(arguments[0]);
        if (isHeld && TimeSpan.FromMilliseconds(Keys.TimeToLive(key)) < Milliseconds(arguments[1])) Keys.ExpireIn(key, Milliseconds(arguments[1]));
        connection.Out.Number(isHeld ? 1 : 0);
    }

    void ReleaseLock(ServerConnection connection, string key, byte[][] arguments) =>
        connection.Out.Number(Keys.Text(key) == Text(arguments[0]) && Keys.Delete(key) ? 1 : 0);
}

/// <summary>A lock that the server granted.</summary>
sealed record LockGrant(string Key, string Token);
