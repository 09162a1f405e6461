using LanguageExt;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Commands;

/// <summary>Fields that are found by their names in replies.</summary>
public class PairLookupTests
{
    static readonly RespValue Fields = Shapes.Map(("a", Shapes.Text("1")), ("b", Shapes.Text("2")));

    [Fact]
    public void A_field_is_found_by_its_name()
    {
        var fields = Shapes.Both(HGetAll("k"), Fields);

        Assert.True(fields.TryGetValue("b", out var found));
        Assert.Equal("2", found);
        Assert.Equal(Prelude.Some((RedisValue)"1"), fields.Find("a"));
    }

    [Fact]
    public void A_field_that_is_missing_is_not_found()
    {
        var fields = Shapes.Both(HGetAll("k"), Fields);

        Assert.False(fields.TryGetValue("c", out _));
        Assert.True(fields.Find("c").IsNone);
        Assert.True(Seq<(RedisValue Field, int Value)>.Empty.Find("a").IsNone);
    }

    [Fact]
    public void A_field_is_found_as_the_type_that_it_was_read_as() =>
        Assert.Equal(Prelude.Some(2), Shapes.Both(HGetAll<int>("k"), Fields).Find("b"));

    [Fact]
    public void The_first_of_two_pairs_with_the_same_name_is_found() =>
        Assert.Equal(Prelude.Some(1), Prelude.Seq<(RedisValue, int)>(("a", 1), ("a", 2)).Find("a"));

    [Fact]
    public void A_member_is_found_with_its_score()
    {
        var members = Prelude.Seq<(RedisValue Member, double Score)>(("a", 1.5), ("b", 2));

        Assert.True(members.TryGetValue("b", out var score));
        Assert.Equal(2, score);
    }

    [Fact]
    public void A_setting_is_found_by_its_name()
    {
        var settings = Shapes.Both(ServerCommands.ConfigGet("*"), Shapes.Map(("maxmemory", Shapes.Text("0")), ("save", Shapes.Text(""))));

        Assert.Equal(Prelude.Some("0"), settings.Find("maxmemory"));
        Assert.True(settings.TryGetValue("save", out var save));
        Assert.Equal("", save);
        Assert.True(settings.Find("none").IsNone);
        Assert.False(settings.TryGetValue("none", out _));
    }
}
