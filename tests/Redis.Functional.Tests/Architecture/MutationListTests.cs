using Redis.Functional.Mutants;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>Every mutation of the list can still be made, and the tests that must notice it are there. eng/mutants runs them.</summary>
public class MutationListTests
{
    static readonly IReadOnlyList<Mutation> List = Mutation.Parse(Repository.Read("eng/Mutants/mutations.txt"));

    [Fact]
    public void Every_mutation_can_be_made() => Offenders.None("eng/Mutants/mutations.txt",
        from mutation in List
        let problem = mutation.Problem(Read($"src/{mutation.File}"))
        where problem is not null
        select $"{mutation.Promise} {problem}");

    [Fact]
    public void Its_tests_exist() => Offenders.None("eng/Mutants/mutations.txt names a test that does not exist",
        from mutation in List
        let project = Path.Combine(Repository.Root, Mutation.Hosts[mutation.Host])
        from test in mutation.Tests
        let name = test.Split('.')
        let files = Repository.Files(project, $"{name[0]}.cs").Concat(Repository.Files(project, $"{name[0]}.fs")).ToList()
        where files.Count != 1 || (name.Length > 1 && !File.ReadAllText(Path.Combine(project, files[0])).Contains($" {name[1]}", StringComparison.Ordinal))
        select $"{mutation.Promise} {test}");

    [Fact]
    public void No_promise_is_there_twice() => Assert.Empty(List.GroupBy(mutation => mutation.Promise).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [InlineData("a b c", "b", "x", null)]
    [InlineData("a b c", "d", "x", "does not have the passage any more")]
    [InlineData("a b b", "b", "x", "has the passage 2 times")]
    [InlineData("a b c", "b", "b", "it changes nothing")]
    [InlineData(null, "b", "x", "there is no file")]
    public void One_that_cannot_be_made_is_found(string? source, string find, string replace, string? problem)
    {
        var found = new Mutation("p", "f.cs", "unit", ["T"], find, replace).Problem(source);

        if (problem is null) Assert.Null(found);
        else Assert.Contains(problem, found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_is_read_line_by_line()
    {
        var read = Assert.Single(Mutation.Parse("# heading\n\n# note\nIt is so.\nfile A/B.cs\ntests unit ATests BTests.It_is\n- old\n-   indented\n+\n"));

        Assert.Equal(("It is so.", "A/B.cs", "unit", "old\n  indented", ""), (read.Promise, read.File, read.Host, read.Find, read.Replace));
        Assert.Equal(["ATests", "BTests.It_is"], read.Tests);
    }

    static string? Read(string path) => File.Exists(Path.Combine(Repository.Root, path)) ? Repository.Read(path) : null;
}
