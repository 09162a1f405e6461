using Xunit;

namespace Redis.Functional.Tests.Values;

public class PoolOptionsTests
{
    public static TheoryData<string, PoolOptions> Invalid => new()
    {
        { "MaxSize", new() { MaxSize = 0 } },
        { "MaxSize", new() { MaxSize = -1 } },
        { "MaxWait", new() { MaxWait = TimeSpan.FromSeconds(-2) } },
        { "MaxWait", new() { MaxWait = TimeSpan.MaxValue } },
        { "IdleTimeout", new() { IdleTimeout = TimeSpan.FromSeconds(-2) } },
        { "PreConnect.All", new() { MaxSize = null, PreConnect = PreConnect.All } },
        { "PreConnect.Count", new() { PreConnect = PreConnect.Count(-1) } },
        { "PreConnect.Count", new() { MaxSize = 3, PreConnect = PreConnect.Count(4) } },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public async Task What_cannot_work_is_named_before_anything_connects(string name, PoolOptions options)
    {
        var error = Assert.IsType<RedisError.Client.InvalidConfig>((await RedisClient.Pooled(new RedisConfig(), options)).LeftToList().Single());
        Assert.Contains(name, error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_work_has_no_problem()
    {
        Assert.Null(PoolOptions.Default.Problem());
        Assert.Null(new PoolOptions { MaxSize = null, MaxWait = TimeSpan.Zero, IdleTimeout = TimeSpan.Zero, PreConnect = PreConnect.Count(100) }.Problem());
        Assert.Null(new PoolOptions { MaxSize = 3, MaxWait = Timeout.InfiniteTimeSpan, IdleTimeout = Timeout.InfiniteTimeSpan, PreConnect = PreConnect.All }.Problem());
    }

    [Fact]
    public void A_number_of_connections_to_make_is_a_value()
    {
        Assert.Equal(PreConnect.None, PreConnect.Count(0));
        Assert.Equal(["None", "All", "Count(3)"], new[] { PreConnect.None, PreConnect.All, PreConnect.Count(3) }.Select(one => one.ToString()));
        Assert.Equal((0, 8, 3), (PreConnect.None.Within(8), PreConnect.All.Within(8), PreConnect.Count(3).Within(8)));
    }
}
