using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>When two replies are equal.</summary>
public class RepliesTests
{
    static AclUser User(params string[] keys) =>
        new(["on"], [], new("+get", "~a", "", Option<string>.None), [.. keys.Select(key => new AclPermissions("", key, "", Option<string>.None))]);

    [Fact]
    public void Replies_with_the_same_properties_are_equal() => Replies.AreEqual(User("~a"), User("~a"));

    [Fact]
    public void The_first_difference_is_named() => Assert.Equal("user.Selectors[0].Keys: ~a is not ~b", Replies.Difference(User("~a"), User("~b"), "user"));

    [Fact]
    public void Lists_of_another_length_differ() => Assert.Equal("user.Selectors: 1 items are not 2", Replies.Difference(User("~a"), User("~a", "~b"), "user"));

    [Fact]
    public void Tuples_are_compared_by_element() => Assert.Equal("pair[1]: 1 is not 2", Replies.Difference(("a", 1), ("a", 2), "pair"));
}
