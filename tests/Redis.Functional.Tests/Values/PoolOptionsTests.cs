using Xunit;

namespace Redis.Functional.Tests.Values;

/// <summary>Which settings of a pool can work.</summary>
public class PoolOptionsTests
{
    public static TheoryData<string, PoolOptions> Invalid => new()
    {
        { "MaxSize", new() { MaxSize = 0 } },
        { "MaxSize", new() { MaxSize = -1 } },
        { "LeaseTimeout", new() { LeaseTimeout = TimeSpan.FromSeconds(-2) } },
        { "LeaseTimeout", new() { LeaseTimeout = TimeSpan.MaxValue } },
        { "IdleTimeout", new() { IdleTimeout = TimeSpan.FromSeconds(-2) } },
        { "MinSize", new() { MinSize = -1 } },
        { "MinSize", new() { MaxSize = 3, MinSize = 4 } },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public async Task What_cannot_work_is_named_before_anything_connects(string name, PoolOptions options)
    {
        var error = Assert.IsType<RedisError.Client.InvalidConfig>((await RedisClient.Connect(new RedisConfig { Pool = options })).LeftToList().Single());
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_work_has_no_problem()
    {
        Assert.Null(PoolOptions.Default.Problem());
        Assert.Null(new PoolOptions { MaxSize = null, LeaseTimeout = TimeSpan.Zero, IdleTimeout = TimeSpan.Zero, MinSize = 100 }.Problem());
        Assert.Null(new PoolOptions { MaxSize = 3, LeaseTimeout = Timeout.InfiniteTimeSpan, IdleTimeout = Timeout.InfiniteTimeSpan, MinSize = 3 }.Problem());
    }
}
