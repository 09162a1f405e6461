using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Samples;

/// <summary>The program samples/Sharding adds a server to four, and loses one.</summary>
public sealed partial class ShardingSampleTests
{
    [Fact]
    public async Task It_moves_what_must_and_loses_the_keys_of_one_shard()
    {
        var (exitCode, said) = await SampleProgram.RunAsync("Sharding");

        Assert.Equal(0, exitCode);
        Assert.Contains("Together they have 10000.", said, StringComparison.Ordinal);
        Assert.Equal(4, Regex.Count(said, "[0-9]+ slots go from s[1-4] to s5"));
        Assert.Contains(" 10000 are there.", said, StringComparison.Ordinal);
        var counts = Numbers().Match(said);
        Assert.Equal(10_000, Number(counts, 1) + Number(counts, 2));
        Assert.Equal(Number(counts, 2), Number(counts, 3));
        Assert.InRange(Number(counts, 2), 1_000, 3_000);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]+) keys can be read. ([0-9]+) cannot, ([0-9]+) of them keys of s2")]
    private static partial Regex Numbers();
}
