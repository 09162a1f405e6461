namespace Redis.Functional.Tests.Commands.Calls;

/// <summary>Which command each method of the catalogue makes, found by calling it; one that is told which may make several.</summary>
static class CommandNames
{
    const int CallsPerMethod = 64;

    /// <summary>Every pair of a method and a command.</summary>
    public static IReadOnlyList<(CommandMethod Method, string Name)> All { get; } = [.. CommandMethod.All.SelectMany(Names)];

    /// <summary>The commands that the catalogue has.</summary>
    public static IReadOnlySet<string> Typed { get; } = All.Select(one => one.Name).ToHashSet();

    static IEnumerable<(CommandMethod Method, string Name)> Names(CommandMethod method)
    {
        var random = new Random(1);
        return from name in Enumerable.Range(0, CallsPerMethod).Select(_ => method.Call(random)?.Name).Distinct()
               where name is not null
               select (method, name);
    }
}
