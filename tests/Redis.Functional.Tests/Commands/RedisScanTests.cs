using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>Scans over pages that a function answers with; the keys of a page are its cursor's number and the next.</summary>
public class RedisScanTests
{
    readonly FakeClient _client = new(request => request.Arguments[^1] switch
    {
        "0" => Page(7, "a", "b"),
        "7" => Page(9),
        "9" => Page(0, "c"),
        _ => "-ERR invalid cursor\r\n",
    });

    static string Page(int next, params string[] keys) =>
        $"*2\r\n{FakeServer.Bulk($"{next}")}*{keys.Length}\r\n{string.Concat(keys.Select(FakeServer.Bulk))}";

    static async Task<string> All<A>(IAsyncEnumerable<Either<RedisError, A>> stream, CancellationToken token = default)
    {
        var items = new List<string>();
        await foreach (var item in stream.WithCancellation(token)) items.Add(item.Match(value => $"{value}", error => error.ToString().Split(':')[0]));
        return string.Join(' ', items);
    }

    [Fact]
    public async Task All_pages_are_gone_through_empty_ones_too()
    {
        Assert.Equal("a b c", await All(_client.ScanKeys()));
        Assert.Equal(["SCAN 0", "SCAN 7", "SCAN 9"], _client.Sent);
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_first_item_and_no_page_before_it_is_needed()
    {
        var stream = _client.ScanKeys();
        Assert.Empty(_client.Sent);
        Assert.Equal(["a", "b"], await stream.Take(2).Select(item => $"{item.IfLeft(default(RedisKey))}").ToArrayAsync());
        Assert.Single(_client.Sent);
    }

    [Fact]
    public async Task A_stream_can_be_gone_through_again()
    {
        var stream = _client.ScanKeys();
        Assert.Equal(await All(stream), await All(stream));
        Assert.Equal(6, _client.RoundTrips);
    }

    [Fact]
    public async Task It_goes_on_from_a_cursor()
    {
        Assert.Equal("c", await All(_client.ScanKeys(cursor: ScanCursor.Of(9))));
        Assert.Equal("c", await All(_client.ScanItems(at => Scan(at), ScanCursor.Of(7))));
    }

    [Fact]
    public async Task A_failure_is_the_last_item()
    {
        Assert.Equal("Server", await All(_client.ScanKeys(cursor: ScanCursor.Of(1))));
        _client.NotSent = n => n == 2 ? Sample.Lost(Delivery.NotSent) : null;
        Assert.Equal("a b", await All(_client.ScanKeys().Take(2)));
        _client.NotSent = n => n == 3 ? Sample.Lost(Delivery.NotSent) : null;
        Assert.Equal("a b Connection.Lost", await All(_client.ScanKeys()));
    }

    [Fact]
    public async Task A_scan_that_failed_goes_on_after_its_last_page()
    {
        _client.NotSent = n => n == 1 ? Sample.Lost(Delivery.NotSent) : null;
        var (found, next) = (new List<string>(), ScanCursor.Start);
        await foreach (var page in _client.ScanPages(at => Scan(at)))
            if (page.IsRight) (found, next) = ([.. found, .. page.Select(got => got.Items).IfLeft(Seq<RedisKey>.Empty).Select(key => $"{key}")], page.Select(got => got.Next).IfLeft(next));
        Assert.Equal("a b c", string.Join(' ', found) + " " + await All(_client.ScanKeys(cursor: next)));
    }

    [Fact]
    public async Task Cancelling_ends_it_with_one_error_between_pages_and_within_them()
    {
        using var source = new CancellationTokenSource();
        var items = new List<bool>();
        await foreach (var item in _client.ScanKeys(cancellationToken: source.Token))
        {
            items.Add(item.IsRight);
            await source.CancelAsync();
        }

        Assert.Equal([true, false], items);
        Assert.Equal("Client.Cancelled", await All(_client.ScanKeys(), source.Token));
        Assert.Equal("Client.Cancelled", await All(_client.ScanPages(at => Scan(at), cancellationToken: source.Token)));
        Assert.Single(_client.Sent);
    }

    [Fact]
    public async Task Nothing_throws()
    {
        Assert.Equal("Client.InvalidArgument", await All(((IRedisClient)null!).ScanKeys()));
        Assert.Equal("Client.InvalidArgument", await All(_client.ScanItems<int>(null!)));
        Assert.Equal("Client.InvalidArgument", await All(_client.ScanPages<int>(_ => null!)));
        Assert.Equal("Client.InvalidArgument", await All(_client.ScanPages(_ => RedisProgram.Pure<ScanPage<int>>(null!))));
        Assert.Equal("Client.Callback", await All(_client.ScanItems<int>(_ => throw new InvalidOperationException("told to throw"))));
        Assert.Equal("Client.InvalidArgument", await All(_client.ScanKeys(count: 0)));
        Assert.Equal("Client.InvalidArgument", await All(_client.ScanHash(default)));
        Assert.Empty(_client.Sent);
    }
}
