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

    /// <summary>Runs tests, with another assembly in the place of one of theirs if it is given.</summary>
    public TestRun Run(string? assembly, IEnumerable<string> tests, TimeSpan limit)
    {
        var place = assembly is null ? null : Path.Combine(_folder, Path.GetFileName(assembly));
        if (place is not null) File.Move(place, place + ".unchanged");
        if (place is not null) File.Copy(assembly!, place);
        try
        {
            // A test that has failed is enough. With a mistake, those that run beside it may hang for long.
            var run = Command.Run("eng/dotnet", [_tests, "-noColor", "-stopOnFail", .. tests.SelectMany(Filter)], limit: limit, endsWith: line => Failed().IsMatch(line));
            if (Failed().Match(run.Output) is { Success: true } failed) return new TestRun.Failed(failed.Groups[1].Value);
            if (run.Code == -1) return new TestRun.Undecided($"no test has failed, and there was no end within {limit.TotalMinutes} min");
            var ran = Total().Match(run.Output) is { Success: true } total ? int.Parse(total.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
            return run.Code != 0 ? new TestRun.Undecided($"no test has failed, and the tests ended with code {run.Code}: {run.Output.Trim().Split('\n')[^1]}")
                : ran == 0 ? new TestRun.Undecided("no such test")
                : new TestRun.Passed();
        }
        finally
        {
            if (place is not null) File.Move(place + ".unchanged", place, overwrite: true);
        }
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
