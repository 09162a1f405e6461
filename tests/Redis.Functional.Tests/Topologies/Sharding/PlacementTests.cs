using System.Diagnostics;
using LanguageExt;
using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.Topologies.Sharding;

/// <summary>Which shard has which key. The expected values are written down: another version, or another language, has to find the same shards.</summary>
public sealed class PlacementTests(ITestOutputHelper output)
{
    private const string Vectors = "tests/Redis.Functional.Tests/Topologies/Sharding/placement.tsv";
    private static readonly RedisConfig Anywhere = new();
    private static readonly string[] Five = ["s1", "s2", "s3", "s4", "s5"];

    internal static Placement Of(params IEnumerable<(string Name, int Weight)> shards) =>
        Right(Placement.Of([.. shards.Select(static shard => new Shard(shard.Name, Anywhere) { Weight = shard.Weight })]));

    internal static Placement Of(IEnumerable<string> names) => Of(names.Select(static name => (name, 1)));

    private static Placement Right(Either<RedisError, Placement> made) => made.IfLeft(static error => throw new InvalidOperationException(error.Message));

    private static string Refusal(params Shard[] shards) =>
        Assert.IsType<RedisError.Client.InvalidConfig>(Placement.Of(shards).Match<object>(Right: static made => made, Left: static error => error)).Message;

    internal static int[] Sizes(Placement placement)
    {
        var sizes = new int[placement.Shards.Count];
        for (var slot = 0; slot < KeySlot.Count; slot++) sizes[placement.OwnerOf(slot)]++;
        return sizes;
    }

    [Fact]
    public void Five_shards_have_these_slots()
    {
        var placement = Of(Five);

        Assert.Equal(["s4", "s5", "s3", "s4", "s4", "s1"], new[] { 0, 1, 2, 8191, 12_182, 16_383 }.Select(slot => Five[placement.OwnerOf(slot)]));
        Assert.Equal([3287, 3326, 3297, 3280, 3194], Sizes(placement));
        Assert.Equal("s4", placement.ShardOf("foo").Name);
        Assert.Equal(placement.ShardOf("user1000"), placement.ShardOf("{user1000}.followers"));
    }

    [Fact]
    public void A_thousand_keys_are_where_the_file_says()
    {
        var (equal, weighted) = (Of(Five), Of(("Köln", 1), ("new york", 2), ("東京", 3)));
        var lines = Repository.Read(Vectors).TrimEnd('\n').Split('\n').Select(static line => line.Split('\t')).ToArray();

        Assert.Equal(1_000, lines.Length);
        Assert.All(lines, line => Assert.Equal((line[1], line[2]), (equal.ShardOf(line[0]).Name, weighted.ShardOf(line[0]).Name)));
    }

    [Theory]
    [InlineData(1, "s1", "1", "s2", "1", "s3", "1", "s4", "1", "s5", "1")]
    [InlineData(2, "Köln", "1", "東京", "3", "new york", "2")]
    public async Task Another_language_finds_the_same_shards(int column, params string[] shards)
    {
        var folder = Path.Combine(Repository.Root, Path.GetDirectoryName(Vectors)!);
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", "bash placement.sh \"$@\" <placement.tsv", "bash", .. shards])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8, UseShellExecute = false,
        })!;
        var found = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, bash.ExitCode);
        Assert.Equal(string.Concat(Repository.Read(Vectors).TrimEnd('\n').Split('\n').Select(static line => line.Split('\t')).Select(line => $"{line[0]}\t{line[column]}\n")), found);
    }

    [Fact]
    public void A_shard_that_comes_takes_its_share_and_one_that_goes_gives_it_back()
    {
        var (four, five) = (Of(Five[..4]), Of(Five));
        var (grown, shrunk) = (Placement.Moves(four, five), Placement.Moves(five, four));

        Assert.Equal(Sizes(five)[4], grown.Count);
        Assert.Equal(195, grown.Count * 1_000 / KeySlot.Count + 1, tolerance: 1);
        Assert.All(grown, static move => Assert.Equal("s5", move.To.Name));
        Assert.Equal(grown.Select(static move => (move.Slot, move.From, move.To)), shrunk.Select(static move => (move.Slot, move.To, move.From)));
        Assert.Equal(grown.Select(static move => move.Slot).Order(), grown.Select(static move => move.Slot));
        Assert.Empty(Placement.Moves(five, five));
        Assert.Empty(Placement.Moves(null!, five));
        Assert.Empty(Placement.Moves(five, null!));
    }

    [Fact]
    public void Of_any_shards_the_one_that_goes_moves_nothing_else()
    {
        foreach (var gone in Five)
        {
            var moves = Placement.Moves(Of(Five), Of(Five.Where(name => name != gone)));
            Assert.All(moves, move => Assert.Equal(gone, move.From.Name));
        }
    }

    [Fact]
    public void A_heavier_shard_takes_from_all_others_and_moves_nothing_among_them()
    {
        var moves = Placement.Moves(Of(Five), Of([.. Five[..4].Select(static name => (name, 1)), ("s5", 2)]));

        Assert.All(moves, static move => Assert.Equal("s5", move.To.Name));
        Assert.Equal(4, moves.Select(static move => move.From.Name).Distinct().Count());
    }

    [Fact]
    public void Weights_are_shares()
    {
        var sizes = Sizes(Of(("s1", 1), ("s2", 2), ("s3", 3)));

        for (var i = 0; i < 3; i++) Assert.Equal(i + 1d, sizes[i] * 6d / KeySlot.Count, tolerance: (i + 1) * 0.02);
    }

    [Fact]
    public void Of_a_thousand_sets_of_five_the_worst_shard_is_within_8_per_cent()
    {
        var random = new Random(20240229);
        var worst = 0d;
        for (var set = 0; set < 1_000; set++)
        {
            var sizes = Sizes(Of(Enumerable.Range(0, 5).Select(_ => random.NextInt64().ToString("x", null))));
            worst = Math.Max(worst, sizes.Max(static size => Math.Abs(size * 5d / KeySlot.Count - 1)));
        }

        output.WriteLine($"the worst of 5,000 shards is {worst:P1} off its share");
        Assert.InRange(worst, 0, 0.08);
    }

    [Fact]
    public void Addresses_and_order_mean_nothing()
    {
        var here = Of(Five);
        var elsewhere = Right(Placement.Of([.. Five.Reverse().Select(static name => new Shard(name, new RedisConfig { Endpoint = new RedisEndpoint.Tcp(name, 7000) }))]));

        Assert.Empty(Placement.Moves(here, elsewhere));
        Assert.Equal(Five, elsewhere.Shards.Select(static shard => shard.Name));
        Assert.Equal(new RedisConfig { Endpoint = new RedisEndpoint.Tcp("s4", 7000) }, elsewhere.ShardOf("foo").Target);
    }

    [Fact]
    public void A_hundred_shards_are_placed_within_50_milliseconds()
    {
        Shard[] hundred = [.. Enumerable.Range(0, 100).Select(static i => new Shard($"shard-{i}", Anywhere))];
        var fastest = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 10; attempt++)
        {
            var start = Stopwatch.GetTimestamp();
            Assert.True(Placement.Of(hundred).IsRight);
            if (Stopwatch.GetElapsedTime(start) is var elapsed && elapsed < fastest) fastest = elapsed;
        }

        output.WriteLine($"100 shards: {fastest.TotalMilliseconds:F1} ms");
        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromMilliseconds(50));
    }

    [Fact]
    public void To_find_a_shard_allocates_nothing()
    {
        var placement = Of(Five);
        RedisKey key = "user:1000";
        placement.ShardOf(key);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) placement.ShardOf(key);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void What_cannot_be_placed_is_refused()
    {
        var one = new Shard("s1", Anywhere);

        Assert.Contains("There are no shards", Refusal(), StringComparison.Ordinal);
        Assert.Contains("There are no shards", Refusal(null!), StringComparison.Ordinal);
        Assert.Contains("is null", Refusal(one, null!), StringComparison.Ordinal);
        Assert.Contains("no name", Refusal(one with { Name = null! }), StringComparison.Ordinal);
        Assert.Contains("no name", Refusal(one, one with { Name = "" }), StringComparison.Ordinal);
        Assert.Contains("no name", Refusal(one with { Name = "  " }), StringComparison.Ordinal);
        Assert.Contains("not valid text", Refusal(one with { Name = "\ud800" }), StringComparison.Ordinal);
        Assert.Contains("Two shards are named s1", Refusal(one, one with { Weight = 2 }), StringComparison.Ordinal);
        Assert.Contains("at least 1", Refusal(one with { Weight = 0 }), StringComparison.Ordinal);
        Assert.Contains("at least 1", Refusal(one with { Weight = -1 }), StringComparison.Ordinal);
        Assert.Contains("at least 1", Refusal(one with { Weight = int.MinValue }), StringComparison.Ordinal);
        Assert.Contains("target of shard s1 is null", Refusal(one with { Target = null! }), StringComparison.Ordinal);
        Assert.Contains("more than 10000", Refusal(one with { Weight = int.MaxValue }, new Shard("s2", Anywhere) { Weight = int.MaxValue }), StringComparison.Ordinal);
        Assert.Contains("more than 10000", Refusal(one with { Weight = Placement.MostWeight }, new Shard("s2", Anywhere)), StringComparison.Ordinal);
        Assert.True(Placement.Of(one with { Weight = Placement.MostWeight }).IsRight);
    }

    [Fact]
    public void Its_text_has_names_and_weights_and_no_secret()
    {
        var secret = new Shard("s1", new RedisConfig { Credentials = new RedisCredentials("app", "c4nary") }) { Weight = 2 };

        Assert.Equal("Placement { s1 × 2 }", Right(Placement.Of(secret)).ToString());
        Assert.DoesNotContain("c4nary", secret.ToString(), StringComparison.Ordinal);
        Assert.Contains("s1", secret.ToString(), StringComparison.Ordinal);
    }
}
