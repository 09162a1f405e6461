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

    /// <summary>Words of the servers' documentation that no call here sends, and why.</summary>
    static readonly Dictionary<(string Command, string Token), string> LeftOut = new()
    {
    };

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
        where CommandNames.Typed.Contains(command.Name) && Groups.Whole.Contains(command.Group)
        from token in command.Tokens
        select (command.Name, token);

    static bool IsSent((string Command, string Token) option) =>
        Sent[option.Command].Contains(option.Token.Trim('"').ToUpperInvariant());

    [Fact]
    public void Every_documented_option_can_be_asked_for() => Offenders.None("every option has a sample",
        from server in ServerAccount.All
        from option in Documented(server)
        where !IsSent(option) && !LeftOut.ContainsKey(option)
        select $"{server.Server}: {option.Command} {option.Token}");

    [Fact]
    public void What_is_left_out_is_documented_and_not_sent() => Offenders.None("every option has a sample",
        from option in LeftOut.Keys
        where IsSent(option) || !ServerAccount.All.SelectMany(Documented).Contains(option)
        select option.ToString());

    public static TheoryData<string> Servers => [.. ServerAccount.All.Select(server => server.Server)];

    [Theory]
    [MemberData(nameof(Servers))]
    public void Little_is_left_out(string of)
    {
        var server = ServerAccount.All.Single(account => account.Server == of);
        var options = Documented(server).ToList();
        var sent = options.Count(IsSent);
        MeasuredFigures.Report(
            $"options of commands {server.Server}", $"{sent} of {options.Count} documented option words can be sent ({100.0 * sent / options.Count:0.0} %)");
        Assert.InRange(options.Count - sent, 0, options.Count * MostLeftOut);
    }
}
