using Xunit;
using Xunit.Sdk;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The harness sees the library, the language of the build, and the difference between two errors.</summary>
public class CompileCheckTests
{
    [Fact]
    public void A_program_against_the_library_compiles() => CompileCheck.MustCompile("""RedisKey key = "k"; Console.WriteLine(key);""");

    [Fact]
    public void The_language_is_that_of_the_build() => CompileCheck.MustCompile(
        """
        Console.WriteLine("a".Twice);

        static class Extensions
        {
            extension(string s) { public string Twice => s + s; }
        }
        """);

    [Fact]
    public void A_wrong_program_does_not_compile() => CompileCheck.MustNotCompile("RedisKey key = new object();", "CS0266");

    [Fact]
    public void An_error_can_be_told_by_its_words() => CompileCheck.MustNotCompile("int n = \"no number\";", "Cannot implicitly convert");

    [Fact]
    public void A_program_that_compiles_is_not_taken_for_wrong() =>
        Assert.ThrowsAny<XunitException>(() => CompileCheck.MustNotCompile("RedisKey key = \"k\";", "CS0266"));

    [Fact]
    public void An_unexpected_error_is_not_taken_for_the_expected_one() =>
        Assert.ThrowsAny<XunitException>(() => CompileCheck.MustNotCompile("RedisKey key = new object(); typing eror", "CS0266"));

    [Fact]
    public void A_program_that_does_not_compile_is_shown() =>
        Assert.Contains("CS0103", Assert.ThrowsAny<XunitException>(() => CompileCheck.MustCompile("Console.WriteLine(nobody);")).Message);
}
