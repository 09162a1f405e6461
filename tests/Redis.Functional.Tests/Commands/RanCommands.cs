using Redis.Functional.Tests.Architecture;

namespace Redis.Functional.Tests.Commands;

/// <summary>Which commands the integration tests run on each server, as eng/accept-commands notes it and ./test checks it.</summary>
static class RanCommands
{
    /// <summary>By the server's name: those that answered.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Answered { get; } = Lines(line => !line.EndsWith('!'));

    /// <summary>Those of which a test sees the error it expects, and no more.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Refused { get; } = Lines(line => line.EndsWith('!'));

    static Dictionary<string, IReadOnlySet<string>> Lines(Func<string, bool> which) => ServerAccount.All.ToDictionary(
        server => server.Server,
        IReadOnlySet<string> (server) => Noted(server.Server).Where(which).Select(line => line.TrimEnd(' ', '!')).ToHashSet());

    static string[] Noted(string server)
    {
        var file = Path.Combine(Repository.Root, $"tests/Redis.Functional.Tests/Commands/Data/{server}.ran.txt");
        return File.Exists(file) ? File.ReadAllLines(file) : [];
    }
}
