using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>Commands are values: equal by what they ask, printed without what they carry, apart from what they were made of.</summary>
public class ValueTests
{
    [Fact]
    public void Prints_its_name_and_the_number_of_arguments_only() => Assert.All(Groups.Samples, sample => Assert.Equal(
        $"{sample.Request.Spec.Name} ({sample.Request.ArgumentCount} {(sample.Request.ArgumentCount == 1 ? "argument" : "arguments")})",
        sample.Printed));

    [Fact]
    public void Equal_when_the_request_and_the_reading_are()
    {
        Assert.Equal(Get("k"), Get("k"));
        Assert.Equal(Get("k").GetHashCode(), Get("k").GetHashCode());
        Assert.Equal(Get<int>("k"), Get<int>("k"));
        Assert.Equal(Get("k", Codec.Utf8), Get("k", Codec.Utf8));
        Assert.Equal(Set("k", 1, Codec.Int32), Set("k", "1"));
        Assert.Equal(MGet(["a", "b"]), MGet("a", "b"));
        Assert.Equal(Raw("get", "k"), Raw("GET", "k"));
    }

    [Fact]
    public void Different_when_the_request_or_the_reading_is()
    {
        Assert.NotEqual(Get("k"), Get("l"));
        Assert.NotEqual(Set("k", "v"), Set("k", "v", Expiry.KeepTtl));
        Assert.NotEqual(Get("k", Codec.Utf8), Get("k", Codec.Text(System.Text.Encoding.Latin1)));
        Assert.NotEqual(Get("k", Codec.Utf8), Get<string>("k"));
        Assert.NotEqual(Incr("k"), Decr("k"));
    }

    [Fact]
    public void Keeps_its_own_copy_of_a_list()
    {
        var keys = new RedisKey[] { "a", "b" };
        var command = Del(keys);
        keys[1] = "z";
        Assert.Equal(Del("a", "b"), command);
    }
}
