using Xunit;

namespace Redis.Functional.IntegrationTests;

/// <summary>What a reliability test measured: one line in the test's output, and in the file that <c>REDIS_FUNCTIONAL_FIGURES</c> names.</summary>
internal static class Figures
{
    private static readonly Lock Gate = new();

    public static void Report(string id, FormattableString figures)
    {
        var line = $"{id}: {FormattableString.Invariant(figures)}";
        TestContext.Current.TestOutputHelper?.WriteLine(line);
        if (Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_FIGURES") is not { Length: > 0 } file)
        {
            return;
        }

        lock (Gate)
        {
            File.AppendAllText(file, line + "\n");
        }
    }

    /// <summary>The value that so many of a hundred are at or below.</summary>
    public static double Percentile(IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(sorted.Length * percent / 100) - 1, 0, sorted.Length - 1)];
    }
}
