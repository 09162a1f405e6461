using System.Text.RegularExpressions;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>README promises what its table of states says is there, and the table says what the sources have.</summary>
public partial class StatusTests
{
    static readonly string Readme = Repository.Read("README.md");
    static readonly string Promises = Section("What you get");
    static readonly string Status = Section("Status");

    static readonly IReadOnlyList<(string Area, string State)> Areas =
    [
        .. Row().Matches(Status).Select(row => (row.Groups[1].Value, row.Groups[2].Value)).Where(row => row.Item1 is not ("area" or "---")),
    ];

    static IEnumerable<string> Planned => Areas.Where(row => row.State == "planned").SelectMany(row => row.Area.Split([',', ';'], StringSplitOptions.TrimEntries));

    [Fact]
    public void Each_state_is_defined()
    {
        Assert.NotEmpty(Areas);
        Assert.Empty(Areas.Select(row => row.State).Distinct().Where(state => !Status.Contains($"{char.ToUpperInvariant(state[0])}{state[1..]} areas ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_planned_is_not_promised() =>
        Assert.Empty(Planned.Where(area => Promises.Contains(area, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void What_is_promised_with_a_guide_is_available() => Offenders.None(
        "the table of states does not list it as available",
        from Match link in Guide().Matches(Promises)
        let topic = link.Groups[1].Value
        where !Areas.Any(row => row.State == "available" && row.Area.Contains(topic.TrimEnd('s'), StringComparison.OrdinalIgnoreCase))
        select topic);

    // A folder of the library, or a package of its own.
    [Fact]
    public void What_is_planned_has_no_code() => Offenders.None(
        "the table of states lists it as planned",
        from path in Repository.Files(Path.Combine(Repository.Root, "src"), "*.*s")
        from area in Planned
        let topic = area.Split(' ', '-')[^1]
        where Path.GetDirectoryName(path)!.Split(Path.DirectorySeparatorChar, '.').Contains(topic, StringComparer.OrdinalIgnoreCase)
        select path);

    static string Section(string heading) => Readme.Split($"\n## {heading}\n", 2)[1].Split("\n## ", 2)[0];

    [GeneratedRegex(@"^\| ?(.+?) ?\| ?(.+?) ?\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\[([^\]]+)\]\(docs/guides/[^)#]+\)")]
    private static partial Regex Guide();
}
