using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests;

/// <summary>What a reliability test measured: one line in the test's output, and in the file that <c>REDIS_FUNCTIONAL_FIGURES</c> names.</summary>
internal static class Figures
{
    public static void Report(string id, FormattableString figures) =>
        TestContext.Current.TestOutputHelper?.WriteLine(MeasuredFigures.Report(id, figures));

    /// <summary>The value that so many of a hundred are at or below.</summary>
    public static double Percentile(IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(sorted.Length * percent / 100) - 1, 0, sorted.Length - 1)];
    }
}
