using System.Text.Json;
using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>What a server says of its own commands: COMMAND DOCS and COMMAND INFO, kept as files; or what is announced of them, in the same form.</summary>
sealed class ServerAccount
{
    ServerAccount(string server, IReadOnlyDictionary<string, Command> commands) => (Server, Commands) = (server, commands);

    /// <summary>The server, as its files are called: <c>redis-8.6.3</c>.</summary>
    public string Server { get; }

    /// <summary>By name in capitals, subcommands as <c>CLIENT ID</c>; containers are left out.</summary>
    public IReadOnlyDictionary<string, Command> Commands { get; }

    public static ServerAccount Redis7 { get; } = Read("redis-7.0.15");

    public static ServerAccount Redis8 { get; } = Read("redis-8.0.6");

    public static ServerAccount Redis86 { get; } = Read("redis-8.6.3");

    public static ServerAccount Valkey9 { get; } = Read("valkey-9.1.2");

    /// <summary>What is announced of Redis 8.8 to 8.12, from its documentation: no server has been asked.</summary>
    public static ServerAccount Redis812 { get; } = Read("redis-8.12.0");

    /// <summary>As <see cref="Redis812"/>, of Valkey 9.2.</summary>
    public static ServerAccount Valkey92 { get; } = Read("valkey-9.2.0");

    /// <summary>The servers that were asked.</summary>
    public static IReadOnlyList<ServerAccount> All { get; } = [Redis7, Redis8, Redis86, Valkey9];

    /// <summary>The commands and options that newer servers add, as their documentation says.</summary>
    public static IReadOnlyList<ServerAccount> Announced { get; } = [Redis812, Valkey92];

    /// <summary>The servers that were asked, and what is announced.</summary>
    public static IReadOnlyList<ServerAccount> Every { get; } = [.. All, .. Announced];

    public static IEnumerable<TheoryDataRow<string>> Names => All.Select(account => new TheoryDataRow<string>(account.Server));

    /// <summary>What the newest server that has the command says of it; what is announced only if no server has it.</summary>
    public static Command? Find(string name) =>
        new[] { Redis86, Redis8, Valkey9, Redis7, Redis812, Valkey92 }.Select(server => server.Commands.GetValueOrDefault(name)).FirstOrDefault(said => said is not null);

    /// <summary>One command: positions count the name's first word as 0.</summary>
    public sealed record Command(string Name, string Group, string Since, int Arity, IReadOnlySet<string> Flags, int FirstKey, int LastKey, int Step)
    {
        public bool HasMovableKeys => Flags.Contains("movablekeys");

        /// <summary>Where the server looks for keys.</summary>
        public IReadOnlyList<KeySpecification> KeySpecifications { get; init; } = [];

        /// <summary>The fixed words among its arguments: <c>EX</c>, <c>WITHSCORES</c>, <c>=</c>.</summary>
        public IReadOnlySet<string> Tokens { get; init; } = new HashSet<string>();

        /// <summary>Where it goes in a cluster and how replies become one, among others: <c>request_policy:all_shards</c>.</summary>
        public IReadOnlySet<string> Tips { get; init; } = new HashSet<string>();

        /// <summary>What it does, in a sentence.</summary>
        public string Summary { get; init; } = "";

        /// <summary>What it costs, in the server's words.</summary>
        public string Complexity { get; init; } = "";

        /// <summary>Its arguments in one line, as the servers' pages write them.</summary>
        public string Syntax { get; init; } = "";

        /// <summary>Said to be no command for users.</summary>
        public bool IsInternal { get; init; }

        /// <summary>The keys among the words of a request, where they stand at fixed places.</summary>
        public IEnumerable<string> KeysOf(IReadOnlyList<string> words)
        {
            var last = LastKey < 0 ? words.Count + LastKey : LastKey;
            for (var i = FirstKey; FirstKey > 0 && i <= last; i += Step) yield return words[i];
        }
    }

    static ServerAccount Read(string server)
    {
        using var info = JsonDocument.Parse(Repository.Read($"tests/Redis.Functional.Tests/Commands/Data/{server}.info.json"));
        using var docs = JsonDocument.Parse(Repository.Read($"tests/Redis.Functional.Tests/Commands/Data/{server}.docs.json"));
        return Of(server, docs, info);
    }

    /// <summary>A server's account from its answers to COMMAND DOCS and COMMAND.</summary>
    public static ServerAccount Of(string server, JsonDocument docs, JsonDocument info)
    {
        var said = docs.RootElement.EnumerateObject().SelectMany(Flat).ToDictionary(one => one.Name, one => one.Value);
        return new(server, info.RootElement.EnumerateArray().SelectMany(Flat).Select(one => Of(one, said)).ToDictionary(one => one.Name));
    }

    static IEnumerable<(string Name, JsonElement Value)> Flat(JsonProperty command) =>
        command.Value.TryGetProperty("subcommands", out var inner)
            ? inner.EnumerateObject().SelectMany(Flat)
            : [(Capitals(command.Name), command.Value)];

    static IEnumerable<JsonElement> Flat(JsonElement command) =>
        command[9].GetArrayLength() > 0 ? command[9].EnumerateArray().SelectMany(Flat) : [command];

    static Command Of(JsonElement info, Dictionary<string, JsonElement> docs)
    {
        var name = Capitals(info[0].GetString()!);
        var said = docs.GetValueOrDefault(name);
        return new(
            name,
            Text(said, "group"),
            Text(said, "since"),
            info[1].GetInt32(),
            info[2].EnumerateArray().Select(flag => flag.GetString()!).ToHashSet(),
            info[3].GetInt32(),
            info[4].GetInt32(),
            info[5].GetInt32())
        {
            Tips = info[7].EnumerateArray().Select(tip => tip.GetString()!).ToHashSet(),
            KeySpecifications = [.. info[8].EnumerateArray().Select(KeySpecification.Of)],
            Tokens = Items(said, "arguments").SelectMany(TokensOf).Where(token => token.Length > 0).ToHashSet(),
            Summary = Text(said, "summary"),
            Complexity = Text(said, "complexity"),
            Syntax = string.Join(' ', Items(said, "arguments").Select(Written)),
            IsInternal = Items(said, "doc_flags").Any(flag => flag.GetString() == "syscmd"),
        };
    }

    // key [NX | XX] [COUNT count] id [id ...]
    static string Written(JsonElement argument)
    {
        var inner = Items(argument, "arguments").Select(Written).ToArray();
        var name = Text(argument, "display_text") is { Length: > 0 } shown ? shown : Text(argument, "name");
        var value = Text(argument, "type") switch
        {
            "pure-token" => "",
            "oneof" => inner.Length > 1 ? $"<{string.Join(" | ", inner)}>" : string.Concat(inner),
            "block" => string.Join(' ', inner),
            _ => name,
        };
        var one = $"{Text(argument, "token")} {value}".Trim();
        var flags = Items(argument, "flags").Select(flag => flag.GetString()!).ToHashSet();
        if (flags.Contains("multiple")) one = $"{one} [{(flags.Contains("multiple_token") ? one : value)} ...]";
        return flags.Contains("optional") ? $"[{one}]" : one;
    }

    static IEnumerable<string> TokensOf(JsonElement argument) =>
        Items(argument, "arguments").SelectMany(TokensOf).Append(Text(argument, "token"));

    static JsonElement.ArrayEnumerator Items(JsonElement said, string name) =>
        said.ValueKind == JsonValueKind.Object && said.TryGetProperty(name, out var items) ? items.EnumerateArray() : default;

    static string Text(JsonElement said, string name) =>
        said.ValueKind == JsonValueKind.Object && said.TryGetProperty(name, out var text) ? text.GetString()! : "";

    static string Capitals(string name) => name.Replace('|', ' ').ToUpperInvariant();
}
