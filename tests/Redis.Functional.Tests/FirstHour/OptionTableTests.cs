using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.FirstHour;

/// <summary>The guide lists the options of addresses that the parser reads, no more and no fewer.</summary>
public class OptionTableTests
{
    static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs/guides/connecting.md"));

    [Fact]
    public void The_guide_lists_every_option_of_an_address()
    {
        Dictionary<string, (string Takes, List<string> Kinds)> read = [];
        Add("any", RedisUrlOptions.All);
        Add("sentinel", SentinelUrl.Options);
        Add("cluster", ClusterUrl.Options);
        Add("sharded", ShardedUrl.Options);

        Assert.Equal(
            read.Select(option => $"{option.Key}: {option.Value.Takes} ({string.Join(", ", option.Value.Kinds)})").Order(StringComparer.Ordinal),
            Rows("| option | value | address | sets |").Select(row => $"{row[0]}: {row[1]} ({row[2].Split(';')[0]})").Order(StringComparer.Ordinal));

        void Add<T>(string kind, IReadOnlyList<AddressOption<T>> options)
            where T : class
        {
            foreach (var option in options)
            {
                if (!read.TryGetValue(option.Name, out var known)) read[option.Name] = known = (option.Takes, []);
                Assert.Equal(known.Takes, option.Takes);
                if (!known.Kinds.Contains("any")) known.Kinds.Add(kind);
            }
        }
    }

    [Fact]
    public void The_guide_lists_every_word_of_the_comma_form() =>
        Assert.Equal(CommaForm.Words.Select(word => $"{word.Name}: {word.Takes}"), Rows("| word | value | sets |").Select(row => $"{row[0]}: {row[1]}"));

    static IEnumerable<string[]> Rows(string heading) => Guide[Guide.IndexOf(heading, StringComparison.Ordinal)..].Split('\n').Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .Select(cells => cells.Select(cell => cell.Trim('`')).ToArray());
}
