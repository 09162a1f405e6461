using System.Text.RegularExpressions;

namespace Redis.Functional.Mutants;

/// <summary>A copy of a built test project, whose library is exchanged.</summary>
sealed partial class TestHost
{
    readonly string _folder;
    readonly string _tests;

    public TestHost(string name, string scratch)
    {
        var project = Mutation.Hosts[name];
        _folder = Path.Combine(scratch, name);
        _tests = Path.Combine(_folder, Path.GetFileName(project) + ".dll");
        Copy(Path.Combine(project, "bin/Release/net10.0"), _folder);
    }

    /// <summary>Runs tests on a library. How many ran, and what is told of the first that failed: null when all passed.</summary>
    public (int Ran, string? Failure) Run(string library, IEnumerable<string> tests, TimeSpan limit)
    {
        File.Copy(library, Path.Combine(_folder, "Redis.Functional.dll"), overwrite: true);
        var run = Command.Run("eng/dotnet", [_tests, "-noColor", "-stopOnFail", .. tests.SelectMany(Filter)], limit: limit);
        var ran = Total().Match(run.Output) is { Success: true } total ? int.Parse(total.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
        return run.Code switch
        {
            0 => (ran, null),
            -1 => (1, $"no end within {limit.TotalSeconds} s"),
            _ => (ran, Failed().Match(run.Output) is { Success: true } failed ? failed.Groups[1].Value : run.Output.Trim().Split('\n')[^1]),
        };
    }

    // A class, or the beginning of a test's name behind it. One kind of filter for both: two kinds would have to match at once.
    static string[] Filter(string test) => ["-method", test.Contains('.', StringComparison.Ordinal) ? $"*.{test}*" : $"*.{test}.*"];

    static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    [GeneratedRegex(@"Total: (\d+)")]
    private static partial Regex Total();

    [GeneratedRegex(@"([^\s.]+\.[^\s.(]+(?:\(.*\))?) \[FAIL\]")]
    private static partial Regex Failed();
}
