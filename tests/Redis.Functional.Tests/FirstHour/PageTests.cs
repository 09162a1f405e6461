using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.FirstHour;

/// <summary>The pages answer what a new user asks, in the order of the questions.</summary>
public class PageTests
{
    static readonly string FrontPage = Repository.Read("README.md");

    [Fact]
    public void The_front_page_begins_with_the_packages() =>
        Assert.InRange(FrontPage.IndexOf("dotnet add package Redis.Functional ", StringComparison.Ordinal), 1, 700);

    [Fact]
    public void One_reads_how_to_start_then_how_to_use_it_then_how_it_is_made()
    {
        var start = FrontPage.IndexOf("docs/getting-started.md", StringComparison.Ordinal);
        var guides = FrontPage.IndexOf("docs/guides/", start, StringComparison.Ordinal);
        var decisions = FrontPage.IndexOf("docs/adr", StringComparison.Ordinal);
        var layers = FrontPage.IndexOf("src/Redis.Functional/README.md", StringComparison.Ordinal);

        Assert.True(start > 0 && start < guides, "getting started comes before the guides");
        Assert.All(new[] { decisions, layers }, at => Assert.True(at == -1 || at > FrontPage.LastIndexOf("docs/guides/", StringComparison.Ordinal), "how it is made comes last"));
    }

    /// <summary>Of the functions in the guide for users of StackExchange.Redis, ours has no more lines, or says more.</summary>
    [Fact]
    public void A_function_written_twice_is_no_longer_here_or_says_more()
    {
        var before = Functions("Before");
        var after = Functions("After");

        Assert.Equal(10, before.Count);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["listen"], before.Keys.Where(name => after[name].Length > before[name].Length));
        Assert.All(["may be missing", "error.Message"], said => Assert.Contains(after["listen"], line => line.Contains(said, StringComparison.Ordinal)));
    }

    static Dictionary<string, string[]> Functions(string file) =>
        Repository.Read($"samples/Migration/{file}.cs").Split("// snippet: ")[1..]
            .Select(static part => part.Split("// end snippet")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(static lines => lines.Length > 1)
            .ToDictionary(static lines => lines[0], static lines => lines[1..], StringComparer.Ordinal);

    [Theory]
    [InlineData("docs/getting-started.md")]
    [InlineData("src/Redis.Functional/PACKAGE.md")]
    [InlineData("src/Redis.Functional.FSharp/PACKAGE.md")]
    public void A_page_that_shows_a_program_shows_what_it_opens(string page)
    {
        var text = Repository.Read(page);
        Assert.True(
            text.Contains("using static Redis.Functional.Commands;", StringComparison.Ordinal) || text.Contains("open type Redis.Functional.FSharp.Cmd", StringComparison.Ordinal), page);
    }

    [Theory]
    [InlineData("quickstart")]
    [InlineData("test")]
    public void A_script_says_what_it_does_before_it_takes_its_time(string script)
    {
        var lines = Repository.Read(script).Split('\n');
        var building = Array.FindIndex(lines, static line => line.Contains("eng/dotnet ", StringComparison.Ordinal) && !line.StartsWith("#", StringComparison.Ordinal));

        Assert.Contains(lines.Take(building), static line => line.Contains("echo", StringComparison.Ordinal) && line.Contains("Building", StringComparison.Ordinal));
    }
}
