using Redis.Functional.TestKit;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>Every option that a server documents can be asked for: some call of the command sends its word.</summary>
public class TokenTests
{
    const double MostLeftOut = 0.02;
    const int CallsPerMethod = 200;

    const string Default = "what the server does without it";

    /// <summary>Words of the servers' documentation that no call here sends, and why.</summary>
    internal static IReadOnlyDictionary<(string Command, string Token), string> LeftOut { get; } = new Dictionary<(string Command, string Token), string>
    {
        [("SORT", "ASC")] = Default,
        [("SORT_RO", "ASC")] = Default,
        [("FUNCTION RESTORE", "APPEND")] = Default,
        [("LCS", "WITHMATCHLEN")] = "LcsMatch says the length, which follows from the places",
        [("CLIENT KILL", "SLAVE")] = "REPLICA by its old name",
        [("ARGREP", "OR")] = Default,
        [("CLIENT KILL", "PRIMARY")] = "MASTER by its new name, which older servers do not know",
    }.Concat(Announced.ByRaw).ToDictionary();

    // The words of all samples, and of calls made up.
    static ILookup<string, string> Sent { get; } = Groups.Samples
        .Select(sample => (sample.Request.Spec.Name, sample.Words))
        .Concat(CommandMethod.All.SelectMany(MadeUp))
        .SelectMany(call => call.Words.Select(word => (call.Name, Word: word.ToUpperInvariant())))
        .Distinct()
        .ToLookup(one => one.Name, one => one.Word);

    static IEnumerable<(string Name, IReadOnlyList<string> Words)> MadeUp(CommandMethod method)
    {
        var random = new Random(1);
        for (var i = 0; i < CallsPerMethod; i++)
            if (method.Call(random) is { } call)
                yield return (call.Name, call.Words);
    }

    static IEnumerable<(string Command, string Token)> Documented(ServerAccount server) =>
        from command in server.Commands.Values
        where CommandNames.Typed.Contains(command.Name)
        from token in command.Tokens
        select (command.Name, token);

    internal static bool IsSent((string Command, string Token) option) =>
        Sent[option.Command].Contains(option.Token.Trim('"').ToUpperInvariant());

    [Fact]
    public void Every_documented_option_can_be_asked_for() => Offenders.None("every option has a sample",
        from server in ServerAccount.Every
        from option in Documented(server)
        where !IsSent(option) && !LeftOut.ContainsKey(option)
        select $"{server.Server}: {option.Command} {option.Token}");

    [Fact]
    public void What_is_left_out_is_documented_and_not_sent() => Offenders.None("every option has a sample",
        from option in LeftOut.Keys
        where IsSent(option) || !ServerAccount.Every.SelectMany(Documented).Contains(option)
        select option.ToString());

    [Theory]
    [MemberData(nameof(ServerAccount.Names), MemberType = typeof(ServerAccount))]
    public void Little_is_left_out(string name)
    {
        var server = ServerAccount.All.Single(one => one.Server == name);
        var options = server.Commands.Values.Where(command => !Excluded.Reasons.ContainsKey(command.Name))
            .SelectMany(command => command.Tokens.Select(token => (command.Name, token))).ToList();
        var sent = options.Count(IsSent);
        MeasuredFigures.Report($"commands {name}, options", $"{sent} of {options.Count} documented words can be sent ({100.0 * sent / options.Count:0.0} %)");
        Assert.InRange(options.Count(LeftOut.ContainsKey), 0, options.Count * MostLeftOut);
    }
}
